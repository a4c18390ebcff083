package se.sofrep.source.config;

import java.util.List;
import java.util.Optional;

/** The headings that tables may have, so that a mapping to none of them is found out. */
final class Columns {
  static final List<String> ALL =
      List.of(
          ("deltagare insats kön ålder födelseår födelsedatum kommun part hushåll utbildning"
                  + " tid_i_offentlig_försörjning startdatum slutdatum hinder aktiviteter"
                  + " försörjning_före försörjning_efter sysselsättning_före sysselsättning_efter"
                  + " avslutsanledning registrering nyckeltal kategori antal period datum"
                  + " verifikation konto kontonamn ansvar belopp debet kredit text ingående"
                  + " förändring utgående benämning budget prognos delinsats aktivitet typ"
                  + " tillfällen kvinnor män totalt varav_egna grupp fråga svar tillfrågade"
                  + " formulär svarande utfall enhet värde tolerans var")
              .split(" "));

  private Columns() {}

  /** The heading as it is written here, however it is spelt. */
  static Optional<String> find(String name) {
    return ALL.stream().filter(c -> Names.fold(c).equals(Names.fold(name))).findFirst();
  }
}
