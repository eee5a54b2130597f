package org.charcot.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What keeps a YAML or JSON text from being read, for the person who wrote it: where, and what was expected there. */
public final class ParseProblem {
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*?)'.*", Pattern.DOTALL);

    private ParseProblem() {}

    public static String ofYaml(JsonProcessingException problem) {
        return words(problem, "expected YAML, in which indentation by blanks, quotes and brackets match");
    }

    public static String ofJson(JsonProcessingException problem) {
        return words(problem, "expected JSON as it was written");
    }

    private static String words(JsonProcessingException problem, String expected) {
        if (problem.getCause() instanceof JsonProcessingException inside) {
            return words(inside, expected);
        }
        if (problem instanceof JsonMappingException mapping) {
            return place(problem) + ofMapping(mapping);
        }
        String message = String.valueOf(problem.getOriginalMessage());
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            return place(problem) + "key " + twice.group(1) + " is given twice";
        }
        return place(problem) + (message.contains("end-of-input") ? "it ends too early, " : "") + expected;
    }

    private static String place(JsonProcessingException problem) {
        JsonLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private static String ofMapping(JsonMappingException problem) {
        String key = key(problem.getPath());
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "unknown key " + key + ", expected one of "
                    + unknown.getKnownPropertyIds().stream().sorted().toList();
        }
        if (problem instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return refused.getCause().getMessage();
        }
        Class<?> type = problem instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
        return (key.isEmpty() ? "" : key + ", ") + "expected " + (type == null ? "another value" : kind(type));
    }

    /** Such as {@code inputs[0].size}. */
    private static String key(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(one -> one.toString().toLowerCase(Locale.ROOT))
                            .toList();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "keys with values";
    }
}
