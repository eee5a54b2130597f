package org.charcot.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.explanation.AtomContributions;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Answer;
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

/** What endpoints take beside the chemistry, one molecule an operation and all endpoints together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EndpointBenchmark {
    private static final int MOLECULES = 2_000;

    @Param("data/library")
    public String library;

    /** A folder of folders that 'train' wrote, or "bundled". */
    @Param("bundled")
    public String models;

    /** How many endpoints are asked: the first of the alphabet; 0 for all, more than there are for some of them again. */
    @Param("0")
    public int count;

    private final Featuriser featuriser = new Featuriser();
    private final FeatureRow row = new FeatureRow();
    private final AtomExplainer explainer = new AtomExplainer();
    private List<Endpoint> endpoints;
    private EndpointPanel panel;
    private EndpointPanel.Asker asker;
    private List<Molecule> molecules;
    private List<Features> features;
    private int next;

    @Setup
    public void read() {
        List<String> names = models.equals("bundled") ? Endpoint.bundledNames() : folders(Path.of(models));
        int asked = count == 0 ? names.size() : count;
        // an endpoint that is asked again is loaded again, so that it takes room in the caches as another one would
        endpoints = Stream.generate(() -> names)
                .flatMap(List::stream)
                .limit(asked)
                .map(Endpoint::open)
                .toList();
        System.out.println(asked + " endpoints of " + names);
        panel = new EndpointPanel(endpoints);
        asker = panel.asker();
        molecules = Molecules.standardised(library, MOLECULES);
        features = molecules.stream().map(featuriser::of).toList();
    }

    private static List<String> folders(Path models) {
        try (Stream<Path> inside = Files.list(models)) {
            return inside.filter(folder -> Files.exists(folder.resolve(EndpointBytes.CARD)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int next() {
        next = next + 1 == molecules.size() ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Features featurise() {
        return featuriser.of(molecules.get(next()));
    }

    @Benchmark
    public double numbersOfAll() {
        return panel.numbers(asker.answers(List.of(features.get(next())))[0])[0];
    }

    /** The same one by one. */
    @Benchmark
    public double numbersOfEach() {
        row.set(features.get(next()));
        double sum = 0;
        for (Endpoint endpoint : endpoints) {
            sum += endpoint.numbers(row)[0];
        }
        return sum;
    }

    /** Whether the molecule lies in the domain of each. */
    @Benchmark
    public int coveredByAll() {
        Features asked = features.get(next());
        int covered = 0;
        for (Endpoint endpoint : endpoints) {
            covered += endpoint.covers(asked.ecfp4()) ? 1 : 0;
        }
        return covered;
    }

    @Benchmark
    public double nearestOfAll() {
        Features asked = features.get(next());
        double sum = 0;
        for (Endpoint endpoint : endpoints) {
            sum += endpoint.nearest(asked.ecfp4()).similarity();
        }
        return sum;
    }

    /** The fragments of a molecule on its atoms, without any endpoint. */
    @Benchmark
    public AtomExplainer locate() {
        Molecule molecule = molecules.get(next());
        explainer.set(molecule, row, molecule.heavyAtoms());
        return explainer;
    }

    /** The same, and what the atoms add to the answers of all endpoints. */
    @Benchmark
    public double explainAll() {
        int at = next();
        row.set(features.get(at));
        explainer.set(molecules.get(at), row, molecules.get(at).heavyAtoms());
        double sum = 0;
        Answer[] answers = asker.answers(List.of(features.get(at)))[0];
        for (int i = 0; i < answers.length; i++) {
            AtomContributions contributions = explainer.of(endpoints.get(i), answers[i].value());
            sum += contributions.wholeMolecule();
        }
        return sum;
    }
}
