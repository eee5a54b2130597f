package org.charcot.learn.method.boosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Link;

/** Reads the JSON that XGBoost 3 saves models as. */
final class XgboostJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode left;
    private final JsonNode right;
    private final JsonNode feature;
    private final JsonNode condition;
    private final JsonNode defaultLeft;
    private final float[] means;
    private final BoostedTrees.Builder trees;

    private XgboostJson(JsonNode tree, BoostedTrees.Builder trees) {
        left = tree.get("left_children");
        right = tree.get("right_children");
        feature = tree.get("split_indices");
        condition = tree.get("split_conditions");
        defaultLeft = tree.get("default_left");
        means = new float[left.size()];
        this.trees = trees;
        fillMeans(0, tree.get("sum_hessian"));
    }

    static BoostedTrees read(byte[] json, Link link) {
        try {
            JsonNode learner = JSON.readTree(json).get("learner");
            BoostedTrees.Builder trees = new BoostedTrees.Builder();
            for (JsonNode tree : learner.get("gradient_booster").get("model").get("trees")) {
                trees.tree();
                new XgboostJson(tree, trees).add(0);
            }
            String base = learner.get("learner_model_param").get("base_score").asText();
            float score = Float.parseFloat(base.replaceAll("[\\[\\]]", ""));
            return trees.build(link == Link.LOGISTIC ? logOdds(score) : score, link);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what XGBoost saved", e);
        }
    }

    private static float logOdds(float probability) {
        return (float) -Math.log(1 / probability - 1);
    }

    /** Leaves hold their value where other nodes hold their threshold. */
    private boolean isLeaf(int node) {
        return left.get(node).asInt() < 0;
    }

    private void fillMeans(int node, JsonNode cover) {
        if (isLeaf(node)) {
            means[node] = condition.get(node).floatValue();
            return;
        }
        int one = left.get(node).asInt();
        int other = right.get(node).asInt();
        fillMeans(one, cover);
        fillMeans(other, cover);
        double share = cover.get(one).asDouble()
                / (cover.get(one).asDouble() + cover.get(other).asDouble());
        means[node] = (float) (share * means[one] + (1 - share) * means[other]);
    }

    private void add(int node) {
        if (isLeaf(node)) {
            trees.leaf(condition.get(node).floatValue());
            return;
        }
        boolean zeroLeft = defaultLeft.get(node).asInt() != 0;
        int at = trees.split(feature.get(node).asInt(), condition.get(node).floatValue(), zeroLeft, means[node]);
        add((zeroLeft ? left : right).get(node).asInt());
        trees.other(at);
        add((zeroLeft ? right : left).get(node).asInt());
    }
}
