package org.charcot.spark;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Neighbour;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.InchiProcess;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Molfile;
import org.charcot.molecule.WorkBudgetExceededException;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.profile.Component;
import org.charcot.screen.Reasons;
import org.charcot.screen.ReferenceCompounds;
import org.charcot.screen.Screener;

/** Works out for one ranked row what is too dear for all: InChIKey, nearest known compounds, what atoms add to
 * answers, reasons, a drawing. */
final class Enrichment implements Closeable {
    /** The column with the structure for the SD file; it is not part of the table. */
    static final String MOLFILE = "molfile";
    /** The column with the bits that diverse picks are told apart by; it is not part of the table. */
    static final String FINGERPRINT = "ecfp4";

    private static final int RADIUS = 2;
    private static final int BITS = 2_048;

    private final ScreenRecipe recipe;
    private final List<String> columns;
    private final ReferenceCompounds references = ReferenceCompounds.bundled();
    private final Screener screener;
    private final MoleculeReader reader = new MoleculeReader();
    private final Molfile molfile = new Molfile();
    private final InchiProcess inchi = new InchiProcess();
    private final Featuriser featuriser = new Featuriser();
    private final FeatureRow features = new FeatureRow();
    private final AtomExplainer explainer = new AtomExplainer();

    Enrichment(ScreenRecipe recipe, List<String> columns) {
        this.recipe = recipe;
        this.columns = columns;
        screener = recipe.screener();
    }

    /** The schema of enriched rows: that of the ranked rows and the columns that are added. */
    static StructType schema(StructType ranked, ScreenRecipe recipe) {
        StructType schema = ranked.add("inchikey", DataTypes.StringType)
                .add("inchikey_fault", DataTypes.StringType)
                .add("nearest_reference", DataTypes.StringType)
                .add("nearest_reference_similarity", DataTypes.DoubleType)
                .add("nearest_reference_stage", DataTypes.StringType)
                .add("nearest_reference_outcome", DataTypes.StringType);
        for (Endpoint endpoint : recipe.endpoints()) {
            schema = schema.add(endpoint.name() + "_call", DataTypes.StringType)
                    .add(endpoint.name() + "_nearest_id", DataTypes.StringType)
                    .add(endpoint.name() + "_nearest_label", DataTypes.DoubleType)
                    .add(endpoint.name() + "_nearest_similarity", DataTypes.DoubleType)
                    .add(endpoint.name() + "_in_domain", DataTypes.BooleanType)
                    .add(endpoint.name() + "_atoms", DataTypes.StringType);
        }
        return schema.add("alert_atoms", DataTypes.StringType)
                .add("reasons", DataTypes.StringType)
                .add(MOLFILE, DataTypes.StringType)
                .add(FINGERPRINT, DataTypes.BinaryType);
    }

    Row enrich(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.get(i));
        }
        String smiles = row.getString(at("smiles"));
        try {
            Molecule molecule = reader.ofSmiles(smiles);
            ReferenceCompounds.Nearest nearest = references.nearest(molecule);
            InchiProcess.Answer identity = inchi.keyOf(smiles);
            values.add(identity.key());
            values.add(identity.fault());
            values.add(nearest.compound().name());
            values.add(nearest.similarity());
            values.add(nearest.compound().stage());
            values.add(nearest.compound().outcome());
            addEndpoints(molecule, values);
            // most of the best have none, and are not matched again
            values.add(row.getString(at("alerts")).isEmpty() ? "" : screener.alertAtoms(molecule));
            values.add(reasons(row, nearest));
            values.add(molfile.of(molecule, row.getString(at("id"))));
            values.add(MorganEnvironments.fingerprint(molecule.graph(), RADIUS, BITS)
                    .toBytes());
        } catch (InvalidMoleculeException | WorkBudgetExceededException e) {
            // what was scored stays in the ranking, even if its own SMILES should not be readable
            withoutMolecule(row, "its SMILES cannot be read: " + e.getMessage(), values);
        }
        return RowFactory.create(values.toArray());
    }

    private void withoutMolecule(Row row, String fault, List<Object> values) {
        values.subList(row.size(), values.size()).clear();
        values.addAll(List.of("", fault, "", 0.0, "", ""));
        recipe.endpoints().forEach(endpoint -> values.addAll(Arrays.asList("", "", Double.NaN, 0.0, false, "")));
        values.addAll(List.of("", fault, Molfile.ofNothing(row.getString(at("id"))), new byte[BITS / Byte.SIZE]));
    }

    @Override
    public void close() {
        inchi.close();
    }

    private int at(String column) {
        return columns.indexOf(column);
    }

    private void addEndpoints(Molecule molecule, List<Object> values) {
        if (recipe.endpoints().isEmpty()) {
            return;
        }
        Features seen = featuriser.of(molecule);
        features.set(seen);
        // its graph was read from the column smiles, so that its order is the one of the text
        explainer.set(molecule, features, molecule.heavyAtoms());
        for (Endpoint endpoint : recipe.endpoints()) {
            Prediction prediction = endpoint.predict(features, seen.ecfp4());
            Neighbour nearest = prediction.nearest();
            values.add(prediction.callWords());
            values.add(nearest.id());
            values.add(nearest.label());
            values.add(nearest.similarity());
            values.add(prediction.insideDomain());
            values.add(explainer.of(endpoint).text());
        }
    }

    private String reasons(Row row, ReferenceCompounds.Nearest nearest) {
        List<Component> components = recipe.profile().components();
        double[] values = new double[components.size()];
        double[] desirabilities = new double[components.size()];
        int endpoint = 0;
        for (int i = 0; i < values.length; i++) {
            String column = components.get(i) instanceof Component.OfEndpoint
                    ? recipe.endpoints().get(endpoint++).column()
                    : components.get(i).name();
            values[i] = row.<Number>getAs(at(column)).doubleValue();
            desirabilities[i] = row.getDouble(at(components.get(i).column()));
        }
        return Reasons.of(components, values, desirabilities, row.getString(at("alerts")), nearest);
    }
}
