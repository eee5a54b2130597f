package org.charcot.learn.judge.cliff;

import java.util.Arrays;

/** Insertions, deletions and replacements of characters from one text to another (Levenshtein 1966). */
final class EditDistance {
    /** More than any distance, and far from overflow. */
    private static final int FAR = Integer.MAX_VALUE / 2;

    private EditDistance() {}

    /** Whether the distance is at most {@code limit}; only that near the diagonal is looked at (Ukkonen 1985). */
    static boolean isWithin(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return false;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            Arrays.fill(row, FAR);
            row[0] = i;
            int least = from == 1 ? i : FAR;
            for (int j = from; j <= to; j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return false;
            }
            int[] free = above;
            above = row;
            row = free;
        }
        return above[b.length()] <= limit;
    }
}
