package org.charcot.endpoint.model.panel;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Network;
import org.charcot.endpoint.model.Part;

/**
 * The models of several endpoints, arranged to answer together in a fraction of the time that one after the other takes, and
 * to the last bit the same. Immutable; any number of threads may ask it, each by a {@link Round} of its own.
 */
public final class Panel {
    private final List<Ensemble> models;
    private final List<Part> parts;
    /** Of each part its place among the networks, or among the trees; -1 for one that is asked by itself. */
    private final int[] place;

    private final SideBySide networks;
    private final QuickScorer trees;

    private Panel(List<Ensemble> models, List<Part> parts, int[] place, SideBySide networks, QuickScorer trees) {
        this.models = models;
        this.parts = parts;
        this.place = place;
        this.networks = networks;
        this.trees = trees;
    }

    public static Panel of(List<Ensemble> models) {
        List<Part> parts = models.stream()
                .flatMap(model -> model.members().stream())
                .map(Ensemble.Member::part)
                .toList();
        List<Network> networks = new ArrayList<>();
        List<BoostedTrees> trees = new ArrayList<>();
        int[] place = new int[parts.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = -1;
            if (parts.get(i) instanceof Network network) {
                place[i] = networks.size();
                networks.add(network);
            } else if (parts.get(i) instanceof BoostedTrees boosted && QuickScorer.canHold(boosted)) {
                place[i] = trees.size();
                trees.add(boosted);
            }
        }
        return new Panel(List.copyOf(models), parts, place, new SideBySide(networks), QuickScorer.of(trees));
    }

    /** For one thread. */
    public Round round() {
        return new Round(this);
    }

    /** What the models say of molecule after molecule. Not thread-safe. */
    public static final class Round {
        private final Panel panel;
        private final float[] hidden;
        private final QuickScorer.Leaves leaves;
        private final float[][] taken = new float[FeatureSet.SIZE][];
        private final float[] factors = new float[FeatureSet.SIZE];
        private final Answer[] answers;

        private Round(Panel panel) {
            this.panel = panel;
            hidden = new float[panel.networks.units()];
            leaves = panel.trees.leaves();
            answers = new Answer[panel.models.size()];
        }

        /** Asks all models about a molecule. */
        public void ask(FeatureRow row) {
            panel.networks.sum(row, hidden, taken, factors);
            panel.trees.strike(row, leaves);
            int part = 0;
            for (int model = 0; model < answers.length; model++) {
                Ensemble ensemble = panel.models.get(model);
                double[] ofParts = new double[ensemble.members().size()];
                for (int i = 0; i < ofParts.length; i++) {
                    ofParts[i] = ofPart(part++, row);
                }
                answers[model] = ensemble.average(ofParts);
            }
        }

        private double ofPart(int index, FeatureRow row) {
            Part part = panel.parts.get(index);
            int place = panel.place[index];
            if (part instanceof Network network) {
                return network.ofHidden(hidden, panel.networks.first(place));
            }
            if (place >= 0 && part instanceof BoostedTrees trees) {
                return trees.link.of(panel.trees.sum(place, leaves));
            }
            return part.answer(row);
        }

        /** What a model said of the molecule that was asked about last. */
        public Answer answer(int model) {
            return answers[model];
        }
    }
}
