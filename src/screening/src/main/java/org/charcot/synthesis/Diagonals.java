package org.charcot.synthesis;

import java.math.BigInteger;

/** All cells of a table, in an order that uses every row and every column equally often from the start. */
record Diagonals(int rows, int columns) {
    long count() {
        return (long) rows * columns;
    }

    int row(long n) {
        return (int) (n % rows);
    }

    /** A diagonal comes back to where it began after lcm(rows, columns) cells; the next one starts a column on. */
    int column(long n) {
        long common = BigInteger.valueOf(rows).gcd(BigInteger.valueOf(columns)).longValueExact();
        long length = count() / common;
        return (int) ((n + n / length) % columns);
    }
}
