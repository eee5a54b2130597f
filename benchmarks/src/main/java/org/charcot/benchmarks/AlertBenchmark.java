package org.charcot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charcot.molecule.Molecule;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertMatcher;
import org.charcot.rule.AlertRule;
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

/** Collections of structural alerts, all hits of one molecule an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AlertBenchmark {
    @Param("data/library")
    public String library;

    @Param({"pains", "pains+brenk", "bms", "all"})
    public String collections;

    private AlertMatcher matcher;
    private List<Molecule> molecules;
    private int next;

    @Setup
    public void read() {
        AlertCatalogue catalogue = AlertCatalogue.bundled();
        List<AlertRule> rules = new ArrayList<>();
        if (collections.equals("all")) {
            rules.addAll(catalogue.rules());
        } else {
            for (String set : collections.split("\\+", -1)) {
                rules.addAll(catalogue.ofSet(set));
            }
        }
        matcher = new AlertMatcher(rules);
        molecules = Molecules.standardised(library, 3_000);
    }

    @Benchmark
    public List<AlertRule> hits() {
        next = next + 1 == molecules.size() ? 0 : next + 1;
        return matcher.hits(molecules.get(next));
    }
}
