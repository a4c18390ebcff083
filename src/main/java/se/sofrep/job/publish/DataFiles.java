package se.sofrep.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import se.sofrep.domain.Material;
import se.sofrep.job.workspace.Workspace;

/**
 * What a bundle holds besides its document.
 *
 * @param command in its normal form, for the manifest
 * @param figuresCsv the text of {@code figures.csv}, made when asked for
 * @param disclosure the text of {@code sekretess.json} by that of {@code figures.csv}, in the
 *     public edition
 * @param inputs digest of every input file by its path, made when asked for
 */
public record DataFiles(
    String command,
    Supplier<String> figuresCsv,
    Supplier<String> figuresJson,
    Supplier<SortedMap<String, String>> inputs,
    Optional<UnaryOperator<String>> disclosure) {

  /** Digests of everything that was read of a workspace, each path after the prefix. */
  public static SortedMap<String, String> digests(Path root, Material material, String prefix) {
    List<String> files = new ArrayList<>(material.year().files());
    files.addAll(material.yearBefore().files());
    material.earlier().forEach(ledger -> files.add(ledger.file()));
    files.add(Workspace.CONFIGURATION);
    material.association().appearance().logo().ifPresent(files::add);
    SortedMap<String, String> digests = new TreeMap<>();
    try {
      for (String file : files) {
        digests.put(
            prefix + file,
            new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(root.resolve(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an input vanished during the run", e);
    }
    return digests;
  }
}
