package se.sofrep.source.ledger;

import java.util.List;

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
  SieRecord {
    fields = List.copyOf(fields);
    objects = List.copyOf(objects);
  }

  /** The field at an index from 0; empty when the record ends before it. */
  String field(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }
}
