package org.charcot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.Encoders;
import org.charcot.testkit.HouseRules;
import org.charcot.testkit.MainCode;

/** The dependency rule over all floors: a folder sees only those below it, and each toolkit is known where it belongs. */
@AnalyzeClasses(packages = "org.charcot", importOptions = MainCode.class)
class ArchitectureTest {
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
            "result",
            "review",
            "library",
            "dataset",
            "spark",
            "assay",
            "learn",
            "retrospective",
            "study",
            "cli");

    @ArchTest
    static final ArchRule SPARK_STAYS_AT_ITS_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.charcot",
                    "..charcot.spark..",
                    "..charcot.assay..",
                    "..charcot.learn..",
                    "..charcot.retrospective..",
                    "..charcot.study..",
                    "..charcot.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..");

    @ArchTest
    static final ArchRule ONLY_STORAGE_KNOWS_HADOOP = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.library..", "..charcot.spark..", "..charcot.retrospective..", "..charcot.cli.option..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hadoop..");

    @ArchTest
    static final ArchRule ONLY_TABLES_KNOW_PARQUET = noClasses()
            .that()
            .resideOutsideOfPackages("..charcot.library.format..", "..charcot.spark.table..")
            .and()
            .haveNameNotMatching("org.charcot.review.RankedTable.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.parquet..");

    @ArchTest
    static final ArchRule ONLY_CHEMISTRY_KNOWS_THE_CDK = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.molecule..",
                    "..charcot.descriptor..",
                    "..charcot.reaction..",
                    "..charcot.synthesis..",
                    "..charcot.review..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.openscience.cdk.."));

    @ArchTest
    static final ArchRule ONLY_EDGES_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..charcot.yaml..",
                    "..charcot.profile..",
                    "..charcot.endpoint.card..",
                    "..charcot.result..",
                    "..charcot.dataset..",
                    "..charcot.learn.method.boosting..",
                    "..charcot.spark..",
                    "..charcot.review..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule ONLY_BOOSTING_KNOWS_XGBOOST = noClasses()
            .that()
            .resideOutsideOfPackage("..charcot.learn.method.boosting..")
            .should()
            .dependOnClassesThat(resideInAPackage("ml.dmlc.."))
            .because("what was learnt answers without whatever learnt it");

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
}
