package se.sofrep.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.bundle.Manifest;
import se.sofrep.disclosure.Publication;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The public bundles that a new one must be safe beside: those that are named, and, unless told
 * otherwise, those in the folder where the new one comes, its own former edition among them.
 *
 * @param name of the new bundle
 */
public record EarlierBundles(Path parent, String name, List<Bundle> all) {

  private record Bundle(Path folder, PublishedFigures figures, List<PublishedProof> proofs) {}

  /**
   * Empty, and said, where one that was named is none, is not public or is of others alone.
   *
   * @param folder from which the named ones are told
   * @param associations whose report it is
   */
  public static Optional<EarlierBundles> of(
      Path parent,
      String name,
      Path folder,
      BundleRequest wanted,
      Set<String> associations,
      Findings findings) {
    List<Bundle> all = new ArrayList<>();
    Set<Path> named = new LinkedHashSet<>();
    wanted.beside().forEach(path -> named.add(folder.resolve(path).normalize()));
    for (Path path : named) {
      named(path, associations, findings).ifPresent(all::add);
    }
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    if (wanted.besideOthers()) {
      for (Path path : standing(parent)) {
        if (!named.contains(path)) {
          found(path, associations, findings).ifPresent(all::add);
        }
      }
    }
    return Optional.of(new EarlierBundles(parent, name, all));
  }

  private static Optional<Bundle> named(Path path, Set<String> associations, Findings findings) {
    if (!Files.isRegularFile(path.resolve(Manifest.FILE))) {
      findings.error("job.no-bundle", Location.NONE, path.toString());
      return Optional.empty();
    }
    if (!isPublic(path)) {
      findings.error("disclosure.beside-intern", Location.NONE, path.toString());
      return Optional.empty();
    }
    try {
      Bundle bundle = read(path);
      if (!isOf(bundle, associations)) {
        findings.error("disclosure.beside-other", Location.NONE, path.toString());
      }
      return Optional.of(bundle);
    } catch (IOException e) {
      findings.error("disclosure.beside-unreadable", Location.NONE, path.toString());
      return Optional.empty();
    }
  }

  /** One that nobody named: of another förbund it is passed over. */
  private static Optional<Bundle> found(Path path, Set<String> associations, Findings findings) {
    try {
      return Optional.of(read(path)).filter(bundle -> isOf(bundle, associations));
    } catch (IOException e) {
      findings.warning("disclosure.beside-skipped", Location.NONE, path.toString());
      return Optional.empty();
    }
  }

  /** In the order of their names; what begins with a point is not in place yet, or no more. */
  private static List<Path> standing(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)) && isPublic(folder))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Whether anything can be written there is told when it is written.
      return List.of();
    }
  }

  private static boolean isPublic(Path folder) {
    return Files.isRegularFile(folder.resolve(DisclosureJson.FILE));
  }

  private static Bundle read(Path folder) throws IOException {
    PublishedFigures figures =
        PublishedFigures.parse(Files.readString(folder.resolve(PublishedFigures.FILE)));
    List<PublishedProof> proofs =
        PublishedProof.parse(Files.readString(folder.resolve(DisclosureJson.FILE)));
    for (PublishedProof proof : proofs) {
      figures.of(proof.association());
    }
    return new Bundle(folder, figures, proofs);
  }

  private static boolean isOf(Bundle bundle, Set<String> associations) {
    return bundle.proofs().stream().anyMatch(proof -> associations.contains(proof.association()));
  }

  /** What they show of one förbund. */
  public List<Publication> of(String association) {
    List<Publication> publications = new ArrayList<>();
    for (Bundle bundle : all) {
      bundle.proofs().stream()
          .filter(proof -> proof.association().equals(association))
          .forEach(proof -> publications.add(publication(bundle, proof)));
    }
    return publications;
  }

  private Publication publication(Bundle bundle, PublishedProof proof) {
    boolean former = bundle.folder().equals(parent.resolve(name).normalize());
    try {
      return new Publication(
          bundle.folder().getFileName().toString(),
          bundle.figures().of(proof.association()),
          former ? Optional.of(former(proof)) : Optional.empty());
    } catch (IOException e) {
      throw new IllegalStateException("has been read once", e);
    }
  }

  private static Publication.Former former(PublishedProof proof) {
    Set<FigureKey> withheld =
        proof.proof().withheld().stream()
            .map(one -> one.key())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Publication.Former(proof.limit(), proof.open(), proof.never(), withheld);
  }
}
