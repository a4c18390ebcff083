package se.sofrep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.disclosure.Proof;
import se.sofrep.disclosure.Protection;
import se.sofrep.domain.Material;
import se.sofrep.job.workspace.Study;

/** Which room may import which: the house as a test. */
@AnalyzeClasses(packages = "se.sofrep", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule problem = room("problem");
  @ArchTest static final ArchRule domain = room("domain", "problem");
  @ArchTest static final ArchRule source = room("source", "domain", "problem");
  @ArchTest static final ArchRule figures = room("figures", "domain", "problem");
  @ArchTest static final ArchRule disclosure = room("disclosure", "figures", "domain", "problem");

  @ArchTest static final ArchRule check = room("check", "figures", "domain", "problem");
  @ArchTest static final ArchRule document = room("document", "figures", "domain", "problem");
  @ArchTest static final ArchRule bundle = room("bundle", "problem");

  /** Renderers draw; the figures are inside the document they draw. */
  @ArchTest
  static final ArchRule render =
      room("render", "document", "figures", "domain", "bundle", "problem");

  @ArchTest
  static final ArchRule job =
      room(
          "job",
          "source",
          "figures",
          "check",
          "disclosure",
          "document",
          "render",
          "bundle",
          "domain",
          "problem");

  @ArchTest static final ArchRule cli = room("cli", "job", "domain", "problem");

  @ArchTest
  static final ArchRule noCycles = slices().matching("se.sofrep.(**)").should().beFreeOfCycles();

  /** What passes the gate is all that comes after it; who holds both sides is named here. */
  @ArchTest
  static final ArchRule oneGate =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("se.sofrep.job.report.PublicEdition")
          .and()
          .doNotHaveFullyQualifiedName("se.sofrep.job.compare.ProtectedYears")
          .and()
          .resideOutsideOfPackage(packages("disclosure"))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Gate.class)
          .because("figures go through the gate in one place for each kind of report");

  @ArchTest
  static final ArchRule publishedWithoutTheGate =
      noClasses()
          .that()
          .resideInAnyPackage(packages("document"), packages("render"), packages("bundle"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packages("disclosure"))
          .because("what is behind the gate knows of no withheld value");

  /** Of what came through the gate nothing leads back to the figures as they were. */
  @ArchTest
  static final ArchRule passedHoldsNoTruth =
      noClasses()
          .that()
          .belongToAnyOf(Passed.class, Protection.class, Proof.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Gate.class)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "se\\.sofrep\\.disclosure\\.(Counts|Network|Plan|Reach|Repair|Suppression)")
          .because("a count as it was is in those");

  /** What writes a public bundle is given figures that came through the gate, and no material. */
  @ArchTest
  static final ArchRule writersSeeNoMaterial =
      noClasses()
          .that()
          .haveNameMatching(
              "se\\.sofrep\\.job\\.publish\\.(Publishing|Rendering|DisclosureJson|ProofAgain|EarlierBundles|PublishedFigures|PublishedProof)")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Gate.class, Study.class, Material.class)
          .because("they would know what is withheld");

  private static ArchRule room(String name, String... mayImport) {
    String[] allowed = new String[mayImport.length + 1];
    allowed[0] = packages(name);
    for (int i = 0; i < mayImport.length; i++) {
      allowed[i + 1] = packages(mayImport[i]);
    }
    DescribedPredicate<JavaClass> outside = DescribedPredicate.not(resideInAPackage("se.sofrep.."));
    return classes()
        .that()
        .resideInAPackage(packages(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(outside))
        .allowEmptyShould(true)
        .because("that is how the house is laid out (docs/decisions/0001)");
  }

  private static String packages(String room) {
    return "se.sofrep." + room + "..";
  }
}
