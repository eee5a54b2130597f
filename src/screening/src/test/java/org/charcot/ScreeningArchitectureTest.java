package org.charcot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.charcot.testkit.HouseRules;
import org.charcot.testkit.MainCode;

/** The floor of screening: one molecule, without Spark; each library is known where it belongs. */
@AnalyzeClasses(packages = "org.charcot", importOptions = MainCode.class)
class ScreeningArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule FOLDERS_LOOK_ONLY_DOWN = HouseRules.order(
            "error",
            "text",
            "yaml",
            "molecule",
            "descriptor",
            "rule",
            "selection",
            "reaction",
            "validation",
            "mechanism",
            "endpoint",
            "profile",
            "screen",
            "predict",
            "synthesis",
            "result");

    @ArchTest
    static final ArchRule NOTHING_OF_A_CLUSTER = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.spark..", "scala..", "org.apache.hadoop..", "org.apache.parquet.."));

    @ArchTest
    static final ArchRule VALIDATION_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..charcot.validation..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.charcot..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("org.charcot.validation.."))));

    @ArchTest
    static final ArchRule ONLY_SYNTHESIS_KNOWS_THE_CDK = noClasses()
            .that()
            .resideInAnyPackage(
                    "..endpoint..",
                    "..mechanism..",
                    "..profile..",
                    "..screen..",
                    "..predict..",
                    "..validation..",
                    "..result..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.openscience.cdk.."));

    @ArchTest
    static final ArchRule ONLY_EDGES_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.yaml..", "..charcot.profile..", "..charcot.endpoint.card..", "..charcot.result..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule ONLY_MODELS_KNOW_ONNX = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.charcot.endpoint.model.OnnxSession")
            .and()
            .doNotHaveFullyQualifiedName("org.charcot.endpoint.model.OnnxSignature")
            .should()
            .dependOnClassesThat(resideInAPackage("ai.onnxruntime.."))
            .because("the runtime is not in the jar, and its library is loaded with its first class");
}
