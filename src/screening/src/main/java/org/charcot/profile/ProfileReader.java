package org.charcot.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.yaml.ParseProblem;

/** Reads profiles: unknown keys are refused, and all problems are reported at once. */
public final class ProfileReader {
    private static final double DEFAULT_FLOOR = 0.01;
    private static final double DEFAULT_UNKNOWN = 0.3;
    private static final String EXTENDS = "extends";
    private static final ObjectMapper YAML = new ObjectMapper(
                    new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final String origin;
    private final Set<String> knownEndpoints;
    private final List<String> problems = new ArrayList<>();

    private ProfileReader(String origin, Set<String> knownEndpoints) {
        this.origin = origin;
        this.knownEndpoints = knownEndpoints;
    }

    /**
     * @param origin what messages call the profile
     * @param knownEndpoints the endpoints that can be scored
     * @throws InvalidProfileException with every problem
     */
    public static Profile read(String yaml, String origin, Set<String> knownEndpoints) {
        return new ProfileReader(origin, knownEndpoints).read(yaml);
    }

    private Profile read(String yaml) {
        ObjectNode own = parse(yaml);
        if (!own.has(EXTENDS)) {
            return read(own, yaml);
        }
        ObjectNode whole = withParent(own);
        try {
            return read(whole, YAML.writeValueAsString(whole));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read as YAML can be written as YAML", impossible);
        }
    }

    private ObjectNode withParent(ObjectNode own) {
        String parent = own.path(EXTENDS).asText();
        if (!Profiles.BUNDLED.contains(parent)) {
            throw new InvalidProfileException(
                    origin, List.of("extends: found " + parent + ", expected one of " + Profiles.BUNDLED));
        }
        ObjectNode whole = Heritage.merged(parse(Profiles.bundledText(parent)), own);
        whole.remove(EXTENDS);
        return whole;
    }

    private Profile read(ObjectNode whole, String text) {
        Section root = new Section("", whole, problems);
        String name = root.text("name", null);
        String question = root.text("question", "");
        Gates gates = root.has("gates") ? GatesReader.read(root.section("gates")) : new Gates(List.of(), Map.of());
        List<Component> components = new ComponentsReader(knownEndpoints).read(root);
        double[] score = {DEFAULT_FLOOR, DEFAULT_UNKNOWN};
        if (root.has("score")) {
            score(root.section("score"), score);
        }
        Pick pick = root.has("pick") ? Pick.of(root.section("pick")) : Pick.DEFAULT;
        List<String> controls = root.texts("controls");
        root.refuseOthers();
        if (components.isEmpty()) {
            problems.add("mechanisms, properties, endpoints: at least one component is needed for a score");
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(origin, problems);
        }
        return new Profile(name, question, gates, components, score[0], score[1], pick, controls, text);
    }

    private ObjectNode parse(String yaml) {
        try {
            JsonNode node = YAML.readTree(yaml);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new InvalidProfileException(origin, List.of("expected keys with values, found nothing"));
        } catch (JsonProcessingException e) {
            throw new InvalidProfileException(origin, List.of(ParseProblem.ofYaml(e)));
        }
    }

    /** Reads the floor and what counts where nothing is known. */
    private static void score(Section section, double[] score) {
        String combine = section.text("combine", "weighted_geometric_mean");
        if (!combine.equals("weighted_geometric_mean")) {
            section.problem("combine", "expected weighted_geometric_mean, found " + combine);
        }
        score[0] = section.number("floor", DEFAULT_FLOOR);
        if (score[0] <= 0 || score[0] >= 1) {
            section.problem("floor", "expected a number between 0 and 1, found " + score[0]);
        }
        score[1] = section.number("unknown", DEFAULT_UNKNOWN);
        if (score[1] < 0 || score[1] > 0.5) {
            section.problem("unknown", "expected a number from 0 to 0.5, found " + score[1]);
        }
        section.refuseOthers();
    }
}
