package org.charcot.benchmarks;

import com.actelion.research.chem.Canonizer;
import com.actelion.research.chem.IsomericSmilesCreator;
import com.actelion.research.chem.Molecule;
import com.actelion.research.chem.MoleculeStandardizer;
import com.actelion.research.chem.SSSearcher;
import com.actelion.research.chem.ScaffoldHelper;
import com.actelion.research.chem.SmilesParser;
import com.actelion.research.chem.StereoMolecule;
import com.actelion.research.chem.descriptor.DescriptorHandlerLongCFP;
import com.actelion.research.chem.prediction.CLogPPredictor;
import com.actelion.research.chem.prediction.PolarSurfaceAreaPredictor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenChemLib, asked for the part of the work that it has: its own circular fingerprint (512 bits) in place of ECFP4,
 * twelve descriptors, and the PAINS that its SMARTS reader takes.
 */
final class OpenChemLibPeer extends JavaPeer {
    private final Stopwatch watch;
    private final SmilesParser parser = new SmilesParser();
    private final CLogPPredictor logP = new CLogPPredictor();
    private final PolarSurfaceAreaPredictor surface = new PolarSurfaceAreaPredictor();
    private final DescriptorHandlerLongCFP circular = new DescriptorHandlerLongCFP();
    private final List<StereoMolecule> pains = new ArrayList<>();
    private double sink;

    private OpenChemLibPeer(Stopwatch watch, List<String> rules) {
        super(watch);
        this.watch = watch;
        for (String smarts : rules) {
            StereoMolecule query = new StereoMolecule();
            try {
                new SmilesParser(SmilesParser.SMARTS_MODE_IS_SMARTS).parse(query, smarts);
                query.setFragment(true);
                pains.add(query);
            } catch (Exception e) {
                System.err.println("not read: " + smarts);
            }
        }
    }

    @Override
    void work(String smiles) {
        watch.begin();
        StereoMolecule molecule = new StereoMolecule();
        try {
            parser.parse(molecule, smiles);
            molecule.ensureHelperArrays(Molecule.cHelperCIP);
            watch.lap(0);
            MoleculeStandardizer.standardize(molecule, MoleculeStandardizer.MODE_GET_PARENT);
        } catch (Exception e) {
            watch.failed();
            return;
        }
        watch.lap(1);
        sink += new Canonizer(molecule).getIDCode().length();
        sink += IsomericSmilesCreator.createSmiles(molecule).length();
        watch.lap(2);
        sink += describe(molecule);
        watch.lap(3);
        int bits = 0;
        for (long word : circular.createDescriptor(molecule)) {
            bits += Long.bitCount(word);
        }
        watch.lap(4);
        StereoMolecule scaffold = ScaffoldHelper.getMurckoScaffold(molecule, false);
        sink += scaffold == null
                ? 0
                : IsomericSmilesCreator.createSmiles(scaffold).length();
        watch.lap(5);
        boolean alerted = hasAlert(molecule);
        watch.lap(6);
        watch.done(bits, alerted);
    }

    private double describe(StereoMolecule molecule) {
        double sum = logP.assessCLogP(molecule) + surface.assessPSA(molecule);
        sum += molecule.getMolweight() + molecule.getAtoms() + molecule.getRotatableBondCount();
        sum += molecule.getRingSet().getSize() + molecule.getStereoCenterCount();
        int aromaticRings = 0;
        for (int ring = 0; ring < molecule.getRingSet().getSize(); ring++) {
            aromaticRings += molecule.getRingSet().isAromatic(ring) ? 1 : 0;
        }
        int charge = 0;
        int hetero = 0;
        int donors = 0;
        int sp3 = 0;
        for (int atom = 0; atom < molecule.getAtoms(); atom++) {
            charge += molecule.getAtomCharge(atom);
            boolean carbon = molecule.getAtomicNo(atom) == 6;
            hetero += carbon ? 0 : 1;
            donors += carbon ? 0 : molecule.getAllHydrogens(atom);
            sp3 += carbon && molecule.getAtomPi(atom) == 0 ? 1 : 0;
        }
        return sum + aromaticRings + charge + hetero + donors + sp3;
    }

    private boolean hasAlert(StereoMolecule molecule) {
        SSSearcher searcher = new SSSearcher();
        searcher.setMolecule(molecule);
        boolean alerted = false;
        for (StereoMolecule query : pains) {
            searcher.setFragment(query);
            alerted |= searcher.isFragmentInMolecule();
        }
        return alerted;
    }

    public static void main(String[] args) throws IOException {
        Stopwatch watch = new Stopwatch(
                "parse", "standardise", "canonical key", "descriptors", "fingerprint", "scaffold", "PAINS");
        OpenChemLibPeer peer = new OpenChemLibPeer(watch, java.nio.file.Files.readAllLines(Path.of(args[1])));
        peer.serve("OpenChemLib", "2025.7.0", Path.of(args[0]));
        System.err.println("checksum " + peer.sink + ", PAINS read: " + peer.pains.size());
    }
}
