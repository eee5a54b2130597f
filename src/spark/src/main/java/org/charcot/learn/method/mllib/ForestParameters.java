package org.charcot.learn.method.mllib;

import java.util.LinkedHashMap;
import java.util.Map;
import org.charcot.error.UserException;

/**
 * How a forest is grown.
 *
 * @param leaf fewest compounds in a leaf
 * @param subset which of the features a node chooses from: {@code sqrt}, {@code onethird} or a share such as 0.1
 */
public record ForestParameters(int trees, int depth, int leaf, String subset, long seed) {
    public ForestParameters {
        check(trees >= 1 && trees <= 10_000, "trees", trees, "1 to 10000");
        // MLlib numbers the nodes of a tree with 32 bits
        check(depth >= 1 && depth <= 30, "depth", depth, "1 to 30");
        check(leaf >= 1, "leaf", leaf, "1 or more");
    }

    private static void check(boolean holds, String what, int value, String expected) {
        if (!holds) {
            throw new UserException("Cannot grow a forest with " + what + ": " + value + ", expected " + expected);
        }
    }

    public ForestParameters withSeed(long other) {
        return new ForestParameters(trees, depth, leaf, subset, other);
    }

    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("trees", String.valueOf(trees));
        map.put("depth", String.valueOf(depth));
        map.put("min_instances_per_node", String.valueOf(leaf));
        map.put("feature_subset", subset);
        return map;
    }
}
