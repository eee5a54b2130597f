package org.charcot.endpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.charcot.endpoint.card.CardYaml;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.folder.Checksum;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.endpoint.neighbour.NeighboursFile;
import org.charcot.endpoint.uncertainty.Calibration;
import org.charcot.endpoint.uncertainty.CalibrationFile;
import org.charcot.endpoint.uncertainty.Call;
import org.charcot.endpoint.uncertainty.ClassCalibration;
import org.charcot.endpoint.uncertainty.ValueCalibration;
import org.charcot.error.UserException;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * A model of one assay, proven to answer as it did when it was evaluated. Any number of threads may ask it.
 * Between machines travel its {@link EndpointBytes}.
 */
public final class Endpoint {
    private final EndpointCard card;
    private final Ensemble model;
    private final Calibration calibration;
    private final Neighbours neighbours;
    private final EndpointBytes bytes;

    private Endpoint(
            EndpointCard card, Ensemble model, Calibration calibration, Neighbours neighbours, EndpointBytes bytes) {
        this.card = card;
        this.model = model;
        this.calibration = calibration;
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
        Ensemble model = intact(name, EndpointBytes.MODEL, Endpoint::model, bytes.model());
        Calibration calibration =
                intact(name, EndpointBytes.CALIBRATION, content -> calibration(content, card), bytes.calibration());
        Neighbours neighbours = intact(name, EndpointBytes.NEIGHBOURS, NeighboursFile::read, bytes.neighbours());
        intact(
                name,
                EndpointBytes.GOLDEN,
                golden -> {
                    Golden.check(name, golden, model);
                    return name;
                },
                bytes.golden());
        return new Endpoint(card, model, calibration, neighbours, bytes);
    }

    /** A freshly learnt one, whose answers of today are what it is held to from now on. */
    public static Endpoint learnt(EndpointCard card, Ensemble model, Calibration calibration, Neighbours neighbours) {
        return ofBytes(new EndpointBytes(
                CardYaml.write(card),
                Checksum.sealed(ModelFile.write(model)),
                CalibrationFile.write(calibration),
                NeighboursFile.write(neighbours),
                Golden.write(model)));
    }

    private static Ensemble model(byte[] sealed) {
        byte[] content = Checksum.opened(sealed);
        if (content == null) {
            throw new IllegalArgumentException("its checksum does not fit");
        }
        return ModelFile.read(content);
    }

    private static Calibration calibration(byte[] csv, EndpointCard card) {
        Calibration calibration = CalibrationFile.read(csv);
        if (calibration instanceof ClassCalibration != (card.task() == Task.CLASSIFICATION)) {
            throw new IllegalArgumentException("it is not of a " + card.task().key());
        }
        Integer compounds = card.curation().get(EndpointCard.LEARNT_FROM);
        if (compounds != null
                && calibration instanceof ClassCalibration classes
                && classes.counts().compounds() != compounds) {
            throw new IllegalArgumentException(
                    "it counts " + classes.counts().compounds() + " compounds, expected " + compounds);
        }
        return calibration;
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

    /** The column of its probability or value, the first of {@link #outputs}. */
    public String column() {
        return card.task().column(name());
    }

    /** The numbers that it gives for every molecule. */
    public List<Output> outputs() {
        return Outputs.of(card);
    }

    /** The numbers of {@link #outputs}. */
    public double[] numbers(FeatureRow row) {
        return numbers(model.answer(row));
    }

    /** What an {@link EndpointPanel} asks together with others. */
    Ensemble model() {
        return model;
    }

    /** The numbers of {@link #outputs} that follow from what its model said in an {@link EndpointPanel}. */
    public double[] numbers(Answer answer) {
        return calibration instanceof ClassCalibration classes
                ? ClassNumbers.of(answer.value(), classes).toArray()
                : ValueNumbers.of(answer, (ValueCalibration) calibration).toArray();
    }

    /** The answer of {@link #numbers} with its two ends, where the numbers stand from {@code at} on in a longer array. */
    public Interval interval(double[] numbers, int at) {
        return card.task() == Task.CLASSIFICATION
                ? ClassNumbers.in(numbers, at).interval()
                : ValueNumbers.in(numbers, at).interval();
    }

    /** Whether a molecule is as near to the training set as 95 % of the set are to each other. */
    public boolean covers(Fingerprint ecfp4) {
        return neighbours.anyWithin(ecfp4, card.domain().fifthPercentile());
    }

    /** The training compounds, in their order; of an adopted endpoint those that it was calibrated on. */
    public List<Neighbours.Known> known() {
        return neighbours.known();
    }

    /** The training compounds with at least the card's threshold; empty without a threshold, or without such compounds. */
    public Optional<Neighbours> actives() {
        Double threshold = card.about().threshold();
        if (threshold == null) {
            return Optional.empty();
        }
        List<Neighbours.Known> actives = neighbours.known().stream()
                .filter(known -> known.label() >= threshold)
                .toList();
        return actives.isEmpty() ? Optional.empty() : Optional.of(new Neighbours(actives));
    }

    /** The training compound most like an ECFP4 of 2,048 bits. */
    public Neighbour nearest(Fingerprint ecfp4) {
        return neighbours.nearest(ecfp4);
    }

    public Prediction predict(Features features) {
        return predict(FeatureRow.of(features), features.ecfp4());
    }

    /** The numbers, the nearest training compound, and what is to be said of both. */
    public Prediction predict(FeatureRow row, Fingerprint ecfp4) {
        return predict(model.answer(row), ecfp4);
    }

    /** The same of what its model said in an {@link EndpointPanel}. */
    public Prediction predict(Answer answer, Fingerprint ecfp4) {
        Neighbour nearest = nearest(ecfp4);
        boolean inside = nearest.similarity() >= card.domain().fifthPercentile();
        return new Prediction(numbers(answer), inside ? call(answer) : Call.OUTSIDE, nearest, inside);
    }

    private Call call(Answer answer) {
        if (calibration instanceof ClassCalibration classes) {
            return classes.call(answer.value());
        }
        Double threshold = card.about().threshold();
        return threshold == null
                ? null
                : ((ValueCalibration) calibration).call(answer.value(), answer.disagreement(), threshold);
    }

    /** What the model answers before calibration: a probability, or the value itself. */
    public double score(FeatureRow row) {
        return model.answer(row).value();
    }

    /** Whether its model tells what features, and so atoms, add to an answer. */
    public boolean tellsContributions() {
        return model.tellsContributions();
    }

    /** What each feature adds to the model's answer, before calibration. */
    public Ensemble.Explanation explain(FeatureRow row) {
        return model.explain(row);
    }

    /** The same, added to the caller's own {@code byFeature}; returned is the base. */
    public double explain(FeatureRow row, double[] byFeature) {
        return model.explain(row, byFeature);
    }
}
