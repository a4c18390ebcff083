package se.sofrep.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.sofrep.bundle.Manifest;
import se.sofrep.disclosure.Verification;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Repeats the proof of a public bundle from nothing but its own files. */
public final class ProofAgain {
  private ProofAgain() {}

  /**
   * Whatever does not agree is an error; nothing is asked of a bundle that is not public.
   *
   * @throws IOException if the manifest cannot be read
   */
  public static void of(Path bundle, Findings findings) throws IOException {
    Manifest manifest = Manifest.parse(Files.readAllBytes(bundle.resolve(Manifest.FILE)));
    if (!manifest.outputs().containsKey(DisclosureJson.FILE)
        && !Files.exists(bundle.resolve(DisclosureJson.FILE))) {
      return;
    }
    try {
      PublishedFigures figures =
          PublishedFigures.parse(Files.readString(bundle.resolve(PublishedFigures.FILE)));
      for (PublishedProof proof :
          PublishedProof.parse(Files.readString(bundle.resolve(DisclosureJson.FILE)))) {
        check(proof, figures, findings);
      }
    } catch (IOException e) {
      findings.error("disclosure.no-proof", Location.of(DisclosureJson.FILE));
    }
  }

  private static void check(PublishedProof proof, PublishedFigures figures, Findings findings)
      throws IOException {
    if (!figures.digest(proof.association()).equals(proof.digest())) {
      findings.error("disclosure.proof-other-figures", Location.of(PublishedFigures.FILE));
    }
    Verification.of(proof.proof(), proof.limit(), figures.of(proof.association()))
        .forEach(failure -> say(failure, findings));
  }

  private static void say(Verification.Failure failure, Findings findings) {
    FigureKey cell = failure.cell();
    findings.error(
        code(failure.fault()),
        Location.of(PublishedFigures.FILE),
        cell.name(),
        cell.intervention(),
        cell.gender(),
        cell.category(),
        cell.period().label());
  }

  private static String code(Verification.Fault fault) {
    return switch (fault) {
      case SHOWN -> "disclosure.proof-shown";
      case UNKNOWN -> "disclosure.proof-unknown";
      case CONTRADICTED -> "disclosure.proof-contradicted";
      case NARROWER -> "disclosure.proof-narrower";
      case GIVEN_AWAY -> "disclosure.proof-given-away";
    };
  }
}
