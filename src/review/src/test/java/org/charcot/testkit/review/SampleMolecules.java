package org.charcot.testkit.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.qsar.IMolecularDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.FractionalCSP3Descriptor;
import org.openscience.cdk.qsar.descriptors.molecular.HBondAcceptorCountDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.HBondDonorCountDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.RotatableBondsCountDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.TPSADescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.XLogPDescriptor;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** Real drugs, and analogues of them, as a screen would see them: structure, identity, plausible measurements. */
public final class SampleMolecules {
    private static final List<String> CORES = List.of(
            "c1ccc2nc(%s)sc2c1",
            "c1ccc2[nH]nc(%s)c2c1",
            "O=S(=O)(%s)N1CCCNCC1",
            "CC1=NN(%s)C(=O)C1",
            "CN1CCN(CC1)C(=O)%s",
            "FC(F)(F)c1ccc(%s)cc1",
            "COc1ccc(cc1OC)C(=O)N%s",
            "O=C(%s)Nc1nc2ccc(OC(F)(F)F)cc2s1");
    private static final List<String> GROUPS = List.of(
            "c1ccccc1",
            "c1ccc(F)cc1",
            "c1ccc(Cl)cc1",
            "c1cccnc1",
            "c1ccncc1",
            "c1ccc(OC)cc1",
            "c1ccc(C)cc1",
            "C1CCCCC1",
            "c1cc(C)on1",
            "c1ccsc1",
            "c1ccc(N(C)C)cc1",
            "C1CCOCC1",
            "c1cccc2ccccc12",
            "c1ccc(C#N)cc1",
            "c1ccc(Br)cc1",
            "c1cnccn1",
            "C1CC1",
            "c1ccc(O)cc1",
            "c1cccc(C(F)(F)F)c1",
            "CCc1ccccc1",
            "c1c[nH]c2ccccc12",
            "C(C)(C)C",
            "c1ccc(S(C)(=O)=O)cc1",
            "c1ccc(P(C)(C)=O)cc1",
            "c1ccc(I)cc1");

    private SampleMolecules() {}

    /** The structures by name, drugs first; the same at every call. */
    public static Map<String, String> structures() {
        Map<String, String> structures = new LinkedHashMap<>();
        try (InputStream drugs = SampleMolecules.class.getResourceAsStream("/review/drugs.smi")) {
            new String(drugs.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> structures.put(
                            line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t'))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int number = 1;
        for (String core : CORES) {
            for (String group : GROUPS) {
                // a core may have rings 1 and 2 open where the group goes in
                structures.put(
                        String.format("CHC-%05d", number++),
                        core.replace("%s", group.replace('1', '8').replace('2', '9')));
            }
        }
        return structures;
    }

    /** What a screen measures on a structure, by column; values are Double, Integer or String. */
    public static Map<String, Object> measured(String smiles) {
        try {
            IAtomContainer molecule = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("smiles", new SmilesGenerator(SmiFlavor.Default | SmiFlavor.UseAromaticSymbols).create(molecule));
            row.put("submitted", smiles);
            row.put(
                    "inchikey",
                    InChIGeneratorFactory.getInChIGenerator(molecule).getInchiKey());
            row.put("molecular_weight", AtomContainerManipulator.getMass(molecule));
            row.put("heavy_atoms", molecule.getAtomCount());
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(molecule);
            Aromaticity.apply(Aromaticity.Model.Daylight, molecule);
            row.put("logp", value(new XLogPDescriptor(), molecule));
            row.put("tpsa", value(new TPSADescriptor(), molecule));
            row.put("hbd", (int) value(new HBondDonorCountDescriptor(), molecule));
            row.put("hba", (int) value(new HBondAcceptorCountDescriptor(), molecule));
            row.put("rotatable_bonds", (int) value(new RotatableBondsCountDescriptor(), molecule));
            row.put("fsp3", value(new FractionalCSP3Descriptor(), molecule));
            return row;
        } catch (CDKException unreadable) {
            throw new IllegalArgumentException(smiles, unreadable);
        }
    }

    private static double value(IMolecularDescriptor descriptor, IAtomContainer molecule) {
        descriptor.initialise(SilentChemObjectBuilder.getInstance());
        return Double.parseDouble(descriptor.calculate(molecule).getValue().toString());
    }

    /** Every structure with its measurements, and an id of its own. */
    public static List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        structures().forEach((id, smiles) -> {
            Map<String, Object> row = measured(smiles);
            row.put("id", id);
            rows.add(row);
        });
        return rows;
    }
}
