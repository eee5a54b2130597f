package org.charcot.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One toolkit in a process of its own, which works on the molecules of a file when it is told to. */
final class PeerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;
    private final String name;
    private final String version;
    private long nanos;

    PeerProcess(List<String> command, Path errors) {
        try {
            process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        String[] ready = answer();
        name = ready[1];
        version = ready[2];
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    /** Processor time of the work since {@link #forget()}, in nanoseconds. */
    long nanos() {
        return nanos;
    }

    void work(int from, int to) {
        commands.println("run " + from + " " + to);
        nanos += Long.parseLong(answer()[1]);
    }

    void forget() {
        commands.println("reset");
        answer();
        nanos = 0;
    }

    /** Molecules done and failed, bits set, molecules with an alert; then nanoseconds by stage. */
    Map<String, Long> report() {
        commands.println("report");
        Map<String, Long> values = new LinkedHashMap<>();
        for (int line = 0; line < 2; line++) {
            String[] cells = answer();
            for (int i = 1; i < cells.length; i++) {
                int at = cells[i].indexOf('=');
                values.put(cells[i].substring(0, at), Long.parseLong(cells[i].substring(at + 1)));
            }
        }
        return values;
    }

    private String[] answer() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        "a peer ended early: " + process.info().commandLine().orElse("?"));
            }
            return line.split("\t", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        commands.println("quit");
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
