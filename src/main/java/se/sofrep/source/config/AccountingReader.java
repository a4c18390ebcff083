package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Association.AccountLine;
import se.sofrep.domain.Association.AccountRange;
import se.sofrep.domain.Association.Accounting;
import se.sofrep.domain.Association.CostKind;

/** How accounts and cost areas are reported. */
final class AccountingReader {
  static final List<String> COST_KINDS =
      List.of("administration", "gemensamt", "struktur", "individ");

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,10})(?:\\s*[-\\u2010-\\u2015\\u2212]\\s*(\\d{1,10}))?");

  private AccountingReader() {}

  static Accounting read(YamlMap map) {
    return new Accounting(
        map.text("dimension").orElse("1"),
        map.get("ansvarsnamn").map(YamlNode::textByKey).orElse(Map.of()),
        costKinds(map),
        lines(map));
  }

  /** {@code kostnadsslag}: kind to codes, turned round; a code has one kind. */
  private static Map<String, CostKind> costKinds(YamlMap map) {
    Map<String, CostKind> kinds = new LinkedHashMap<>();
    Optional<YamlMap> found = map.section("kostnadsslag", COST_KINDS);
    for (CostKind kind : CostKind.values()) {
      found
          .flatMap(kostnadsslag -> kostnadsslag.get(kind.word()))
          .ifPresent(node -> node.items().forEach(item -> put(kinds, item, kind)));
    }
    return Collections.unmodifiableMap(kinds);
  }

  private static void put(Map<String, CostKind> kinds, YamlNode item, CostKind kind) {
    item.text()
        .ifPresent(
            code -> {
              CostKind before = kinds.putIfAbsent(code, kind);
              if (before != null && before != kind) {
                item.error("config.two-kinds", code, before.word(), kind.word());
              }
            });
  }

  /** {@code konton}: statement line to accounts, as ranges, single accounts or lists of both. */
  private static List<AccountLine> lines(YamlMap map) {
    List<AccountLine> lines = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries("konton")) {
      List<AccountRange> ranges = ranges(entry);
      overlaps(lines, ranges, entry);
      lines.add(new AccountLine(entry.key(), ranges));
    }
    return List.copyOf(lines);
  }

  private static List<AccountRange> ranges(YamlMap.Entry entry) {
    List<AccountRange> ranges = new ArrayList<>();
    for (YamlNode item : entry.value().items()) {
      for (String part : item.shown().split("[,;]", -1)) {
        Matcher m = RANGE.matcher(part.strip());
        String last = m.matches() ? (m.group(2) == null ? m.group(1) : m.group(2)) : "";
        if (!m.matches()
            || last.length() != m.group(1).length()
            || last.compareTo(m.group(1)) < 0) {
          item.error("config.account-range", entry.key(), part.strip());
        } else {
          ranges.add(new AccountRange(m.group(1), last));
        }
      }
    }
    return List.copyOf(ranges);
  }

  /** An account that two lines claim goes to the first; someone should look. */
  private static void overlaps(
      List<AccountLine> before, List<AccountRange> ranges, YamlMap.Entry entry) {
    for (AccountLine line : before) {
      for (AccountRange range : ranges) {
        for (AccountRange other : line.ranges()) {
          if (overlap(range, other)) {
            entry.value().warning("config.account-overlap", entry.key(), line.line(), show(range));
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
