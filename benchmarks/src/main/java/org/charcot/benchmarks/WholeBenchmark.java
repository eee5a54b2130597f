package org.charcot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All of a molecule's chemistry, one molecule an operation; with {@code -t 2} on two threads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
public class WholeBenchmark {
    @Param("data/library")
    public String library;

    private Chemistry chemistry;
    private List<String> smiles;
    private int next;

    @Setup
    public void read() {
        chemistry = new Chemistry();
        smiles = Molecules.ofLibrary(library, 10_000);
    }

    @Benchmark
    public double molecule() {
        String text = smiles.get(next);
        next = next + 1 == smiles.size() ? 0 : next + 1;
        try {
            Molecule molecule = chemistry.read(text);
            return chemistry.identity(molecule)
                    + chemistry.descriptors(molecule)
                    + chemistry.ecfp4(molecule)
                    + chemistry.scaffold(molecule)
                    + chemistry.pains(molecule);
        } catch (InvalidMoleculeException e) {
            return 0;
        }
    }
}
