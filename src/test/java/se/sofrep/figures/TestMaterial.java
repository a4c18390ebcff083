package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.YearData;
import se.sofrep.figures.engine.FigureEngine;
import se.sofrep.figures.engine.Traced;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.testing.TestAssociation;

/**
 * A tiny workspace for 2019 in test code, and a way to look into its figures. Each is held against
 * the rows behind it, so that every test of a figure is one of its trace as well.
 */
public final class TestMaterial {
  private final TestAssociation association;
  private final List<Ledger> earlier = new ArrayList<>();
  private final Findings findings = new Findings();
  private Period period = Period.year(2019);
  private YearBuilder year = new YearBuilder(2019);
  private YearBuilder before = new YearBuilder(2018);
  private Figures figures;

  public TestMaterial(TestAssociation association) {
    this.association = association;
  }

  public TestMaterial period(String first, String last) {
    period = Period.of(LocalDate.parse(first), LocalDate.parse(last));
    return this;
  }

  public TestMaterial rows(TestRow... rows) {
    year.rows(rows);
    return this;
  }

  public TestMaterial rowsBefore(TestRow... rows) {
    before.rows(rows);
    return this;
  }

  public YearBuilder year() {
    return year;
  }

  public YearBuilder yearBefore() {
    return before;
  }

  public TestMaterial earlier(Ledger ledger) {
    earlier.add(ledger);
    return this;
  }

  public Figures figures() {
    if (figures == null) {
      Material material =
          new Material(association.build(), period, year.build(), before.build(), earlier);
      figures = FigureEngine.compute(material, findings);
      if (!findings.hasErrors() && !year.isCounted() && !before.isCounted()) {
        assertThat(Traced.faults(material, figures)).as("rows behind the figures").isEmpty();
      }
    }
    return figures;
  }

  public Findings findings() {
    figures();
    return findings;
  }

  public List<String> findingCodes() {
    return findings().all().stream().map(finding -> finding.code()).toList();
  }

  /** A figure of the material's period. */
  public Optional<Figure> find(
      String name, String intervention, String gender, String category, Unit unit) {
    return figures().find(new FigureKey(name, intervention, gender, category, period, unit));
  }

  /** The value as text without trailing zeros; {@code -} when empty, {@code none} when no row. */
  public String value(String name, String intervention, String gender, String category, Unit unit) {
    return show(find(name, intervention, gender, category, unit));
  }

  public String count(String name, String intervention, String gender) {
    return value(name, intervention, gender, "", Unit.COUNT);
  }

  public String count(String name, String intervention, String gender, String category) {
    return value(name, intervention, gender, category, Unit.COUNT);
  }

  public String percent(String name, String intervention, String gender, String category) {
    return value(name, intervention, gender, category, Unit.PERCENT);
  }

  public String kronor(String name, String category) {
    return value(name, "", "", category, Unit.KRONOR);
  }

  /** Kronor of the year before. */
  public String kronorBefore(String name, String category) {
    FigureKey key = FigureKey.of(name, period.yearBefore(), Unit.KRONOR).category(category);
    return show(figures().find(key));
  }

  public String countBefore(String name, String intervention, String gender) {
    return show(
        figures()
            .find(new FigureKey(name, intervention, gender, "", period.yearBefore(), Unit.COUNT)));
  }

  /** The categories of a figure in the order they are written. */
  public List<String> categories(String name, String intervention, String gender, Unit unit) {
    return figures()
        .named(name)
        .map(Figure::key)
        .filter(
            key ->
                key.equals(new FigureKey(name, intervention, gender, key.category(), period, unit)))
        .map(FigureKey::category)
        .toList();
  }

  public static String show(Optional<Figure> figure) {
    return figure
        .map(f -> f.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("-"))
        .orElse("none");
  }

  /** The files of one year. */
  public static final class YearBuilder {
    private final int number;
    private final List<Participation> rows = new ArrayList<>();
    private final List<ParticipantCount> counts = new ArrayList<>();
    private final List<BudgetRow> budget = new ArrayList<>();
    private final List<VolumeRow> volume = new ArrayList<>();
    private final List<SurveyAnswer> survey = new ArrayList<>();
    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<Enquiry> enquiries = new ArrayList<>();
    private Optional<Ledger> ledger = Optional.empty();
    private Participations participations;
    private String file = "";

    YearBuilder(int number) {
      this.number = number;
    }

    public YearBuilder rows(TestRow... some) {
      Arrays.stream(some).map(TestRow::build).forEach(rows::add);
      return file(number + "/deltagare.csv");
    }

    public YearBuilder file(String name) {
      file = name;
      return this;
    }

    /** Whether the test watches how its rows are read. */
    boolean isCounted() {
      return participations != null;
    }

    public YearBuilder participations(Participations source) {
      participations = source;
      return this;
    }

    public YearBuilder count(
        String intervention, String gender, String figure, String category, String n) {
      return count(intervention, gender, figure, category, n, Optional.empty());
    }

    public YearBuilder count(
        String intervention,
        String gender,
        String figure,
        String category,
        String n,
        Optional<Period> period) {
      counts.add(
          new ParticipantCount(
              Location.of(number + "/deltagare_antal.csv", counts.size() + 2),
              intervention,
              gender,
              figure,
              category,
              new BigDecimal(n),
              period));
      return this;
    }

    public YearBuilder ledger(Ledger books) {
      ledger = Optional.of(books);
      return this;
    }

    public YearBuilder budget(String area, String name, String amount, String forecast) {
      return budget(area, name, amount, forecast, Optional.empty());
    }

    public YearBuilder budget(
        String area, String name, String amount, String forecast, Optional<Period> period) {
      budget.add(
          new BudgetRow(
              Location.of(number + "/budget.csv", budget.size() + 2),
              area,
              name,
              number(amount),
              number(forecast),
              period));
      return this;
    }

    /** Numbers: occasions, women, men, total, own; empty text for an empty cell. */
    public YearBuilder volume(
        String day, String intervention, String activity, VolumeRow.Kind kind, String... numbers) {
      volume.add(
          new VolumeRow(
              Location.of(number + "/volym.csv", volume.size() + 2),
              LocalDate.parse(day),
              intervention,
              "",
              "",
              activity,
              kind,
              number(numbers[0]),
              number(numbers[1]),
              number(numbers[2]),
              number(numbers[3]),
              number(numbers[4])));
      return this;
    }

    public YearBuilder survey(
        String day,
        String group,
        String intervention,
        String question,
        String answer,
        int n,
        String asked) {
      survey.add(
          new SurveyAnswer(
              Location.of(number + "/indikatorer.csv", survey.size() + 2),
              day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
              group,
              intervention,
              question,
              answer,
              BigDecimal.valueOf(n),
              number(asked)));
      return this;
    }

    public YearBuilder form(String who, String gender, String question, String answer) {
      forms.add(
          new FormAnswer(
              Location.of(number + "/formular.csv", forms.size() + 2),
              Optional.of(LocalDate.of(number, 5, 1)),
              "Trygghet",
              who,
              gender,
              question,
              answer));
      return this;
    }

    public YearBuilder enquiry(
        String day,
        String intervention,
        String party,
        String municipality,
        String gender,
        String outcome) {
      enquiries.add(
          new Enquiry(
              Location.of(number + "/forfragningar.csv", enquiries.size() + 2),
              LocalDate.parse(day),
              intervention,
              party,
              municipality,
              gender,
              outcome));
      return this;
    }

    private static Optional<BigDecimal> number(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    YearData build() {
      return new YearData(
          number,
          participations != null ? participations : Participations.of(rows),
          file,
          counts,
          ledger,
          budget,
          volume,
          survey,
          forms,
          enquiries,
          List.of(),
          Map.of(),
          file.isEmpty() ? List.of() : List.of(file));
    }
  }
}
