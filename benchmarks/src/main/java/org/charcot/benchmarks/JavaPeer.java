package org.charcot.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A toolkit on the Java virtual machine that answers the commands of {@link Comparison} on standard input. */
abstract class JavaPeer {
    private final Stopwatch watch;

    JavaPeer(Stopwatch watch) {
        this.watch = watch;
    }

    abstract void work(String smiles);

    final void serve(String name, String version, Path molecules) throws IOException {
        List<String> smiles = Molecules.read(molecules);
        System.out.printf("ready\t%s\t%s, Java %s%n", name, version, System.getProperty("java.version"));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "quit" -> {
                    return;
                }
                case "report" -> System.out.println(watch.report());
                case "reset" -> {
                    watch.reset();
                    System.out.println("done\t0");
                }
                default -> {
                    long before = Stopwatch.processNanos();
                    smiles.subList(Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                            .forEach(this::work);
                    System.out.println("done\t" + (Stopwatch.processNanos() - before));
                }
            }
        }
    }
}
