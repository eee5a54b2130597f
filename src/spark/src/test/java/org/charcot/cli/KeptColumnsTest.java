package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.charcot.result.ManifestFile;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvRecords;
import org.charcot.text.SpreadsheetText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What vendors say of their molecules, from their files to the order. */
@Tag("spark")
class KeptColumnsTest {
    /** Nothing in a name means anything. */
    private static final String PRICE = "Prix H.T. (`EUR`, 1 g)";

    private static final String MOLFILE = """
            %s
              Charcot

              3  2  0  0  0  0            999 V2000
                0.0000    0.0000    0.0000 C   0  0
                1.0000    0.0000    0.0000 C   0  0
                2.0000    0.0000    0.0000 O   0  0
              1  2  1  0
              2  3  1  0
            M  END
            """;

    @TempDir
    private static Path folder;

    private final StringWriter complained = new StringWriter();

    @BeforeAll
    static void writeLibraries() throws IOException {
        SharedSpark.session();
        // as a French Excel saves it
        write("devis.csv", Charset.forName("windows-1252"), """
                Référence;SMILES;Prix H.T. (`EUR`, 1 g);Fournisseur;Délai de livraison;En stock;Note
                A-1;Cc1ccc2nc(C)ccc2c1;0012,50;"Chimie; ""Fine"" & Cie";2 à 3 semaines;oui, 5 €;n1
                A-2;COc1ccc(NC(=O)C2CCCCC2)cc1;=2+3;@vendeur;-1 jour;;n2
                A-3;Cc1ccc2nc(C)ccc2c1;1,00;Autre;demain;non;the same molecule as A-1
                """);
        write("catalogue.csv", StandardCharsets.UTF_8, """
                id,smiles,LeadTime,score,Fournisseur
                B-1,CCOC(=O)c1ccccc1,4 weeks,0.99,ACME
                """);
        write("items.sdf", StandardCharsets.UTF_8, MOLFILE.formatted("C-1") + """
                > <Price>
                12.00 EUR
                 > 5 g: ask
                 $$$$ sale

                > <Comment>
                none

                $$$$
                """);
    }

    private static void write(String name, Charset charset, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void whatIsKnownToMatterGoesAlong() throws IOException {
        assertThat(screen("offers", "devis.csv", "catalogue.csv", "items.sdf")).isZero();
        List<String> kept = List.of(PRICE, "Fournisseur", "Délai de livraison", "En stock", "LeadTime", "Price");
        Map<String, List<String>> said = Map.of(
                "A-1",
                List.of("0012,50", "Chimie; \"Fine\" & Cie", "2 à 3 semaines", "oui, 5 €", "", ""),
                "A-2",
                List.of("=2+3", "@vendeur", "-1 jour", "", "", ""),
                "B-1",
                List.of("", "ACME", "", "", "4 weeks", ""),
                "C-1",
                List.of("", "", "", "", "", "12.00 EUR\n> 5 g: ask\n$$$$ sale"));
        assertThat(ManifestFile.read(folder.resolve("offers")).kept()).containsExactlyElementsOf(kept);
        assertThat(parquet("offers", kept)).containsExactlyInAnyOrderEntriesOf(said);
        assertThat(csv("offers/ranked.csv", kept)).containsExactlyInAnyOrderEntriesOf(said);
        assertThat(csv("offers/picks.csv", kept)).isNotEmpty().allSatisfy((id, values) -> assertThat(values)
                .isEqualTo(said.get(id)));
        assertThat(Files.readString(folder.resolve("offers/ranked.csv")))
                .contains(",'=2+3,'@vendeur,'-1 jour,")
                .doesNotContain(",n1,");
        assertThat(Files.readString(folder.resolve("offers/report.html"))).contains("0012,50", "4 weeks");
    }

    /** What was written is a library itself, in which nothing is lost or changed. */
    @Test
    void aResultIsReadAgainWithAllThatWentAlong() throws IOException {
        assertThat(screen("once", "devis.csv", "items.sdf")).isZero();
        List<String> kept = ManifestFile.read(folder.resolve("once")).kept();
        for (String again : List.of("once/ranked.csv", "once/ranked.parquet", "once/ranked.sdf")) {
            String out = again.replaceAll("\\W", "_");
            assertThat(screen(out, again)).isZero();
            assertThat(ManifestFile.read(folder.resolve(out)).kept()).containsAll(kept);
            assertThat(parquet(out, kept)).isEqualTo(parquet("once", kept));
        }
    }

    @Test
    void saysHowEachFileIsRead() throws IOException {
        Files.writeString(folder.resolve("nameless.csv"), "smiles,logp\nCCO,1\nCCN,2\n");
        assertThat(screen("told", "devis.csv", "items.sdf", "nameless.csv")).isZero();
        assertThat(complained.toString())
                .contains(
                        "/devis.csv: SMILES in column 2 (SMILES), id in column 1 (Référence), separated by semicolons, header"
                                + " in line 1, Windows-1252\n  first record: A-1, Cc1ccc2nc(C)ccc2c1\n",
                        "/items.sdf: molfiles, id in the title line\n  first record: C-1\n",
                        "/nameless.csv: SMILES in column 1 (smiles), no id, separated by commas, header in line 1, UTF-8\n"
                                + "  first record: nameless.csv:2, CCO\nWARNING: ",
                        "/nameless.csv has no identifiers that are known as such; molecules are called by file and line,"
                                + " expected --id-column to name a column of them\n")
                .containsOnlyOnce("WARNING");
    }

    @Test
    void otherColumnsGoAlongWhereTheyAreNamed() throws IOException {
        assertThat(screen("named", "devis.csv", "catalogue.csv", "--keep", "note,Score,\"" + PRICE + "\""))
                .isZero();
        assertThat(csv("named/ranked.csv", List.of("Note", "library_score", PRICE)))
                .containsEntry("A-2", List.of("n2", "", "=2+3"))
                .containsEntry("B-1", List.of("", "0.99", ""));
        assertThat(header("named/ranked.csv")).doesNotContain("Fournisseur", "En stock");
    }

    @Test
    void nothingGoesAlongWhereNothingIsNamed() throws IOException {
        assertThat(screen("bare", "devis.csv", "--keep", "")).isZero();
        assertThat(ManifestFile.read(folder.resolve("bare")).kept()).isEmpty();
        assertThat(header("bare/ranked.csv")).doesNotContain("Fournisseur");
    }

    @Test
    void aColumnThatNoFileHasIsAMistake() {
        assertThat(screen("none", "devis.csv", "--keep", "Fournisseur,Rabais")).isNotZero();
        assertThat(complained.toString())
                .contains("Cannot keep: column Rabais, no file of the library has it, expected some of Référence,");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private int screen(String out, String... files) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < files.length; i++) {
            if (files[i].startsWith("--")) {
                arguments.addAll(List.of(files[i], files[++i]));
            } else {
                arguments.addAll(List.of("--library", folder.resolve(files[i]).toString()));
            }
        }
        try {
            arguments.addAll(
                    List.of("--profile", profile(), "--out", folder.resolve(out).toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new CommandLine(new ScreenCommand())
                .setErr(new PrintWriter(complained, true))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }

    private static String profile() throws IOException {
        return Files.writeString(folder.resolve("all.yaml"), """
                name: all
                properties: {logp: {best_to: 1, zero_above: 6}}
                """).toString();
    }

    private static Map<String, List<String>> parquet(String result, List<String> columns) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Row row : SharedSpark.session()
                .read()
                .parquet(folder.resolve(result).resolve("ranked.parquet").toString())
                .collectAsList()) {
            rows.put(row.getAs("id"), columns.stream().map(row::<String>getAs).toList());
        }
        return rows;
    }

    private static List<String> header(String file) throws IOException {
        return records(file).get(0);
    }

    private static List<List<String>> records(String file) throws IOException {
        List<List<String>> records = new ArrayList<>();
        new CsvRecords(new StringReader(Files.readString(folder.resolve(file))), file).forEachRemaining(records::add);
        return records;
    }

    private static Map<String, List<String>> csv(String file, List<String> columns) throws IOException {
        List<List<String>> records = records(file);
        List<String> header = records.get(0);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (List<String> record : records.subList(1, records.size())) {
            rows.put(
                    record.get(header.indexOf("id")),
                    columns.stream()
                            .map(column -> SpreadsheetText.read(record.get(header.indexOf(column))))
                            .toList());
        }
        return rows;
    }
}
