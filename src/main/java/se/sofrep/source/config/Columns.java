package se.sofrep.source.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Variable;

/** The headings that tables may have, so that a mapping to none of them is found out. */
final class Columns {
  private static final List<String> WHO =
      List.of("deltagare", "insats", "kön", "ålder", "födelseår", "födelsedatum");

  private static final List<String> OTHERS =
      List.of(
          ("startdatum slutdatum registrering nyckeltal"
                  + " kategori antal period datum verifikation konto kontonamn ansvar belopp debet"
                  + " kredit text ingående förändring utgående benämning budget prognos delinsats"
                  + " aktivitet typ tillfällen kvinnor män totalt varav_egna grupp fråga svar"
                  + " tillfrågade formulär svarande utfall enhet värde tolerans var")
              .split(" "));

  static final List<String> ALL =
      Stream.of(
              WHO.stream(),
              Arrays.stream(Variable.values()).filter(Variable::isRecorded).map(Variable::column),
              OTHERS.stream())
          .flatMap(columns -> columns)
          .toList();

  private Columns() {}

  /** The heading as it is written here, however it is spelt. */
  static Optional<String> find(String name) {
    return ALL.stream().filter(c -> Names.fold(c).equals(Names.fold(name))).findFirst();
  }
}
