package se.sofrep.job.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;

/**
 * What a person asks of a bundle, whatever it is about.
 *
 * @param output the folder in which the bundle becomes a folder, if named
 * @param formats documents to draw; the data files are always written
 * @param only one section instead of the whole report, by its heading or anchor
 * @param edition exact, or with small counts withheld
 * @param beside public bundles that are out already, as typed
 * @param besideOthers whether those in the output folder are too
 * @param language the report's own language
 * @param strict whether a warning stops the report
 */
public record BundleRequest(
    Optional<Path> output,
    Set<Format> formats,
    Optional<String> only,
    Edition edition,
    List<Path> beside,
    boolean besideOthers,
    Language language,
    boolean strict) {
  public BundleRequest {
    beside = List.copyOf(beside);
  }

  /** Of a document that is composed and not written. */
  public static BundleRequest unwritten(Language language) {
    return new BundleRequest(
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Edition.INTERN,
        List.of(),
        false,
        language,
        false);
  }

  /** The words that ask for it in their normal form: what decides the bytes, and no path. */
  public String words() {
    return "--edition "
        + edition.word()
        + " --report-lang "
        + language.code()
        + " --formats "
        + new TreeSet<>(formats).stream().map(Format::word).collect(Collectors.joining(","))
        + only.map(section -> " --only " + section).orElse("");
  }
}
