package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charcot.assay.Compound;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.neighbour.Neighbours;

/** What two tables share: whether their labels agree, and how much a model of one would know of the other. */
final class ComparisonFindings {
    private static final int ENOUGH_TO_JUDGE = 20;
    private static final double SAME_SERIES = 0.9;
    private static final double SIMILAR = 0.7;
    private static final double HALF_LOG = 0.5;

    private ComparisonFindings() {}

    /** @param scale on which values of this table are compared with those of the other on its own */
    static Section of(
            List<Compound> table,
            List<Compound> other,
            Task task,
            LabelScale scale,
            LabelScale otherScale,
            String otherName) {
        Map<String, Compound> known = other.stream().collect(Collectors.toMap(Compound::skeleton, Function.identity()));
        List<Compound> shared =
                table.stream().filter(one -> known.containsKey(one.skeleton())).toList();
        List<Finding> found = new ArrayList<>();
        found.add(Finding.total("compounds there", other.size()));
        found.add(Finding.count("compounds of this table that are there too", shared.size(), table.size())
                .alarmIf(!shared.isEmpty(), "leakage if the other table is to test what is learnt from this one"));
        if (!shared.isEmpty()) {
            found.addAll(
                    task == Task.CLASSIFICATION ? classes(shared, known) : values(shared, known, scale, otherScale));
        }
        if (!other.isEmpty()) {
            found.addAll(analogues(table, other, known));
        }
        return new Section("Beside " + otherName, found);
    }

    private static List<Finding> classes(List<Compound> shared, Map<String, Compound> known) {
        long agree = shared.stream()
                .filter(one -> one.label() == known.get(one.skeleton()).label())
                .count();
        return List.of(Finding.count("shared compounds with the same label", agree, shared.size())
                .alarmIf(
                        shared.size() >= ENOUGH_TO_JUDGE && 2 * agree < shared.size(),
                        "labels are inverted in one of the two tables"));
    }

    private static List<Finding> values(
            List<Compound> shared, Map<String, Compound> known, LabelScale scale, LabelScale otherScale) {
        double[] here =
                shared.stream().mapToDouble(one -> scale.log(one.label())).toArray();
        double[] there = shared.stream()
                .mapToDouble(one -> otherScale.log(known.get(one.skeleton()).label()))
                .toArray();
        long near = 0;
        for (int i = 0; i < here.length; i++) {
            near += Math.abs(here[i] - there[i]) <= HALF_LOG ? 1 : 0;
        }
        double correlation = correlation(here, there);
        boolean enough = here.length >= ENOUGH_TO_JUDGE;
        return List.of(
                Finding.count("shared compounds within 0.5 of each other", near, here.length)
                        .alarmIf(enough && 2 * near < here.length, "another assay, or another unit"),
                Finding.number("correlation of shared labels (Pearson)", correlation)
                        .alarmIf(enough && correlation < 0, "labels are inverted in one of the two tables"));
    }

    private static List<Finding> analogues(List<Compound> table, List<Compound> other, Map<String, Compound> known) {
        Neighbours neighbours = new Neighbours(other.stream()
                .map(one -> new Neighbours.Known(
                        one.id(), one.smiles(), one.label(), one.packed().ecfp4()))
                .toList());
        double[] similarities = table.stream()
                .filter(one -> !known.containsKey(one.skeleton()))
                .mapToDouble(one -> neighbours.nearest(one.packed().ecfp4()).similarity())
                .toArray();
        long close = atLeast(similarities, SAME_SERIES);
        return List.of(
                Finding.count("others with an analogue there, ECFP4 Tanimoto >= 0.9", close, table.size())
                        .alarmIf(close > 0, "nearly as good as the same compound: split by scaffold or cluster"),
                Finding.count(
                        "others with an analogue there, ECFP4 Tanimoto >= 0.7",
                        atLeast(similarities, SIMILAR),
                        table.size()));
    }

    private static long atLeast(double[] similarities, double bound) {
        long count = 0;
        for (double similarity : similarities) {
            count += similarity >= bound ? 1 : 0;
        }
        return count;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(squaresA * squaresB);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
