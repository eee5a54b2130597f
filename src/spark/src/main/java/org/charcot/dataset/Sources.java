package org.charcot.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.error.UserException;
import org.charcot.yaml.ParseProblem;

/** The public sets that the bundled endpoints are learnt from: {@code data/sources.yaml}. */
public record Sources(List<DataSource> sources) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Sources {
        sources = List.copyOf(sources);
        Set<String> names = new HashSet<>();
        for (DataSource source : sources) {
            if (!names.add(source.name())) {
                throw new IllegalArgumentException(source.name() + " is listed twice");
            }
        }
    }

    public static Sources bundled() {
        try (InputStream in = Sources.class.getResourceAsStream("/sources.yaml")) {
            return read(in.readAllBytes(), "sources.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sources read(byte[] yaml, String file) {
        try {
            return YAML.readValue(yaml, Sources.class);
        } catch (JsonProcessingException e) {
            throw new UserException("Cannot read sources: " + file + ", " + ParseProblem.ofYaml(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UserException if there is no such set */
    public DataSource named(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserException("Cannot find data: " + name + ", expected one of "
                        + sources.stream().map(DataSource::name).toList()));
    }
}
