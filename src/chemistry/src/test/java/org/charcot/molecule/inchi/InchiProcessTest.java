package org.charcot.molecule.inchi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class InchiProcessTest {
    private static final String RILUZOLE = "Nc1nc2ccc(OC(F)(F)F)cc2s1";
    private static final String RILUZOLE_KEY = "FTALBRSUTCGOEG-UHFFFAOYSA-N";

    /** Answers what it is asked, but dies of {@code die} and never ends with {@code hang}. */
    static final class Fragile {
        private Fragile() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("die")) {
                    Runtime.getRuntime().halt(134);
                }
                if (line.equals("hang")) {
                    Thread.sleep(600_000);
                }
                System.out.println("a library says something\n=" + line);
            }
        }
    }

    @Test
    void saysWhatInchiSays() throws InvalidMoleculeException {
        try (InchiProcess inchi = new InchiProcess()) {
            for (String smiles : List.of(RILUZOLE, "C[C@H](N)C(=O)O", "[2H]C([2H])([2H])O", "C/C=C/C")) {
                assertThat(inchi.keyOf(smiles))
                        .isEqualTo(new InchiProcess.Answer(Molecules.of(smiles).inchiKey(), ""));
            }
            assertThat(inchi.keyOf(RILUZOLE).key()).isEqualTo(RILUZOLE_KEY);
        }
    }

    @Test
    void saysWhyThereIsNoKeyAndGoesOn() {
        try (InchiProcess inchi = new InchiProcess()) {
            InchiProcess.Answer answer = inchi.keyOf("C1CC");
            assertThat(answer.key()).isEmpty();
            assertThat(answer.fault()).isNotBlank();
            assertThat(inchi.keyOf(RILUZOLE).key()).isEqualTo(RILUZOLE_KEY);
        }
    }

    @Test
    void goesOnWithAnotherProcessWhenOneIsKilled() {
        try (InchiProcess inchi = new InchiProcess()) {
            assertThat(inchi.handle()).as("none is started before it is asked").isEmpty();
            assertThat(inchi.keyOf(RILUZOLE).key()).isEqualTo(RILUZOLE_KEY);
            ProcessHandle first = inchi.handle().orElseThrow();
            first.destroyForcibly();
            first.onExit().join();
            assertThat(inchi.keyOf(RILUZOLE).key()).isEqualTo(RILUZOLE_KEY);
            assertThat(inchi.handle().orElseThrow()).isNotEqualTo(first);
        }
    }

    @Test
    void aMoleculeThatKillsOrHangsCostsItsOwnKeyOnly() {
        try (InchiProcess fragile = new InchiProcess(InchiProcess.javaThatRuns(Fragile.class), Duration.ofSeconds(5))) {
            assertThat(fragile.keyOf("one")).isEqualTo(new InchiProcess.Answer("one", ""));
            assertThat(fragile.keyOf("die")).isEqualTo(new InchiProcess.Answer("", "InChI ended on this molecule"));
            assertThat(fragile.keyOf("two")).isEqualTo(new InchiProcess.Answer("two", ""));
            assertThat(fragile.keyOf("hang"))
                    .isEqualTo(new InchiProcess.Answer("", "InChI took longer than 5000 ms on this molecule"));
            assertThat(fragile.keyOf("three")).isEqualTo(new InchiProcess.Answer("three", ""));
        }
    }

    @Test
    void endsWhatItStarted() {
        InchiProcess inchi = new InchiProcess();
        inchi.keyOf(RILUZOLE);
        ProcessHandle started = inchi.handle().orElseThrow();
        inchi.close();
        started.onExit().join();
        assertThat(started.isAlive()).isFalse();
    }

    @Test
    void saysSoWhereNoProcessCanBeStarted() {
        try (InchiProcess inchi = new InchiProcess(List.of("/nonexistent/java"), Duration.ofSeconds(1))) {
            assertThat(inchi.keyOf(RILUZOLE).fault()).startsWith("InChI cannot be asked");
        }
    }
}
