package org.charcot.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the page's template, styles, scripts and data together into one file that asks nothing of the network. */
final class Page {
    private static final String FOLDER = "/review/";
    private static final List<String> STYLES = List.of("page.css", "table.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "words.js",
            "meanings.js",
            "dom.js",
            "facts.js",
            "picks.js",
            "cells.js",
            "detail.js",
            "filters.js",
            "table.js",
            "page.js");
    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)}}");

    private Page() {}

    /**
     * The whole page.
     *
     * @param title plain text
     * @param json the data that the scripts show
     */
    static String of(String title, String json) {
        String style = assets(STYLES);
        // one scope for all scripts: they share names with each other and with nobody else
        String script = "(() => {\n\"use strict\";\n" + assets(SCRIPTS) + "})();\n";
        Map<String, String> parts = Map.of(
                "policy", policy(style, script),
                "title", escaped(title),
                "style", style,
                "script", script,
                "data", json.replace("<", "\\u003c"));
        // one pass: a mark that occurs in the data stays the text that it is
        return MARK.matcher(asset("template.html")).replaceAll(mark -> part(parts, mark));
    }

    private static String part(Map<String, String> parts, MatchResult mark) {
        return Matcher.quoteReplacement(parts.getOrDefault(mark.group(1), ""));
    }

    /** Only the page's own script and style may run; nothing may be fetched or sent. */
    private static String policy(String style, String script) {
        return "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String assets(List<String> names) {
        return names.stream().map(Page::asset).collect(Collectors.joining("\n"));
    }

    private static String asset(String name) {
        try (InputStream in = Page.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The page's " + name + " is not in the jar");
            }
            // a browser reads CRLF as LF, and would then find another hash than ours
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
