package org.charcot.benchmarks;

import java.util.ArrayList;
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

/** Each stage of the chemistry alone, one molecule an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StageBenchmark {
    @Param("data/library")
    public String library;

    private Chemistry chemistry;
    private List<String> smiles;
    private List<Molecule> molecules;
    private int next;

    @Setup
    public void read() {
        chemistry = new Chemistry();
        smiles = new ArrayList<>();
        molecules = new ArrayList<>();
        for (String text : Molecules.ofLibrary(library, 5_000)) {
            try {
                molecules.add(chemistry.read(text));
                smiles.add(text);
            } catch (InvalidMoleculeException e) {
                // what cannot be screened has no stages
            }
        }
    }

    private Molecule molecule() {
        next = next + 1 == molecules.size() ? 0 : next + 1;
        return molecules.get(next);
    }

    @Benchmark
    public Molecule parseAndStandardise() throws InvalidMoleculeException {
        next = next + 1 == smiles.size() ? 0 : next + 1;
        return chemistry.read(smiles.get(next));
    }

    @Benchmark
    public long identity() {
        return chemistry.identity(molecule());
    }

    @Benchmark
    public double descriptors() {
        return chemistry.descriptors(molecule());
    }

    @Benchmark
    public double allDescriptors() {
        return chemistry.allDescriptors(molecule());
    }

    @Benchmark
    public String tautomerKey() {
        return molecule().tautomerKey();
    }

    @Benchmark
    public int ecfp4() {
        return chemistry.ecfp4(molecule());
    }

    @Benchmark
    public int scaffold() {
        return chemistry.scaffold(molecule());
    }

    @Benchmark
    public int pains() {
        return chemistry.pains(molecule());
    }
}
