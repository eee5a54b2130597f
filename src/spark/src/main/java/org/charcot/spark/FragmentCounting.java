package org.charcot.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.SparkSession;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import scala.Tuple2;

/** Counts the circular atom environments of a library, each compound once however often it is submitted. */
public final class FragmentCounting {
    private static final int RADIUS = 2;

    private FragmentCounting() {}

    /**
     * What was counted.
     *
     * @param counts how often each environment occurs, by its identifier
     */
    public record Counted(long molecules, Map<Integer, Long> counts) {}

    public static Counted of(List<String> libraries, LibraryOptions options, SparkSession session) {
        JavaPairRDD<String, int[]> compounds = LibraryScan.of(libraries, options, session)
                .submissions()
                .mapPartitionsToPair(FragmentCounting::environments)
                .reduceByKey((one, same) -> one)
                .cache();
        long molecules = compounds.count();
        Map<Integer, Long> counts = compounds
                .values()
                .mapPartitionsToPair(FragmentCounting::sums)
                .reduceByKey(Long::sum)
                .collectAsMap();
        compounds.unpersist();
        return new Counted(molecules, counts);
    }

    private static Iterator<Tuple2<String, int[]>> environments(Iterator<Submission> submissions) {
        MoleculeReader reader = new MoleculeReader();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(submissions, 0), false)
                .map(submission -> environments(submission, reader))
                .flatMap(Optional::stream)
                .iterator();
    }

    /** None of what cannot be read; the screen is what reports it. */
    private static Optional<Tuple2<String, int[]>> environments(Submission submission, MoleculeReader reader) {
        try {
            Molecule molecule = reader.read(submission);
            IntStream.Builder identifiers = IntStream.builder();
            MorganEnvironments.forEach(molecule.graph(), RADIUS, identifiers::add);
            return Optional.of(
                    new Tuple2<>(molecule.key().toString(), identifiers.build().toArray()));
        } catch (InvalidMoleculeException e) {
            return Optional.empty();
        }
    }

    private static Iterator<Tuple2<Integer, Long>> sums(Iterator<int[]> compounds) {
        Map<Integer, Long> sums = new HashMap<>();
        while (compounds.hasNext()) {
            for (int id : compounds.next()) {
                sums.merge(id, 1L, Long::sum);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                .iterator();
    }
}
