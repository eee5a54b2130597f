package org.charcot.spark.rank;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.endpoint.feature.Features;
import org.charcot.error.Attempt;
import org.charcot.mechanism.Mechanism;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Molfile;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.molecule.inchi.InchiProcess;
import org.charcot.result.column.EndpointAnswer;
import org.charcot.result.column.RankedMolecule;
import org.charcot.result.column.ResultColumn;
import org.charcot.result.column.ResultColumns;
import org.charcot.screen.Screener;
import org.charcot.screen.ScreenerSource;
import org.charcot.screen.reason.RankedFacts;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;
import org.charcot.spark.ColumnSchema;

/** Works out for one ranked row what is too costly for all: InChIKey, nearest known compounds, what atoms add to
 * answers, reasons, a drawing. */
public final class Enrichment implements Closeable {
    /** The column with the structure for the SD file; it is not part of the table. */
    public static final String MOLFILE = "molfile";
    /** The column with the bits that diverse picks are told apart by; it is not part of the table. */
    static final String FINGERPRINT = "ecfp4";

    private static final int RADIUS = 2;
    private static final int BITS = 2_048;

    private final ScreenerSource recipe;
    private final List<String> columns;
    private final List<ResultColumn<RankedMolecule>> added;
    private final ReferenceCompounds references = ReferenceCompounds.bundled();
    private final Screener screener;
    private final MoleculeReader reader = new MoleculeReader();
    private final Molfile molfile = new Molfile();
    private final InchiProcess inchi = new InchiProcess();
    private final EndpointAnswers endpoints;
    private final RankedWords words;

    Enrichment(ScreenerSource recipe, List<String> columns) {
        this.recipe = recipe;
        this.columns = columns;
        added = ResultColumns.best(recipe.profile(), recipe.endpoints());
        screener = recipe.screener();
        endpoints = new EndpointAnswers(recipe);
        words = new RankedWords(recipe, columns);
    }

    /** The schema of enriched rows: that of the ranked rows and the columns that are added. */
    static StructType schema(StructType ranked, ScreenerSource recipe) {
        return ColumnSchema.with(ranked, ResultColumns.best(recipe.profile(), recipe.endpoints()))
                .add(MOLFILE, DataTypes.StringType)
                .add(FINGERPRINT, DataTypes.BinaryType);
    }

    /**
     * A row with its molecule.
     *
     * @param molecule null where its SMILES cannot be read
     * @param features null with it, or if no endpoint is asked
     * @param fault why not
     */
    private record Read(Row row, Molecule molecule, Features features, String fault) {}

    /** One row for each, in their order. */
    List<Row> enrich(List<Row> rows) {
        List<Read> all = rows.stream().map(this::read).toList();
        List<Read> legible = all.stream().filter(one -> one.molecule != null).toList();
        Iterator<EndpointAnswers.Known> known =
                endpoints.of(legible.stream().map(Read::features).toList()).iterator();
        List<Row> enriched = new ArrayList<>();
        for (Read one : all) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < one.row.size(); i++) {
                values.add(one.row.get(i));
            }
            if (one.molecule == null) {
                values.addAll(withoutMolecule(one.row, one.fault));
            } else {
                EndpointAnswers.Known answers = known.next();
                values.addAll(Attempt.guarded(
                        () -> added(one.row, one.molecule, answers),
                        failure -> withoutMolecule(one.row, "it could not be worked out: " + failure.getMessage())));
            }
            enriched.add(RowFactory.create(values.toArray()));
        }
        return enriched;
    }

    private Read read(Row row) {
        // what was scored stays in the ranking, even if its own SMILES should not be readable
        return Attempt.guarded(
                () -> {
                    Molecule molecule = reader.ofSmiles(row.getString(at("smiles")));
                    return new Read(row, molecule, endpoints.features(molecule), "");
                },
                failure -> new Read(row, null, null, "its SMILES cannot be read: " + failure.getMessage()));
    }

    private List<Object> added(Row row, Molecule molecule, EndpointAnswers.Known answers) {
        RankedMolecule known = known(row, molecule, answers);
        List<Object> values = new ArrayList<>();
        added.forEach(column -> values.add(column.value().from(known)));
        values.add(molfile.of(molecule, row.getString(at("id"))));
        values.add(
                MorganEnvironments.fingerprint(molecule.graph(), RADIUS, BITS).toBytes());
        return values;
    }

    private RankedMolecule known(Row row, Molecule molecule, EndpointAnswers.Known asked) {
        ReferenceCompounds.Nearest nearest = references.nearest(molecule);
        InchiProcess.Answer identity = inchi.keyOf(row.getString(at("smiles")));
        Optional<ReferenceCompound> compound =
                references.known(molecule.unlabelled().tautomerKey(), identity.key());
        Optional<Mechanism> mechanism = mechanism(row);
        List<EndpointAnswer> answers = endpoints.answers(
                molecule, asked, mechanism.map(Mechanism::endpoint).orElse(""));
        // most of the best have none, and are not matched again
        String alertAtoms = row.getString(at("alerts")).isEmpty() ? "" : screener.alertAtoms(molecule);
        RankedFacts facts = words.facts(row, mechanism, answers, compound, nearest);
        String unlabelled = molecule.isLabelled() ? molecule.unlabelled().smiles() : "";
        return new RankedMolecule(identity, unlabelled, nearest, compound, mechanism, answers, alertAtoms, facts);
    }

    private List<Object> withoutMolecule(Row row, String fault) {
        List<Object> values = new ArrayList<>();
        added.forEach(column -> values.add(column.empty().from(fault)));
        values.addAll(List.of(Molfile.ofNothing(row.getString(at("id"))), new byte[BITS / Byte.SIZE]));
        return values;
    }

    @Override
    public void close() {
        inchi.close();
    }

    private int at(String column) {
        return columns.indexOf(column);
    }

    private Optional<Mechanism> mechanism(Row row) {
        return recipe.profile().mechanisms().flatMap(panel -> panel.anyOf().stream()
                .filter(one -> one.gene().equals(row.getString(at("mechanism_best"))))
                .findFirst());
    }
}
