package org.charcot.endpoint.uncertainty;

/** Isotonic regression of shares of positives by pooling adjacent violators (Ayer et al. 1955). */
final class Isotonic {
    private Isotonic() {}

    /**
     * The non-decreasing shares closest to the data.
     *
     * @param weight compounds at each position, in the order of their scores; positions of no weight take no part
     * @param positives how many of them are positive
     * @param wanted the position whose share is asked for; it must have weight
     */
    static double shareAt(double[] weight, double[] positives, int wanted) {
        double[] blockWeight = new double[weight.length];
        double[] blockPositives = new double[weight.length];
        int[] blockEnd = new int[weight.length];
        int blocks = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] == 0) {
                continue;
            }
            blockWeight[blocks] = weight[i];
            blockPositives[blocks] = positives[i];
            blockEnd[blocks++] = i;
            while (blocks > 1
                    && blockPositives[blocks - 2] * blockWeight[blocks - 1]
                            >= blockPositives[blocks - 1] * blockWeight[blocks - 2]) {
                blocks--;
                blockWeight[blocks - 1] += blockWeight[blocks];
                blockPositives[blocks - 1] += blockPositives[blocks];
                blockEnd[blocks - 1] = blockEnd[blocks];
            }
        }
        int block = 0;
        while (blockEnd[block] < wanted) {
            block++;
        }
        return blockPositives[block] / blockWeight[block];
    }
}
