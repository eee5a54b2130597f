package org.charcot.molecule.inchi;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * InChIKeys from a process of their own. InChI is native code: what kills it, or never ends in it, costs one key and a new
 * process, not the machine that runs the screen. It is started by the first question. Not thread-safe: one for each
 * thread.
 */
public final class InchiProcess implements Closeable {
    /** A hundred times what the costliest molecule that may be read takes, so that a busy machine loses no key. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> command;
    private final Duration patience;
    private Process process;
    private Writer questions;
    private BufferedReader answers;

    /**
     * A key, or why there is none.
     *
     * @param key the standard InChIKey, empty if there is none
     * @param fault what went wrong, empty if nothing
     */
    public record Answer(String key, String fault) {}

    /** Runs this very program's InChI, on the Java that runs it. */
    public InchiProcess() {
        this(javaThatRuns(InchiServer.class), PATIENCE);
    }

    /** @param command a program that answers as {@link InchiServer} does */
    InchiProcess(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    static List<String> javaThatRuns(Class<?> program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // JNA loads InChI; Java 24 and newer warn of it, and later ones will refuse, unless it is allowed
                "--enable-native-access=ALL-UNNAMED",
                program.getName());
    }

    /** Where this code and what it needs lie: a cluster adds them by a loader of its own, not on the class path. */
    private static String classPath() throws IOException {
        Set<String> places = new LinkedHashSet<>();
        places.add(place(InchiServer.class.getProtectionDomain().getCodeSource().getLocation()));
        for (ClassLoader loader = InchiServer.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader added) {
                for (URL url : added.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        places.add(place(url));
                    }
                }
            }
        }
        places.add(System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, places);
    }

    private static String place(URL url) throws IOException {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IOException("Cannot find code at " + url, e);
        }
    }

    /** The standard InChIKey of the molecule of a SMILES. Never throws, whatever the molecule does to the process. */
    public Answer keyOf(String smiles) {
        try {
            start();
            questions.write(smiles.strip() + "\n");
            questions.flush();
            return answer();
        } catch (IOException e) {
            close();
            return new Answer("", "InChI cannot be asked: " + e.getMessage());
        }
    }

    private void start() throws IOException {
        if (process == null || !process.isAlive()) {
            close();
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            // as an argument it would be longer than what ps and its like show of a command
            builder.environment().put("CLASSPATH", classPath());
            process = builder.start();
            questions = process.outputWriter(StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }
    }

    private Answer answer() throws IOException {
        Process asked = process;
        AtomicBoolean late = new AtomicBoolean();
        Runnable strike = () -> {
            late.set(true);
            asked.destroyForcibly();
        };
        CompletableFuture<Void> guard = CompletableFuture.runAsync(
                strike, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        String line;
        do {
            line = answers.readLine();
        } while (line != null && !line.startsWith(InchiServer.KEY) && !line.startsWith(InchiServer.FAULT));
        guard.cancel(false);
        if (line == null) {
            close();
            String what = late.get() ? "took longer than " + patience.toMillis() + " ms" : "ended";
            return new Answer("", "InChI " + what + " on this molecule");
        }
        String rest = line.substring(1);
        return line.startsWith(InchiServer.KEY) ? new Answer(rest, "") : new Answer("", rest);
    }

    /** The process that works on the next question, if one has been started. */
    Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    /** Ends the process; a further question starts another. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
