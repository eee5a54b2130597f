package org.charcot.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparkKeysTest {
    @ParameterizedTest
    @CsvSource({
        "spark.exector.memory, spark.executor.memory",
        "spark.executor.mermory, spark.executor.memory",
        "spark.sql.shufle.partitions, spark.sql.shuffle.partitions",
        "spark.driver.maxResultsize, spark.driver.maxResultSize",
    })
    void namesTheKeyThatIsMeant(String misspelt, String meant) {
        SparkConf conf = new SparkConf(false).set(misspelt, "1");

        assertThat(SparkKeys.warnings(conf))
                .containsExactly("Spark has no setting " + misspelt + " and does not read it; is " + meant + " meant?");
    }

    @Test
    void letsPassWhatSparkOrAPluginKnows() {
        SparkConf conf = new SparkConf(false)
                .setMaster("local[2]")
                .setAppName("charcot")
                .set("spark.executor.memory", "1g")
                .set("spark.sql.shuffle.partitions", "4")
                .set("spark.hadoop.fs.s3a.endpoint", "localhost")
                .set("spark.kubernetes.container.image", "charcot")
                .set("spark.acme.lineage", "true");

        assertThat(SparkKeys.warnings(conf)).isEmpty();
    }
}
