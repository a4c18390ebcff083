package se.sofrep.testing;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Participations;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.YearData;

/** The files of one year in test code; what a test does not name is as it was, or not there. */
public final class TestYear {
  private final YearData from;
  private Participations participations;
  private String participationsFile;
  private List<ParticipantCount> counts;
  private Optional<Ledger> ledger;
  private List<SurveyAnswer> survey;
  private List<ControlFigure> controls;

  public TestYear(int year) {
    this(YearData.empty(year));
  }

  public TestYear(YearData from) {
    this.from = from;
    participations = from.participations();
    participationsFile = from.participationsFile();
    counts = from.counts();
    ledger = from.ledger();
    survey = from.survey();
    controls = from.controls();
  }

  public TestYear participations(Participations rows) {
    participations = rows;
    return this;
  }

  public TestYear participationsFile(String path) {
    participationsFile = path;
    return this;
  }

  public TestYear counts(List<ParticipantCount> rows) {
    counts = rows;
    return this;
  }

  public TestYear ledger(Optional<Ledger> one) {
    ledger = one;
    return this;
  }

  public TestYear survey(List<SurveyAnswer> answers) {
    survey = answers;
    return this;
  }

  public TestYear controls(ControlFigure... figures) {
    controls = List.of(figures);
    return this;
  }

  public YearData build() {
    return new YearData(
        from.year(),
        participations,
        participationsFile,
        counts,
        ledger,
        from.budget(),
        from.volume(),
        survey,
        from.forms(),
        from.enquiries(),
        controls,
        from.texts(),
        from.files());
  }
}
