package org.charcot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.charcot.endpoint.Endpoint;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.Outcome;
import org.charcot.screen.ScoredSubmission;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole screen of a submission by a profile, asked about a few or many at a time; one submission an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ScreenBenchmark {
    private static final int SUBMISSIONS = 4_096;

    @Param("data/library")
    public String library;

    @Param("als-cns")
    public String profile;

    @Param({"1", "16", "64", "256", "1024"})
    public int batch;

    private Screener screener;
    private final List<ScoredSubmission> submissions = new ArrayList<>();

    @Setup
    public void read() {
        Profile opened = Profiles.open(profile, Set.copyOf(Endpoint.bundledNames()));
        screener = new Screener(
                opened, opened.endpoints().stream().map(Endpoint::bundled).toList());
        for (String smiles : Molecules.ofLibrary(library, SUBMISSIONS)) {
            int line = submissions.size() + 1;
            Submission submission = new Submission("m" + line, Notation.SMILES, smiles, library, line, line, null);
            submissions.add(new ScoredSubmission(submission, new double[0]));
        }
        if (submissions.size() < SUBMISSIONS) {
            throw new IllegalArgumentException(
                    "Cannot take " + SUBMISSIONS + " molecules out of " + library + ", it has " + submissions.size());
        }
    }

    @Benchmark
    @OperationsPerInvocation(SUBMISSIONS)
    public int screen() {
        int scored = 0;
        for (int first = 0; first < submissions.size(); first += batch) {
            for (Screened one : screener.screen(submissions.subList(first, first + batch))) {
                scored += one.outcome() == Outcome.SCORED ? 1 : 0;
            }
        }
        return scored;
    }
}
