package org.charcot.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AlertCatalogueTest {
    private static final String HEADER = "set,name,smarts,source,matches,spares\n";

    @Test
    void bringsThePublishedSetsWithTheirPublishedSizes() {
        AlertCatalogue bundled = AlertCatalogue.bundled();
        assertThat(bundled.sets())
                .startsWith(
                        "pains_a",
                        "pains_b",
                        "pains_c",
                        "brenk",
                        "bms",
                        "glaxo",
                        "inpharmatica",
                        "lint",
                        "mlsmr",
                        "surechembl");
        assertThat(bundled.ofSet("pains_a")).hasSize(16);
        assertThat(bundled.ofSet("pains_b")).hasSize(55);
        assertThat(bundled.ofSet("pains_c")).hasSize(409);
        assertThat(bundled.ofSet("brenk")).hasSize(105);
        // the published sizes less what no standardised molecule can hit, see docs/alerts.md
        assertThat(bundled.ofSet("bms")).hasSize(180 - 2);
        assertThat(bundled.ofSet("glaxo")).hasSize(55 - 1);
        assertThat(bundled.ofSet("inpharmatica")).hasSize(91 - 1);
        assertThat(bundled.ofSet("lint")).hasSize(57 - 3);
        assertThat(bundled.ofSet("mlsmr")).hasSize(116 - 1);
        assertThat(bundled.ofSet("surechembl")).hasSize(166 - 6);
    }

    @Test
    void takesThePainsFamiliesTogether() {
        assertThat(AlertCatalogue.bundled().ofSet("pains")).hasSize(480).allSatisfy(rule -> assertThat(rule.set())
                .startsWith("pains_"));
    }

    @Test
    void findsColumnsByName() {
        AlertRule rule = read("name,set,smarts,spares,matches,source\nthiol,ours,[SH],CSC,CS,here\n")
                .rules()
                .get(0);
        assertThat(rule).isEqualTo(new AlertRule("ours", "thiol", "[SH]", "here", "CS", "CSC"));
    }

    @Test
    void refusesAnUnknownSet() {
        assertThatThrownBy(() -> AlertCatalogue.bundled().ofSet("pain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot find alerts of set 'pain', expected one of "
                        + AlertCatalogue.bundled().sets());
    }

    @Test
    void refusesAMissingColumn() {
        assertThatThrownBy(() -> read("set,name,smarts,source,matches\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read mine.csv, line 1: columns [set, name, smarts, source, matches], "
                        + "expected [set, name, smarts, source, matches, spares]");
    }

    @Test
    void refusesAnEmptyTable() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("mine.csv").hasMessageContaining("no header");
    }

    @Test
    void refusesARaggedRow() {
        assertThatThrownBy(() -> read(HEADER + "a,b,C,d,C,N\na,b,C,d,C\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read mine.csv, line 3: 5 fields, expected 6");
    }

    @Test
    void travelsBetweenMachines() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(AlertCatalogue.bundled());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(AlertCatalogue.bundled());
        }
    }

    private static AlertCatalogue read(String text) {
        return AlertCatalogue.read(new StringReader(text), "mine.csv");
    }
}
