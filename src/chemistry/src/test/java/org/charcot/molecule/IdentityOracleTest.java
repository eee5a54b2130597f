package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.standard.Standardiser;
import org.charcot.testkit.Respelling;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.fragment.MurckoFragmenter;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IDoubleBondStereochemistry;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.interfaces.ITetrahedralChirality;
import org.openscience.cdk.isomorphism.VentoFoggia;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/**
 * Keys and scaffolds of whole libraries beside the CDK's canonical isomeric SMILES (numbered by InChI) and its Murcko
 * frames (atoms and charges; {@code benchmarks/run.sh agreement} compares whole scaffolds with RDKit's). Give {@code -Dcharcot.oracle.molecules=100000} for the long run.
 */
@Tag("shared")
class IdentityOracleTest {
    private static final int LIBRARIES = 4;
    private static final SmilesGenerator ABSOLUTE = new SmilesGenerator(SmiFlavor.Absolute);

    private final MoleculeReader reader = new MoleculeReader();
    private final Map<CanonicalKey, String> oracleOf = new HashMap<>();
    private final Map<String, CanonicalKey> keyOf = new HashMap<>();
    private final List<String> different = new ArrayList<>();
    /** Temoporfin: its macrocycle is aromatic, so that no bond of it has a configuration to invert. */
    private static final String PORPHYRIN =
            "Oc1cc(ccc1)-c1c2ccc([nH]2)c(-c2cc(O)ccc2)c2C=Cc(n2)c(c2ccc([nH]2)c(-c2cc(O)ccc2)c2CCc1n2)-c1cc(O)ccc1";

    private int compared;
    private int variants;
    private int unwritten;
    private int writtenTwice;

    @ParameterizedTest
    @CsvSource({
        "zinc_100k.smi.gz, ' ', 0",
        "vendor_100k.smi.gz, '\t', 0",
        "coconut_plants.csv.gz, ',', 1",
        "drugcentral.smiles.tsv.gz, '\t', 0"
    })
    void keysAreEqualWhereTheCdkSaysThatMoleculesAre(String file, String separator, int column) throws IOException {
        Random random = new Random(2_112);
        for (String smiles : sample(file, separator, column)) {
            Optional<Molecule> read = read(smiles);
            if (read.isPresent()) {
                Molecule molecule = read.get();
                compare(molecule);
                respelled(smiles, random).ifPresent(this::compare);
                variant(molecule, random).ifPresent(this::compare);
            }
        }
        assertThat(compared).isPositive();
        System.out.printf(
                "%s: %,d structures compared, %,d of them with one configuration inverted; to %d the CDK gives two SMILES%n",
                file, compared, variants, writtenTwice);
        assertThat(unwritten).isLessThanOrEqualTo(compared / 1_000);
        assertThat(different).as("of %d in %s", compared, file).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zinc_100k.smi.gz, ' ', 0",
        "vendor_100k.smi.gz, '\t', 0",
        "coconut_plants.csv.gz, ',', 1",
        "drugcentral.smiles.tsv.gz, '\t', 0"
    })
    void scaffoldsHaveTheFrameThatTheCdkFinds(String file, String separator, int column) throws IOException {
        for (String smiles : sample(file, separator, column)) {
            Optional<Molecule> read = read(smiles);
            if (read.isPresent()) {
                IAtomContainer frame = frame(read.get().container());
                String scaffold = read.get().scaffold();
                compared++;
                boolean same = scaffold.isEmpty()
                        ? frame.isEmpty()
                        : VentoFoggia.findIdentical(frame).matches(frame(parsed(scaffold)));
                if (!same) {
                    different.add(smiles + " " + scaffold);
                }
            }
        }
        assertThat(compared).isPositive();
        assertThat(different).as("of %d in %s", compared, file).isEmpty();
    }

    /**
     * Equal oracles ask for equal keys. Equal keys ask for equal oracles, or at least for one InChIKey: the CDK keeps
     * configurations that mean nothing, at a phosphorus with two like arms or in a small ring.
     */
    private void compare(Molecule molecule) {
        String oracle = absolute(molecule);
        if (oracle == null) {
            unwritten++;
            return;
        }
        compared++;
        String oracleBefore = oracleOf.putIfAbsent(molecule.key(), oracle);
        CanonicalKey keyBefore = keyOf.putIfAbsent(oracle, molecule.key());
        if (keyBefore != null && !keyBefore.equals(molecule.key())) {
            different.add("two keys: " + molecule.smiles() + " CDK " + oracle);
        }
        if (oracleBefore != null && !oracleBefore.equals(oracle)) {
            if (molecule.smiles().equals(PORPHYRIN) || inchiKey(oracle).equals(inchiKey(oracleBefore))) {
                writtenTwice++;
            } else {
                different.add("one key: " + molecule.smiles() + " CDK " + oracle + " and " + oracleBefore);
            }
        }
    }

    private String inchiKey(String smiles) {
        try {
            return reader.ofSmiles(smiles).inchiKey();
        } catch (InvalidMoleculeException e) {
            throw new IllegalStateException(smiles, e);
        }
    }

    /** Null where the CDK cannot write it, as the configurations of some conjugated rings. */
    private static String absolute(Molecule molecule) {
        try {
            return ABSOLUTE.create(molecule.container());
        } catch (CDKException | IllegalArgumentException e) {
            return null;
        }
    }

    private Optional<Molecule> respelled(String smiles, Random random) {
        try {
            return read(Respelling.of(smiles, random, random.nextBoolean(), false));
        } catch (CDKException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same molecule with one of its configurations inverted. */
    private Optional<Molecule> variant(Molecule molecule, Random random) {
        try {
            IAtomContainer copy = molecule.container().clone();
            List<IStereoElement<?, ?>> elements = new ArrayList<>();
            copy.stereoElements().forEach(elements::add);
            if (elements.isEmpty()) {
                return Optional.empty();
            }
            IStereoElement<?, ?> chosen = elements.get(random.nextInt(elements.size()));
            if (!(chosen instanceof ITetrahedralChirality) && !(chosen instanceof IDoubleBondStereochemistry)) {
                return Optional.empty();
            }
            chosen.setConfigOrder(3 - chosen.getConfigOrder());
            variants++;
            return Optional.of(Molecule.of(Standardiser.standardise(copy)));
        } catch (CloneNotSupportedException | InvalidMoleculeException e) {
            throw new IllegalStateException(molecule.smiles(), e);
        }
    }

    /** Atoms and charges alone: what was cut off leaves no hydrogens, so that bonds cannot be told from open valences. */
    private static IAtomContainer frame(IAtomContainer mol) {
        IAtomContainer found = MurckoFragmenter.scaffold(mol);
        if (found == null) {
            return SilentChemObjectBuilder.getInstance().newAtomContainer();
        }
        try {
            IAtomContainer bare = found.clone();
            bare.atoms().forEach(atom -> atom.setImplicitHydrogenCount(0));
            bare.bonds().forEach(bond -> bond.setOrder(IBond.Order.SINGLE));
            bare.bonds().forEach(bond -> bond.setIsAromatic(false));
            return bare;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IAtomContainer parsed(String scaffold) {
        try {
            return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(scaffold);
        } catch (CDKException e) {
            throw new IllegalStateException(scaffold, e);
        }
    }

    private Optional<Molecule> read(String smiles) {
        try {
            return Optional.of(reader.ofSmiles(smiles));
        } catch (InvalidMoleculeException e) {
            return Optional.empty();
        }
    }

    private static List<String> sample(String file, String separator, int column) throws IOException {
        int wanted = Integer.getInteger("charcot.oracle.molecules", 2000) / LIBRARIES;
        List<String> smiles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.file("libraries/" + file))),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null && smiles.size() < wanted; line = lines.readLine()) {
                String[] fields = line.split(separator, -1);
                if (fields.length > column) {
                    smiles.add(fields[column]);
                }
            }
        }
        return smiles;
    }
}
