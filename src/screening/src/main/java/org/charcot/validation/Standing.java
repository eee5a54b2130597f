package org.charcot.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Where one known compound stands among scored molecules, and among its peers, those of them with properties like its
 * own: a score that only follows size and lipophilicity puts it nowhere special among them. Filled molecule by molecule,
 * in any order and in parts.
 */
public final class Standing implements Serializable {
    private static final Comparator<Peer> NEAREST_FIRST =
            Comparator.comparingDouble(Peer::distance).thenComparing(Peer::smiles);

    private final String smiles;
    private final double score;
    private final double[] properties;
    private final int most;
    private final PriorityQueue<Peer> nearest = new PriorityQueue<>(new FarthestFirst());
    private long better;
    private long equal;
    private long worse;

    /** A molecule beside the compound, and how far its properties are from the compound's. */
    private record Peer(double distance, String smiles, double score) implements Serializable {}

    /** A comparator that travels with its queue. */
    private static final class FarthestFirst implements Comparator<Peer>, Serializable {
        @Override
        public int compare(Peer one, Peer two) {
            return NEAREST_FIRST.compare(two, one);
        }
    }

    /**
     * @param smiles the compound's own, canonical: a molecule with the same is the compound itself and does not count
     * @param properties each in units of the difference that peers may have in it
     * @param most how many peers are wanted, the nearest of all
     */
    public Standing(String smiles, double score, double[] properties, int most) {
        this.smiles = smiles;
        this.score = score;
        this.properties = properties.clone();
        this.most = most;
    }

    /** One scored molecule. */
    public void add(String other, double otherScore, double[] otherProperties) {
        if (other.equals(smiles)) {
            return;
        }
        if (otherScore > score) {
            better++;
        } else if (otherScore < score) {
            worse++;
        } else {
            equal++;
        }
        double squares = 0;
        for (int i = 0; i < properties.length; i++) {
            double difference = properties[i] - otherProperties[i];
            if (Math.abs(difference) > 1) {
                return;
            }
            squares += difference * difference;
        }
        keep(new Peer(squares, other, otherScore));
    }

    /** The molecules that another part has seen. */
    public void merge(Standing part) {
        better += part.better;
        equal += part.equal;
        worse += part.worse;
        part.nearest.forEach(this::keep);
    }

    private void keep(Peer peer) {
        if (nearest.size() < most) {
            nearest.add(peer);
        } else if (NEAREST_FIRST.compare(peer, nearest.peek()) < 0) {
            nearest.poll();
            nearest.add(peer);
        }
    }

    /** The best rank it could have, from 1. */
    public long rank() {
        return better + 1;
    }

    /** The worst rank it could have: behind all of equal score. */
    public long rankTiedUntil() {
        return better + equal + 1;
    }

    /** How many molecules it is compared with; without any it stands nowhere. */
    public long others() {
        return better + equal + worse;
    }

    /** The share of the others that it beats, 0 to 1, equals counting half; NaN if there are none. */
    public double place() {
        return (worse + equal / 2.0) / others();
    }

    /** How many peers there are. */
    public int peers() {
        return nearest.size();
    }

    /** How many peers it beats, equals counting half. */
    public double peersBeaten() {
        List<Peer> peers = new ArrayList<>(nearest);
        return peers.stream()
                .mapToDouble(peer -> peer.score < score ? 1 : peer.score > score ? 0 : 0.5)
                .sum();
    }
}
