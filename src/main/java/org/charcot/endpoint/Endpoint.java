package org.charcot.endpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.charcot.descriptor.Measurements;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.text.UserException;

/**
 * A model of one assay, proven to answer as it did when it was evaluated. Immutable; any number of threads may ask it.
 * Between machines travel its {@link EndpointBytes}.
 */
public final class Endpoint {
    private final EndpointCard card;
    private final Forest forest;
    private final Neighbours neighbours;
    private final EndpointBytes bytes;

    private Endpoint(EndpointCard card, Forest forest, Neighbours neighbours, EndpointBytes bytes) {
        this.card = card;
        this.forest = forest;
        this.neighbours = neighbours;
        this.bytes = bytes;
    }

    /** The names that {@link #bundled} knows. */
    public static List<String> bundledNames() {
        return EndpointBytes.bundledNames();
    }

    /** One that is packed with the program. */
    public static Endpoint bundled(String name) {
        return ofBytes(EndpointBytes.bundled(name));
    }

    /** One that training wrote. */
    public static Endpoint load(Path folder) {
        return ofBytes(EndpointBytes.in(folder));
    }

    /** One by its bundled name, or else by its folder. */
    public static Endpoint open(String nameOrFolder) {
        return ofBytes(EndpointBytes.find(nameOrFolder));
    }

    /** @throws UserException if a file is damaged, of another feature set, or does not answer as it should */
    public static Endpoint ofBytes(EndpointBytes bytes) {
        EndpointCard card = CardYaml.read(bytes.card(), EndpointBytes.CARD);
        String name = card.name();
        if (!FeatureSet.NAME.equals(card.features())) {
            throw new UserException("Cannot load endpoint: " + name + " was trained on features " + card.features()
                    + ", expected " + FeatureSet.NAME + "; train it again");
        }
        Forest forest = intact(name, EndpointBytes.MODEL, ForestFile::read, bytes.model());
        Neighbours neighbours = intact(name, EndpointBytes.NEIGHBOURS, NeighboursFile::read, bytes.neighbours());
        intact(
                name,
                EndpointBytes.GOLDEN,
                golden -> {
                    Golden.check(name, golden, forest);
                    return name;
                },
                bytes.golden());
        return new Endpoint(card, forest, neighbours, bytes);
    }

    /** A freshly learnt one, whose answers of today are what it is held to from now on. */
    public static Endpoint learnt(EndpointCard card, Forest forest, Neighbours neighbours) {
        return ofBytes(new EndpointBytes(
                CardYaml.write(card),
                ForestFile.write(forest),
                NeighboursFile.write(neighbours),
                Golden.write(forest)));
    }

    private static <T> T intact(String name, String file, Function<byte[], T> reader, byte[] content) {
        try {
            return reader.apply(content);
        } catch (IllegalArgumentException e) {
            throw new UserException(
                    "Cannot load endpoint: " + name + ", " + file + " is damaged: " + e.getMessage(), e);
        }
    }

    public String name() {
        return card.name();
    }

    public EndpointCard card() {
        return card;
    }

    /** What it was loaded from, to be sent on. */
    public EndpointBytes bytes() {
        return bytes;
    }

    /** The column in which its answers stand. */
    public String column() {
        return card.task().column(name());
    }

    /** The probability or value alone: some microseconds. */
    public double value(Features features) {
        return forest.predict(features);
    }

    /** The training compound most like a fingerprint of {@link FeatureSet#fingerprint}. */
    public Neighbour nearest(Fingerprint fingerprint) {
        return neighbours.nearest(fingerprint);
    }

    public Prediction predict(Features features) {
        Neighbour nearest = nearest(features.bits());
        boolean inside = nearest.similarity() >= card.domain().fifthPercentile();
        return new Prediction(value(features), nearest, inside);
    }

    public Prediction predict(Molecule molecule, Measurements measured) {
        return predict(FeatureSet.of(molecule, measured));
    }
}
