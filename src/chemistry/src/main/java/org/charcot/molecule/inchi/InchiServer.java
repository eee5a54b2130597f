package org.charcot.molecule.inchi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.charcot.error.Attempt;
import org.charcot.molecule.MoleculeReader;

/** The program that {@link InchiProcess} runs: a SMILES a line in, a key or a fault a line out. */
final class InchiServer {
    /** What a line with a key begins with. */
    static final String KEY = "=";
    /** What a line begins with that says why there is no key. */
    static final String FAULT = "!";

    private static final Duration LOOK = Duration.ofSeconds(5);

    private InchiServer() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // what a toolkit prints is no answer
        System.setOut(System.err);
        endWithParent();
        MoleculeReader reader = new MoleculeReader();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String smiles = in.readLine(); smiles != null; smiles = in.readLine()) {
            out.println(answer(smiles, reader));
        }
    }

    private static String answer(String smiles, MoleculeReader reader) {
        return Attempt.guarded(
                () -> KEY + reader.ofSmiles(smiles).inchiKey(),
                failure -> FAULT + String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
    }

    /** A parent that was killed cannot end it, and native code that hangs does not see the end of its input. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(() -> {
                while (parent.isAlive()) {
                    try {
                        Thread.sleep(LOOK.toMillis());
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                Runtime.getRuntime().halt(1);
            });
            watch.setDaemon(true);
            watch.start();
        });
    }
}
