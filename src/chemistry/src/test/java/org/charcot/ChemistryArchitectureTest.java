package org.charcot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.charcot.testkit.HouseRules;
import org.charcot.testkit.MainCode;

/** The floor of chemistry rests on the toolkit and on nothing else. */
@AnalyzeClasses(packages = "org.charcot", importOptions = MainCode.class)
class ChemistryArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule FOLDERS_LOOK_ONLY_DOWN =
            HouseRules.order("error", "text", "molecule", "descriptor", "rule", "selection", "reaction");

    @ArchTest
    static final ArchRule THE_TOOLKIT_ALONE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("org.charcot.."))
                    .or(resideInAPackage("org.openscience.cdk.."))
                    .or(resideInAPackage("io.github.dan2097.jnainchi.."))
                    .or(resideInAPackage("javax.vecmath..")));
}
