package org.charcot.endpoint.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import org.charcot.error.UserException;
import org.charcot.text.Utf8;
import org.charcot.yaml.ParseProblem;

/** Cards as YAML: snake_case keys, and none that is not known. */
public final class CardYaml {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    private CardYaml() {}

    public static byte[] write(EndpointCard card) {
        try {
            return YAML.writeValueAsString(card).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the card of " + card.name(), e);
        }
    }

    public static EndpointCard read(byte[] yaml, String file) {
        return read(yaml, file, EndpointCard.class);
    }

    /** Reads the part of a card that a person wrote. */
    public static EndpointCard.About readAbout(byte[] yaml, String file) {
        return read(yaml, file, EndpointCard.About.class);
    }

    private static <T> T read(byte[] yaml, String file, Class<T> type) {
        try {
            T value = YAML.readValue(Utf8.decoded(yaml, "card: " + file), type);
            if (value == null) {
                throw new UserException("Cannot read card: " + file + ", it is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UserException("Cannot read card: " + file + ", " + ParseProblem.ofYaml(e), e);
        }
    }
}
