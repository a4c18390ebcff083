package se.sofrep.source.input;

import static se.sofrep.source.input.ParticipationColumns.AGE;
import static se.sofrep.source.input.ParticipationColumns.BIRTH_DATE;
import static se.sofrep.source.input.ParticipationColumns.BIRTH_YEAR;
import static se.sofrep.source.input.ParticipationColumns.END;
import static se.sofrep.source.input.ParticipationColumns.GENDER;
import static se.sofrep.source.input.ParticipationColumns.PERSON;
import static se.sofrep.source.input.ParticipationColumns.REGISTRATION;
import static se.sofrep.source.input.ParticipationColumns.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Birth;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;
import se.sofrep.problem.RowsNamed;
import se.sofrep.source.cell.CellSplitter;
import se.sofrep.source.cell.Identity;
import se.sofrep.source.cell.Quote;

/** One pass over the rows of {@code deltagare}. */
final class ParticipationRows {
  private final InputTable table;
  private final Findings findings;
  private final Interventions interventions;
  private final Map<Variable, ValueList> lists = new EnumMap<>(Variable.class);
  private final ValueList genders;
  private final ValueList registrations;
  private final StrangeValues strange = new StrangeValues();
  private final Duplicates duplicates = new Duplicates();
  private final PersonFacts persons = new PersonFacts();
  private final RowsNamed noGender = new RowsNamed();
  private final Set<String> toldMissing = new HashSet<>();
  private final boolean partial;

  /**
   * @param partial whether the file may lack the columns that tell who the participants are
   */
  ParticipationRows(
      InputTable table,
      Association association,
      Interventions interventions,
      boolean partial,
      Findings findings) {
    this.table = table;
    this.findings = findings;
    this.interventions = interventions;
    this.partial = partial;
    CodeLists codes = new CodeLists(association);
    Schema.variables()
        .filter(variable -> table.has(variable.column()))
        .forEach(variable -> lists.put(variable, codes.of(variable)));
    this.genders = codes.gender();
    this.registrations = codes.listed(REGISTRATION);
  }

  /** The participation of a row; empty when the row has an error. */
  Optional<Participation> read(InputRow row) {
    Optional<String> intervention = interventions.required(row);
    Optional<LocalDate> start = row.requiredDate(START);
    Optional<LocalDate> end = row.date(END);
    boolean anonymous = anonymous(row);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      row.error("input.end-before-start", END, start.get(), end.get());
    }
    LocalDate reference = start.orElse(LocalDate.of(2099, 12, 31));
    Optional<Identity> identity = identity(row, reference);
    Birth birth = birth(row, reference, identity, anonymous);
    String gender = gender(row, identity, anonymous);
    String person = person(row, identity, anonymous);
    Map<Variable, List<String>> values = values(row);
    if (row.failed() || intervention.isEmpty() || start.isEmpty()) {
      return Optional.empty();
    }
    if (!anonymous && !person.isEmpty()) {
      checkDuplicate(row, person, intervention.get(), start.get());
      persons.add(person, gender, birth, start.get(), row.at(GENDER), row.at(Births.column(birth)));
    }
    return Optional.of(
        new Participation(
            row.at(),
            anonymous ? "" : person,
            intervention.get(),
            gender,
            birth,
            start.get(),
            end,
            values,
            anonymous));
  }

  /** Reports what is told once for the whole file; call after the last row. */
  void report() {
    interventions.report(findings);
    strange.report(findings);
    persons.report(findings);
    RowReader.toldEmpty(noGender, findings);
  }

  private boolean anonymous(InputRow row) {
    String word =
        registrations.use(
            row.text(REGISTRATION),
            (list, text) -> row.error("input.unknown-registration", REGISTRATION, Quote.of(text)));
    return word.equals("anonym");
  }

  private Optional<Identity> identity(InputRow row, LocalDate reference) {
    Optional<Identity> identity = Identity.of(row.text(PERSON), reference);
    if (identity.isPresent() && !identity.get().valid()) {
      row.warning("input.identity-invalid", PERSON);
    }
    return identity;
  }

  private String person(InputRow row, Optional<Identity> identity, boolean anonymous) {
    if (identity.isPresent()) {
      return identity.get().digest();
    }
    if (row.text(PERSON).isEmpty() && !anonymous) {
      if (table.has(PERSON)) {
        row.error("input.missing-person", PERSON);
      } else {
        missingColumn(row, PERSON);
      }
    }
    return row.text(PERSON);
  }

  /** The column goes before the number; where they differ someone should look. */
  private String gender(InputRow row, Optional<Identity> identity, boolean anonymous) {
    Optional<String> derived = identity.flatMap(Identity::gender);
    String stated = strange.use(genders, row, GENDER);
    if (stated.equals(Variable.GENDER.missing()) && row.text(GENDER).isEmpty()) {
      if (derived.isEmpty() && !anonymous && !table.has(GENDER) && identity.isEmpty()) {
        missingColumn(row, GENDER);
      } else if (derived.isEmpty() && !anonymous && !partial && table.has(GENDER)) {
        noGender.add(row.at(GENDER));
      }
      return derived.orElse(stated);
    }
    boolean contrary =
        derived.isPresent()
            && !derived.get().equals(stated)
            && (stated.equals("Kvinna") || stated.equals("Man"));
    if (contrary) {
      row.warning("input.gender-differs", GENDER);
    }
    return stated;
  }

  private Birth birth(
      InputRow row, LocalDate start, Optional<Identity> identity, boolean anonymous) {
    Birth birth = Births.of(row, start, identity.flatMap(Identity::birth));
    boolean column = table.has(AGE) || table.has(BIRTH_YEAR) || table.has(BIRTH_DATE);
    if (birth.equals(Birth.UNKNOWN) && !column && !anonymous && identity.isEmpty()) {
      missingColumn(row, AGE);
    }
    return birth;
  }

  /** A column that only some files need: told once, at the first row that needs it. */
  private void missingColumn(InputRow row, String column) {
    if (partial) {
      return;
    }
    if (toldMissing.add(column)) {
      findings.error("input.missing-column-for-row", row.at(), column);
    }
    row.fail();
  }

  private Map<Variable, List<String>> values(InputRow row) {
    Map<Variable, List<String>> values = new EnumMap<>(Variable.class);
    lists.forEach(
        (variable, list) -> {
          String cell = row.text(variable.column());
          if (!cell.isEmpty()) {
            List<String> found = values(row, variable, list, cell);
            if (!found.isEmpty()) {
              values.put(variable, found);
            }
          }
        });
    return values;
  }

  private List<String> values(InputRow row, Variable variable, ValueList list, String cell) {
    ValueList.Strange told = (from, text) -> strange.add(from, text, row.at(variable.column()));
    if (!variable.several()) {
      String value = list.use(cell, told);
      return value.isEmpty() ? List.of() : List.of(value);
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : CellSplitter.split(cell, text -> list.known(text).isPresent())) {
      String value = list.use(part, told);
      if (!value.isEmpty()) {
        found.add(value);
      }
    }
    return List.copyOf(new ArrayList<>(found));
  }

  private void checkDuplicate(InputRow row, String person, String intervention, LocalDate start) {
    int first = duplicates.add(person + "\n" + intervention + "\n" + start, row.at().row());
    if (first > 0) {
      row.warning("input.duplicate", PERSON, first);
    }
  }
}
