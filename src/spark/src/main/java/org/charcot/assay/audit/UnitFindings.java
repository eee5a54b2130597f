package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.assay.CuratedGroup;
import org.charcot.assay.ReadRow;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;

/** Values in another unit than the rest. */
final class UnitFindings {
    private static final double THOUSANDFOLD = 3;
    /** Conversions leave the last digits; measurements rarely differ by just this. */
    private static final double EXACTLY = 0.001;

    private static final double ROUNDED = 0.02;

    private UnitFindings() {}

    static Section of(List<CuratedGroup> groups, LabelScale scale) {
        double[] labels = groups.stream()
                .flatMap(same -> same.rows().stream())
                .mapToDouble(ReadRow::label)
                .toArray();
        List<Finding> found = new ArrayList<>();
        boolean concentrations = scale == LabelScale.CONCENTRATION;
        found.add(new Finding("labels look like", concentrations ? "amounts" : "as is", "", "")
                .alarmIf(
                        concentrations,
                        "positive and over decades; if these are nmol/L, say --label-transform nanomolar_to_p"));
        if (!concentrations && LabelScale.looksLikePx(labels)) {
            long large = Arrays.stream(labels)
                    .filter(label -> label > LabelScale.ABOVE_ANY_PX)
                    .count();
            found.add(Finding.count("labels above 14 among pX", large, labels.length)
                    .alarmIf(large > 0, "no pX is as high; probably nmol/L"));
        }
        long mixed = with(groups, UnitFindings::sameInTwoUnits);
        found.add(Finding.count("compounds with one value as pX and as nmol/L", mixed, groups.size())
                .alarmIf(mixed > 0, "both units stand in one column"));
        long thousandfold = with(groups, (a, b) -> {
            double apart = Math.abs(scale.log(a) - scale.log(b));
            return Math.abs(apart - THOUSANDFOLD) < EXACTLY;
        });
        found.add(Finding.count("compounds with values a factor of 1000 apart", thousandfold, groups.size())
                .alarmIf(thousandfold > 0, "one of them probably in umol/L, or mol/L, in place of nmol/L"));
        return new Section("Units", found);
    }

    /** A question about two labels of one compound. */
    private interface PairQuestion {
        boolean isTrueOf(double one, double other);
    }

    private static boolean sameInTwoUnits(double a, double b) {
        double small = Math.min(a, b);
        double large = Math.max(a, b);
        return LabelScale.isPx(small)
                && large > LabelScale.ABOVE_ANY_PX
                && Math.abs(9 - Math.log10(large) - small) <= ROUNDED;
    }

    /** How many groups hold a pair of labels of which the question is true. */
    private static long with(List<CuratedGroup> groups, PairQuestion question) {
        return groups.stream()
                .map(same -> Arrays.stream(same.labels()).distinct().toArray())
                .filter(labels -> anyPair(labels, question))
                .count();
    }

    private static boolean anyPair(double[] labels, PairQuestion question) {
        for (int i = 1; i < labels.length; i++) {
            for (int j = 0; j < i; j++) {
                if (question.isTrueOf(labels[i], labels[j])) {
                    return true;
                }
            }
        }
        return false;
    }
}
