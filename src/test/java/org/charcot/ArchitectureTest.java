package org.charcot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.Encoders;

/** The dependency rule: a folder sees only those below it, and each toolkit is known where it belongs. */
@AnalyzeClasses(packages = "org.charcot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FOLDERS_LOOK_ONLY_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.charcot..")
            .layer("Main")
            .definedBy("org.charcot")
            .layer("cli")
            .definedBy("..charcot.cli..")
            .layer("learn")
            .definedBy("..charcot.learn..")
            .layer("dataset")
            .definedBy("..charcot.dataset..")
            .layer("review")
            .definedBy("..charcot.review..")
            .layer("spark")
            .definedBy("..charcot.spark..")
            .layer("library")
            .definedBy("..charcot.library..")
            .layer("synthesis")
            .definedBy("..charcot.synthesis..")
            .layer("screen")
            .definedBy("..charcot.screen..")
            .layer("profile")
            .definedBy("..charcot.profile..")
            .layer("rule")
            .definedBy("..charcot.rule..")
            .layer("mechanism")
            .definedBy("..charcot.mechanism..")
            .layer("endpoint")
            .definedBy("..charcot.endpoint..")
            .layer("descriptor")
            .definedBy("..charcot.descriptor..")
            .layer("molecule")
            .definedBy("..charcot.molecule..")
            .layer("selection")
            .definedBy("..charcot.selection..")
            .layer("validation")
            .definedBy("..charcot.validation..")
            .layer("text")
            .definedBy("..charcot.text..")
            .whereLayer("Main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("Main")
            .whereLayer("learn")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("dataset")
            .mayOnlyAccessLayers("text")
            .whereLayer("review")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("spark")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark")
            .whereLayer("synthesis")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark")
            .whereLayer("screen")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark", "screen")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark", "screen", "profile")
            .whereLayer("mechanism")
            .mayOnlyAccessLayers("text")
            .whereLayer("endpoint")
            .mayOnlyBeAccessedByLayers("cli", "learn", "review", "spark", "screen", "profile")
            .whereLayer("descriptor")
            .mayOnlyAccessLayers("molecule", "text")
            .whereLayer("molecule")
            .mayOnlyAccessLayers("text")
            .whereLayer("library")
            .mayOnlyAccessLayers("molecule", "text")
            .whereLayer("synthesis")
            .mayOnlyAccessLayers("molecule", "text")
            .whereLayer("selection")
            .mayOnlyAccessLayers("molecule")
            .whereLayer("validation")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.charcot.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SPARK_STAYS_AT_ITS_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("org.charcot", "..charcot.spark..", "..charcot.learn..", "..charcot.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..");

    @ArchTest
    static final ArchRule ONLY_CHEMISTRY_KNOWS_THE_CDK = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.molecule..", "..charcot.descriptor..", "..charcot.synthesis..", "..charcot.review..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.openscience.cdk.."));

    @ArchTest
    static final ArchRule ONLY_EDGES_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.profile..",
                    "..charcot.endpoint..",
                    "..charcot.dataset..",
                    "..charcot.learn.method..",
                    "..charcot.spark..",
                    "..charcot.review..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule ONLY_METHODS_KNOW_XGBOOST = noClasses()
            .that()
            .resideOutsideOfPackage("..charcot.learn.method..")
            .should()
            .dependOnClassesThat(resideInAPackage("ml.dmlc.."))
            .because("what was learnt answers without whatever learnt it");

    @ArchTest
    static final ArchRule ONLY_MODELS_KNOW_ONNX = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.charcot.endpoint.model.OnnxSession")
            .and()
            .doNotHaveFullyQualifiedName("org.charcot.endpoint.model.OnnxSignature")
            .should()
            .dependOnClassesThat(resideInAPackage("ai.onnxruntime.."))
            .because("the runtime is not in the jar, and its library is loaded with its first class");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_KNOW_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackages("org.charcot", "..charcot.cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule NO_RECORD_IS_ENCODED_AS_A_BEAN = noClasses()
            .should()
            .callMethod(Encoders.class, "bean", Class.class)
            .because("it gives a record an empty schema without a word");

    @ArchTest
    static final ArchRule ONLY_MAIN_LEAVES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.charcot.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Factory|Base)");
}
