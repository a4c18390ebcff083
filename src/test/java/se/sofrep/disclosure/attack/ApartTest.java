package se.sofrep.disclosure.attack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The attacker knows nothing of sofrep's code; only its tests run the program. */
class ApartTest {
  @Test
  void theAttackerSharesNoCodeWithSofrep() {
    DescribedPredicate<JavaClass> sofrep =
        DescribedPredicate.describe(
            "are of sofrep",
            type ->
                type.getPackageName().startsWith("se.sofrep")
                    && !type.getPackageName().equals("se.sofrep.disclosure.attack"));
    noClasses()
        .that()
        .resideInAPackage("se.sofrep.disclosure.attack")
        .and()
        .haveSimpleNameNotEndingWith("Test")
        .should()
        .dependOnClassesThat(sofrep)
        .check(new ClassFileImporter().importPackages("se.sofrep.disclosure.attack"));
  }
}
