package org.charcot.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseProblemTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private enum Colour {
        RED,
        BLUE
    }

    private record Size(long bytes) {}

    record Thing(String name, boolean good, Colour colour, List<Size> sizes) {
        Thing {
            if ("nobody".equals(name)) {
                throw new IllegalArgumentException("Cannot name it nobody");
            }
        }
    }

    private static String json(String text) {
        try {
            return "read: " + JSON.readValue(text, Thing.class);
        } catch (JsonProcessingException e) {
            return ParseProblem.ofJson(e);
        }
    }

    private static String yaml(String text) {
        try {
            return "read: " + YAML.readTree(text);
        } catch (JsonProcessingException e) {
            return ParseProblem.ofYaml(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\",, } | line 1, column 14: expected JSON as it was written",
                "{\"name\": \"a\" | it ends too early, expected JSON as it was written",
                "not at all | line 1, column 1: expected JSON as it was written",
                "{\"nam\": 1} | unknown key nam, expected one of [colour, good, name, sizes]",
                "{\"sizes\": [{\"bytes\": \"many\"}]} | sizes[0].bytes, expected a number",
                "{\"sizes\": {}} | sizes, expected a list",
                "{\"sizes\": [[]]} | sizes[0], expected keys with values",
                "{\"good\": \"yes\"} | good, expected true or false",
                "{\"name\": [1]} | name, expected text",
                "{\"colour\": \"green\"} | colour, expected one of [red, blue]",
                "{\"name\": \"nobody\"} | Cannot name it nobody",
            })
    void saysWhereJsonIsDamagedAndWhatWasExpected(String text, String words) {
        assertThat(json(text)).contains(words).doesNotContain("charcot", "Exception", "java", "token");
    }

    @Test
    void saysWhereYamlIsDamaged() {
        assertThat(yaml("name: x\ngates: {limits: {tpsa: {max: 90}\nscore: 1\n"))
                .startsWith("line ")
                .endsWith("expected YAML, in which indentation by blanks, quotes and brackets match");
        assertThat(yaml("name: x\n\tgates: 1\n"))
                .startsWith("line ")
                .contains("expected YAML, in which indentation by blanks");
        assertThat(yaml("name: x\nname: y\n")).contains("key name is given twice");
    }
}
