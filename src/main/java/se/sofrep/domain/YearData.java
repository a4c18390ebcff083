package se.sofrep.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a workspace holds for one year. What has no file is empty: a report leaves out what the
 * data cannot carry.
 *
 * @param participationsFile path of the file behind {@code participations}; empty if there is none
 * @param texts narratives by name
 * @param files every file read for the year, relative path, in path order
 */
public record YearData(
    int year,
    Participations participations,
    String participationsFile,
    List<ParticipantCount> counts,
    Optional<Ledger> ledger,
    List<BudgetRow> budget,
    List<VolumeRow> volume,
    List<SurveyAnswer> survey,
    List<FormAnswer> forms,
    List<Enquiry> enquiries,
    List<ControlFigure> controls,
    Map<String, Narrative> texts,
    List<String> files) {

  /** The same year with other texts. */
  public YearData withTexts(Map<String, Narrative> others) {
    return new YearData(
        year,
        participations,
        participationsFile,
        counts,
        ledger,
        budget,
        volume,
        survey,
        forms,
        enquiries,
        controls,
        others,
        files);
  }

  /** The same year with other answers to questionnaires. */
  public YearData withForms(List<FormAnswer> others) {
    return new YearData(
        year,
        participations,
        participationsFile,
        counts,
        ledger,
        budget,
        volume,
        survey,
        others,
        enquiries,
        controls,
        texts,
        files);
  }

  /** Every file of participations: one, or those of several years. */
  public List<String> participationsFiles() {
    if (!participations.files().isEmpty()) {
      return participations.files();
    }
    return participationsFile.isEmpty() ? List.of() : List.of(participationsFile);
  }

  /** A year for which there is no file at all. */
  public static YearData empty(int year) {
    return new YearData(
        year,
        Participations.NONE,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
