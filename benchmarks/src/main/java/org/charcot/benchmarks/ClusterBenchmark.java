package org.charcot.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;
import org.charcot.selection.Clusters;
import org.charcot.selection.SphereExclusion;

/**
 * How long clusters of ten thousand, a hundred thousand and a million molecules take. Arguments: the similarity, then
 * libraries, whose molecules are shuffled by a fixed seed, as a ranking mixes them.
 */
public final class ClusterBenchmark {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final double NANOSECONDS = 1e9;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ClusterBenchmark() {}

    public static void main(String[] arguments) {
        double similarity = Double.parseDouble(arguments[0]);
        List<Fingerprint> molecules = new ArrayList<>();
        for (String library : Arrays.asList(arguments).subList(1, arguments.length)) {
            add(library, molecules);
        }
        Collections.shuffle(molecules, new Random(1869));
        System.out.printf(
                "similarity %s, %d cores%n", similarity, Runtime.getRuntime().availableProcessors());
        // warms the compiler, and is measured again
        time(molecules.subList(0, Math.min(SIZES[0], molecules.size())), similarity);
        int last = 0;
        for (int size : SIZES) {
            int rows = Math.min(size, molecules.size());
            if (rows > last) {
                time(molecules.subList(0, rows), similarity);
            }
            last = rows;
        }
    }

    private static void add(String library, List<Fingerprint> molecules) {
        MoleculeReader reader = new MoleculeReader();
        Fingerprinter fingerprinter = FingerprintKind.ECFP4.fingerprinter();
        for (String smiles : Molecules.ofLibrary(library, SIZES[SIZES.length - 1] - molecules.size())) {
            try {
                molecules.add(fingerprinter.bits(reader.ofSmiles(smiles)));
            } catch (InvalidMoleculeException e) {
                // what cannot be screened is never ranked
            }
        }
    }

    private static void time(List<Fingerprint> ranked, double similarity) {
        long start = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        Clusters clusters = SphereExclusion.of(ranked.iterator(), similarity);
        System.out.printf(
                "%,d molecules, %,d clusters, %.2f s of processor time, %.2f s%n",
                ranked.size(),
                clusters.count(),
                (MACHINE.getProcessCpuTime() - processor) / NANOSECONDS,
                (System.nanoTime() - start) / NANOSECONDS);
    }
}
