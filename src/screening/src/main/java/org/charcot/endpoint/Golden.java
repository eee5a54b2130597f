package org.charcot.endpoint;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.folder.Checksum;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.UserException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.text.CsvRecords;

/**
 * Molecules whose features and predictions are known from the day of training. A build that computes others would score
 * silently wrongly, so it does not score.
 */
final class Golden {
    private static final List<String> HEADER = List.of("id", "smiles", "features", "prediction");

    private record Row(String id, String smiles, String features, double prediction) {}

    private Golden() {}

    /** The file {@code golden.csv} for the molecules that every endpoint answers for. */
    static byte[] write(Ensemble model) {
        String rows = molecules().stream()
                .map(row -> {
                    Features features = features(row);
                    return String.format(
                            Locale.ROOT,
                            "%s,%s,%s,%s%n",
                            row.id,
                            row.smiles,
                            hash(features),
                            model.answer(FeatureRow.of(features)).value());
                })
                .map(line -> line.replace(System.lineSeparator(), "\n"))
                .collect(Collectors.joining("", String.join(",", HEADER) + "\n", ""));
        return rows.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UserException naming the first molecule that comes out differently */
    static void check(String endpoint, byte[] csv, Ensemble model) {
        List<Row> rows = read(csv);
        if (rows.isEmpty()) {
            throw refusal(endpoint, "it holds no molecules, expected those that training wrote");
        }
        for (Row row : rows) {
            Features features = features(row);
            if (!hash(features).equals(row.features)) {
                throw refusal(
                        endpoint,
                        row.id + " (" + row.smiles + ") has features " + hash(features) + ", expected " + row.features
                                + ": molecules are read or measured differently now, train it again");
            }
            double prediction = model.answer(FeatureRow.of(features)).value();
            // a model that is another one differs by far more than machines do
            if (!(Math.abs(prediction - row.prediction) <= model.tolerance(row.prediction))) {
                throw refusal(
                        endpoint,
                        row.id + " (" + row.smiles + ") predicts " + prediction + ", expected " + row.prediction
                                + ": the model is not the one that was evaluated");
            }
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 of all that a model sees. */
    private static String hash(Features features) {
        return Checksum.hex(features.stableBytes()).substring(0, 16);
    }

    private static UserException refusal(String endpoint, String problem) {
        return new UserException("Cannot load endpoint: " + endpoint + ", golden.csv: " + problem);
    }

    private static List<Row> read(byte[] csv) {
        CsvRecords records =
                new CsvRecords(new StringReader(new String(csv, StandardCharsets.UTF_8)), EndpointBytes.GOLDEN);
        List<Row> rows = new ArrayList<>();
        if (!records.hasNext() || !records.next().equals(HEADER)) {
            throw new IllegalArgumentException("expected the columns " + HEADER);
        }
        while (records.hasNext()) {
            List<String> fields = records.next();
            if (fields.size() != HEADER.size()) {
                throw records.refusal(fields.size() + " fields, expected " + HEADER.size());
            }
            rows.add(new Row(fields.get(0), fields.get(1), fields.get(2), Double.parseDouble(fields.get(3))));
        }
        return rows;
    }

    private static Features features(Row row) {
        try {
            var molecule = new MoleculeReader().ofSmiles(row.smiles);
            return new Featuriser().of(molecule);
        } catch (InvalidMoleculeException e) {
            throw new IllegalArgumentException(row.id + " (" + row.smiles + ") cannot be read: " + e.getMessage(), e);
        }
    }

    /** Drugs with rings, chains, charges, halogens and stereo, so that a change of any feature shows in one of them. */
    private static List<Row> molecules() {
        return MOLECULES
                .lines()
                .map(line -> line.split(" "))
                .map(words -> new Row(words[0], words[1], "", Double.NaN))
                .toList();
    }

    private static final String MOLECULES = """
            riluzole Nc1nc2ccc(OC(F)(F)F)cc2s1
            edaravone CC1=NN(C(=O)C1)c1ccccc1
            dextromethorphan COc1ccc2c(c1)[C@]13CCCC[C@@H]1[C@H](C2)N(C)CC3
            quinidine COc1ccc2nccc([C@H](O)[C@H]3C[C@@H]4CCN3C[C@@H]4C=C)c2c1
            baclofen NCC(CC(=O)O)c1ccc(Cl)cc1
            fasudil O=S(=O)(c1cccc2cnccc12)N1CCCNCC1
            masitinib Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nc(cs1)-c1cccnc1
            perampanel N#Cc1ccccc1-c1cc(cn(-c2ccccc2)c1=O)-c1ccccn1
            pridopidine CCCN1CCC(CC1)c1cccc(c1)S(C)(=O)=O
            ibudilast CC(C)C(=O)c1c(nn2ccccc12)C(C)C
            mexiletine CC(N)COc1c(C)cccc1C
            caffeine Cn1cnc2c1c(=O)n(C)c(=O)n2C
            dopamine NCCc1ccc(O)c(O)c1
            acetylcholine CC(=O)OCC[N+](C)(C)C
            taurine OS(=O)(=O)CCN
            valproate CCCC(CCC)C(=O)[O-].[Na+]
            atenolol CC(C)NCC(O)COc1ccc(CC(N)=O)cc1
            haloperidol O=C(CCCN1CCC(O)(CC1)c1ccc(Cl)cc1)c1ccc(F)cc1
            metronidazole Cc1ncc([N+](=O)[O-])n1CCO
            bromazepam Brc1ccc2NC(=O)CN=C(c3ccccn3)c2c1
            """;
}
