package org.charcot.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.SparkSession;
import org.charcot.library.LibraryOptions;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.spark.LibraryScan;
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
        List<Tuple2<String, int[]>> compounds = new ArrayList<>();
        while (submissions.hasNext()) {
            try {
                Molecule molecule = reader.read(submissions.next());
                List<Integer> ids = new ArrayList<>();
                MorganEnvironments.forEach(molecule.graph(), RADIUS, ids::add);
                compounds.add(new Tuple2<>(
                        molecule.key().toString(),
                        ids.stream().mapToInt(Integer::intValue).toArray()));
            } catch (InvalidMoleculeException e) {
                // what cannot be read has no environments; the screen is what reports it
            }
        }
        return compounds.iterator();
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
