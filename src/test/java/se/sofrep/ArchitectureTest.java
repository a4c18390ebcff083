package se.sofrep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
