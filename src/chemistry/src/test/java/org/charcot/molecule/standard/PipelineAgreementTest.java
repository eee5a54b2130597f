package org.charcot.molecule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/**
 * Against the worked pairs of the ChEMBL structure pipeline (Bento et al. 2020) and Open Babel's stripping. Compared are
 * our InChIKey of the input and the InChIKey of the output as it was published, on which our rules have not worked.
 */
@Tag("shared")
class PipelineAgreementTest {
    private static final String PAIRS = "reference/Standardiser/standardiser_examples";
    private static final Pattern EXAMPLE = Pattern.compile(">\\s*<example>[^\\n]*\\n\\s*(\\S+)");

    private final MoleculeReader reader = new MoleculeReader();

    @Test
    void saltStripping() throws IOException {
        Map<String, String> different = differences("_after_salt_stripping.sdf", 25);
        assertThat(different)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("63", "isotope kept"),
                        Map.entry("74", "isotope kept"),
                        Map.entry("39", "isotope kept"),
                        Map.entry("76", "isotope kept"),
                        Map.entry("77", "isotope kept"),
                        Map.entry("14", "mixture: one chosen"),
                        Map.entry("40", "mixture: one chosen"),
                        Map.entry("72", "mixture: one chosen"),
                        Map.entry("41", "no_organic_fragment"),
                        Map.entry("42", "no_organic_fragment"),
                        Map.entry("45", "no_organic_fragment"),
                        Map.entry("70", "stereo"),
                        Map.entry("75", "salt or metal stripped")));
    }

    @Test
    void standardisation() throws IOException {
        Map<String, String> different = differences("_after_standardisation.sdf", 20);
        assertThat(different)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "55", "stereo",
                        "23", "azolium without its proton",
                        "44", "azolium without its proton",
                        "24", "salt or metal stripped",
                        "26", "salt or metal stripped",
                        "48", "protonation",
                        "49", "stereo"));
    }

    /** Lines 3 to 273 of the structures are those of which the results tell "0 0" where nothing was stripped. */
    @Test
    void stripsWhatOpenBabelStrips() throws IOException {
        List<String> structures = Files.readAllLines(SharedData.file("reference/OpenBabel_tests/attype.00.smi"));
        List<String> results = Files.readAllLines(SharedData.file("reference/OpenBabel_tests/stripresults.txt"));
        int agree = 0;
        int refused = 0;
        for (int i = 0; i < results.size(); i++) {
            try {
                int steps = reader.ofSmiles(structures.get(i + 2).split("\\s", 2)[0])
                        .standardisationSteps();
                int stripping = StandardisationStep.SALT_STRIPPED.bit()
                        | StandardisationStep.SOLVENT_STRIPPED.bit()
                        | StandardisationStep.FRAGMENT_CHOSEN.bit();
                boolean stripped = (steps & stripping) != 0;
                assertThat(stripped)
                        .as(structures.get(i + 2))
                        .isEqualTo(!results.get(i).strip().equals("0 0"));
                agree++;
            } catch (InvalidMoleculeException e) {
                refused++;
            }
        }
        assertThat(agree + refused).isEqualTo(271);
        assertThat(refused).as("a hydrogen with two bonds").isEqualTo(1);
    }

    private Map<String, String> differences(String output, int pairs) throws IOException {
        Map<String, String> inputs = records(SharedData.file(PAIRS + ".in.sdf"));
        Map<String, String> outputs = records(SharedData.file(PAIRS + output));
        assertThat(outputs).hasSize(pairs);
        Map<String, String> different = new TreeMap<>();
        outputs.forEach((example, published) -> {
            String why = difference(inputs.get(example), published);
            if (!why.isEmpty()) {
                different.put(example, why);
            }
        });
        return different;
    }

    private String difference(String input, String published) {
        try {
            Molecule ours = reader.ofMolfile(input);
            String key = ours.inchiKey();
            String theirs = inchiKey(published);
            if (key.equals(theirs)) {
                return "";
            }
            if (!key.substring(0, 14).equals(theirs.substring(0, 14))) {
                int charges = StandardisationStep.CHARGE_NEUTRALISED.bit() | StandardisationStep.GROUP_NORMALISED.bit();
                if ((ours.standardisationSteps() & ~charges) == 0) {
                    return "azolium without its proton";
                }
                boolean chosen = (ours.standardisationSteps() & StandardisationStep.FRAGMENT_CHOSEN.bit()) != 0;
                return chosen ? "mixture: one chosen" : "salt or metal stripped";
            }
            if (key.charAt(26) != theirs.charAt(26)) {
                return "protonation";
            }
            boolean same =
                    reader.ofMolfile(published).key().equals(ours.unlabelled().key());
            return ours.isLabelled() && same ? "isotope kept" : "stereo";
        } catch (InvalidMoleculeException e) {
            return e.reason().code();
        }
    }

    private static String inchiKey(String molfile) {
        try (MDLV2000Reader molfiles = new MDLV2000Reader(new StringReader(molfile))) {
            return InChIGeneratorFactory.getInChIGenerator(
                            molfiles.read(SilentChemObjectBuilder.getInstance().newAtomContainer()))
                    .getInchiKey();
        } catch (CDKException | IOException e) {
            throw new AssertionError("published output cannot be read", e);
        }
    }

    private static Map<String, String> records(Path file) throws IOException {
        Map<String, String> records = new LinkedHashMap<>();
        for (String record : Files.readString(file, StandardCharsets.ISO_8859_1).split("\\$\\$\\$\\$\\r?\\n", -1)) {
            Matcher example = EXAMPLE.matcher(record);
            if (example.find()) {
                int end = record.indexOf("M  END");
                records.put(example.group(1), record.substring(0, end < 0 ? record.length() : end + 6) + "\n");
            }
        }
        return records;
    }
}
