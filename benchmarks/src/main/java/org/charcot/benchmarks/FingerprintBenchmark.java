package org.charcot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;
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

/** The bits of each kind of fingerprint, one molecule an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class FingerprintBenchmark {
    @Param("data/library")
    public String library;

    @Param({"ECFP4", "ECFP6", "FCFP4", "MACCS", "ATOM_PAIRS", "TOPOLOGICAL_TORSIONS"})
    public FingerprintKind kind;

    private Fingerprinter fingerprinter;
    private List<Molecule> molecules;
    private int next;

    @Setup
    public void read() {
        fingerprinter = kind.fingerprinter();
        molecules = Molecules.standardised(library, 3_000);
    }

    @Benchmark
    public Fingerprint bits() {
        next = next + 1 == molecules.size() ? 0 : next + 1;
        return fingerprinter.bits(molecules.get(next));
    }
}
