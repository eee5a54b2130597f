package org.charcot.molecule.standard;

import java.util.EnumSet;
import java.util.Set;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.graph.Perception;
import org.charcot.molecule.smiles.EnclosedDoubleBonds;
import org.charcot.molecule.standard.group.Groups;
import org.charcot.molecule.standard.group.ImidicAcid;
import org.charcot.molecule.standard.group.Resonance;
import org.charcot.molecule.stereo.UnknownDoubleBonds;
import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Brings every spelling of a compound to one structure. The protocol is written down in {@code docs/standardisation.md};
 * it follows the ChEMBL structure pipeline (Bento et al. 2020, doi:10.1186/s13321-020-00456-1) where that does not say
 * otherwise. Stereo and isotopes are kept.
 */
public final class Standardiser {
    private Standardiser() {}

    /**
     * May change {@code mol}.
     *
     * @throws InvalidMoleculeException if no fragment is organic or an atom has an impossible valence
     */
    public static Standardised standardise(IAtomContainer mol) throws InvalidMoleculeException {
        IAtomContainer bare = mol;
        Survey survey = Survey.of(bare);
        if (survey.drawnHydrogens()) {
            // brackets of a polymer or a mixture drawn around hydrogens would hold them back
            mol.removeProperty(CDKConstants.CTAB_SGROUPS);
            bare = AtomContainerManipulator.suppressHydrogens(mol);
            survey = Survey.of(bare);
        }
        int steps = 0;
        if (!survey.ordinary()) {
            EnumSet<StandardisationStep> taken = StandardisationStep.none();
            bare = parent(bare, survey, taken);
            steps = StandardisationStep.mask(taken);
            survey = Survey.of(bare);
        }
        AcidStereo.drop(bare);
        Valence.check(bare, survey);
        Perception.apply(bare);
        Constitution.settleGroups(bare);
        SymmetricStereo.drop(bare);
        // a group may mean nothing without the marks that are gone
        Constitution.settleGroups(bare);
        Set<IBond> enclosed = EnclosedDoubleBonds.of(bare);
        if (!enclosed.isEmpty()) {
            UnknownDoubleBonds.mark(bare, enclosed);
            Constitution.settleGroups(bare);
        }
        return new Standardised(bare, steps);
    }

    private static IAtomContainer parent(IAtomContainer mol, Survey survey, EnumSet<StandardisationStep> steps)
            throws InvalidMoleculeException {
        if (survey.metals() && Metal.disconnect(mol)) {
            steps.add(StandardisationStep.METAL_DISCONNECTED);
        }
        boolean normalised = (survey.groups() || survey.metals()) && Groups.normalise(mol);
        IAtomContainer parent = Parent.of(mol, steps);
        normalised |= ImidicAcid.toAmide(parent);
        normalised |= survey.groups() && Resonance.settle(parent);
        if (normalised) {
            steps.add(StandardisationStep.GROUP_NORMALISED);
        }
        StereoUpkeep.prune(parent);
        return parent;
    }
}
