package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.Association.AccountLine;
import se.sofrep.domain.Association.AccountRange;

/** {@code konton}: statement line to accounts, as ranges, single accounts or lists of both. */
final class AccountLinesReader {
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,10})(?:\\s*[-\\u2010-\\u2015\\u2212]\\s*(\\d{1,10}))?");

  private final YamlValues values;
  private final Problems problems;

  AccountLinesReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  List<AccountLine> read(YamlMap map) {
    List<AccountLine> lines = new ArrayList<>();
    map.get("konton")
        .flatMap(node -> YamlMap.open(node, "konton", problems))
        .ifPresent(
            konton -> {
              for (YamlMap.Entry entry : konton.entries()) {
                List<AccountRange> ranges = ranges(entry);
                overlaps(lines, ranges, entry);
                lines.add(new AccountLine(entry.key(), ranges));
              }
            });
    return List.copyOf(lines);
  }

  private List<AccountRange> ranges(YamlMap.Entry entry) {
    List<AccountRange> ranges = new ArrayList<>();
    for (Node item : values.items(entry.value())) {
      for (String part : YamlValues.shown(item).split("[,;]", -1)) {
        Matcher m = RANGE.matcher(part.strip());
        String last = m.matches() ? (m.group(2) == null ? m.group(1) : m.group(2)) : "";
        if (!m.matches()
            || last.length() != m.group(1).length()
            || last.compareTo(m.group(1)) < 0) {
          problems.error(item, "config.account-range", entry.key(), part.strip());
        } else {
          ranges.add(new AccountRange(m.group(1), last));
        }
      }
    }
    return List.copyOf(ranges);
  }

  /** An account that two lines claim goes to the first; someone should look. */
  private void overlaps(List<AccountLine> before, List<AccountRange> ranges, YamlMap.Entry entry) {
    for (AccountLine line : before) {
      for (AccountRange range : ranges) {
        for (AccountRange other : line.ranges()) {
          if (overlap(range, other)) {
            problems.warning(
                entry.value(), "config.account-overlap", entry.key(), line.line(), show(range));
          }
        }
      }
    }
  }

  private static boolean overlap(AccountRange a, AccountRange b) {
    return a.contains(b.first())
        || a.contains(b.last())
        || b.contains(a.first())
        || b.contains(a.last());
  }

  private static String show(AccountRange range) {
    return range.first().equals(range.last()) ? range.first() : range.first() + "–" + range.last();
  }
}
