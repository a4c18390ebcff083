package se.sofrep.disclosure.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.sofrep.disclosure.attack.Attack;
import se.sofrep.disclosure.attack.Naive;
import se.sofrep.disclosure.attack.Outsider;
import se.sofrep.disclosure.attack.PublishedTable;
import se.sofrep.disclosure.attack.Truth;
import se.sofrep.disclosure.words.PersonSearch;
import se.sofrep.disclosure.words.WordSearch;
import se.sofrep.testing.Sofrep;

/**
 * Random registers, the same in each run: what lands must not hang on luck. {@code
 * -Djqwik.tries.default=1000 -Dsofrep.registers=7} makes more of them than
 * junit-platform.properties says, and others.
 */
@Domain(Registers.class)
@Domain(DomainContext.Global.class)
class RandomRegistersTest {
  /** What the attacker takes for certain is so: else it would find what is not there. */
  @Property(seed = "1")
  void everyTieIsTrue(@ForAll Register register) throws IOException {
    Path folder = Files.createTempDirectory("register");
    try {
      Sofrep run = Sofrep.in(register.write(folder), "figures", "2019", "-f", "csv", "-C", ".");
      assertThat(run.code()).as("%s", run.err()).isIn(0, 4);
      PublishedTable figures = PublishedTable.parse(run.out());
      Outsider whole = Outsider.ofEverything(register.names(), register.groups());

      assertThat(Truth.brokenTies(figures, whole)).isEmpty();
      assertThat(Truth.brokenTies(figures, Edition.reader(register))).isEmpty();
    } finally {
      delete(folder);
    }
  }

  /** Whatever is withheld, it works out nothing that is not so. */
  @Property(seed = "2")
  void whatTheAttackerIsSureOfIsSo(@ForAll Register register) throws IOException {
    Path folder = Files.createTempDirectory("register");
    try {
      Sofrep run = Sofrep.in(register.write(folder), "figures", "2019", "-f", "csv", "-C", ".");
      PublishedTable open = PublishedTable.parse(run.out());
      Random random = new Random(register.seed());
      PublishedTable withheld =
          open.hiding(Naive.smallCountsAndShares(5))
              .hiding(row -> Naive.isCountOfSome(row) && random.nextInt(5) == 0);
      Outsider outsider =
          random.nextBoolean()
              ? Outsider.ofEverything(register.names(), register.groups())
              : Edition.reader(register);

      assertThat(Truth.mistakes(open, Attack.on(withheld, outsider))).isEmpty();
    } finally {
      delete(folder);
    }
  }

  /** Nobody is named in any report, whatever its edition. */
  @Property(seed = "3")
  void nobodyIsNamed(@ForAll Register register, @ForAll Edition.Kind kind) throws IOException {
    Path folder = Files.createTempDirectory("register");
    try {
      Path workspace = register.write(folder.resolve("forbund"));
      Edition intern =
          Edition.of("intern", kind, "Rehab", workspace, folder.resolve("ut"), "html,xlsx");
      Assume.that(intern.isMade());

      assertThat(PersonSearch.leaks(workspace, intern.bundle())).isEmpty();
    } finally {
      delete(folder);
    }
  }

  @Property(seed = "4")
  void nobodyIsGivenAway(@ForAll Register register, @ForAll Edition.Kind kind) throws IOException {
    Path folder = Files.createTempDirectory("register");
    try {
      Path workspace = register.write(folder.resolve("forbund"));
      Path out = folder.resolve("ut");
      Edition intern = Edition.of("intern", kind, "Rehab", workspace, out, "html,xlsx,docx");
      Assume.that(intern.isMade());
      Edition publik = Edition.of("publik", kind, "Rehab", workspace, out, "html,xlsx,docx");

      assertThat(publik.isMade()).as("%s", publik.run()).isTrue();
      assertThat(Attack.on(publik.figures(), Edition.reader(register))).isEmpty();
      assertThat(WordSearch.leaks(intern.bundle(), publik.bundle())).isEmpty();
      assertThat(PersonSearch.leaks(workspace, publik.bundle())).isEmpty();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
