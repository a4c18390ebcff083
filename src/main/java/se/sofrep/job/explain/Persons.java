package se.sofrep.job.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import se.sofrep.domain.Material;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;

/**
 * What stands for a person in the rows behind a figure. A pseudonym stands as it is; the digest of
 * an identity number could be turned back by trying every number, so that another is shown, made
 * with a key that only the association's own files give. The same files give the same.
 */
final class Persons {
  /** As {@code source} makes it of an identity number. */
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12}");

  private static final int SIGNS = 12;

  /** Other than the manifest's digests of the same files, which may be read by others. */
  private static final byte[] PURPOSE = "sofrep explain".getBytes(StandardCharsets.UTF_8);

  private final HmacUtils hmac;

  private Persons(byte[] key) {
    this.hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
  }

  /** The key is made of every file of the period and of the year before. */
  static Persons of(Material material, Path workspace) {
    TreeSet<String> files = new TreeSet<>(material.year().files());
    files.addAll(material.yearBefore().files());
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(PURPOSE);
    try {
      for (String file : files) {
        DigestUtils.updateDigest(digest, workspace.resolve(file).toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an input vanished during the run", e);
    }
    return new Persons(digest.digest());
  }

  Trace in(Trace trace) {
    return new Trace(trace.figure(), trace.rows().stream().map(this::in).toList());
  }

  private TraceRow in(TraceRow row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.putAll(row.cells());
    cells.computeIfPresent(Column.PARTICIPANT, (column, of) -> shown(of));
    cells.computeIfPresent(Column.RESPONDENT, (column, of) -> shown(of));
    return new TraceRow(row.part(), row.at(), row.amount(), cells, row.reason());
  }

  private String shown(String person) {
    return DIGEST.matcher(person).matches() ? hmac.hmacHex(person).substring(0, SIGNS) : person;
  }
}
