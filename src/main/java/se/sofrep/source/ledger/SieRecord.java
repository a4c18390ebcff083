package se.sofrep.source.ledger;

import java.util.List;
import java.util.Set;

/**
 * One record of a SIE file as it is written.
 *
 * @param line line number from 1
 * @param label {@code #TRANS} …, or a lone brace
 * @param fields the fields, unquoted, without the object list: a list left out thus changes nothing
 * @param objects the items of the object list, in order
 * @param content label, fields and items run together: what the checksum covers
 */
record SieRecord(
    int line, String label, List<String> fields, List<String> objects, String content) {
  /** Labels of the standard: a file without any of them is not SIE. */
  static final Set<String> LABELS =
      Set.of(
          ("#FLAGGA #PROGRAM #FORMAT #GEN #SIETYP #PROSA #FTYP #FNR #ORGNR #BKOD #ADRESS #FNAMN"
                  + " #RAR #TAXAR #OMFATTN #KPTYP #VALUTA #KONTO #KTYP #ENHET #SRU #DIM #UNDERDIM"
                  + " #OBJEKT #IB #UB #RES #OIB #OUB #PSALDO #PBUDGET #VER #TRANS #KSUMMA")
              .split(" "));

  SieRecord {
    fields = List.copyOf(fields);
    objects = List.copyOf(objects);
  }

  /** The field at an index from 0; empty when the record ends before it. */
  String field(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }
}
