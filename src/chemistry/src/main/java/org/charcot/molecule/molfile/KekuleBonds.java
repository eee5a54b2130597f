package org.charcot.molecule.molfile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charcot.molecule.graph.Perception;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.graph.Matching;
import org.openscience.cdk.graph.invariant.MorganNumbersTools;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Finds a Kekulé structure for bonds of which a molfile says only that they are aromatic. It does not say either which
 * nitrogens have hydrogens, where these are not atoms: then as few have one as make every such bond aromatic.
 */
final class KekuleBonds {
    /** With more nitrogens than this in one system of rings, no choice is tried but that none has a hydrogen. */
    private static final int MOST_CHOSEN_FROM = 8;

    private final IAtomContainer mol;
    private final BitSet ringBonds;
    private final AromaticAtoms atoms;
    private final BitSet doubleBonds = new BitSet();

    private KekuleBonds(IAtomContainer mol, BitSet ringBonds) {
        this.mol = mol;
        this.ringBonds = ringBonds;
        atoms = new AromaticAtoms(mol, ringBonds);
    }

    /**
     * Which of the aromatic bonds are double.
     *
     * @param aromatic the numbers of the bonds that are aromatic, whose order is unset; {@code mol} is left as it is
     * @return nothing if there is no Kekulé structure, none of several is aromatic, or an atom is saturated
     */
    static Optional<BitSet> doubleBonds(IAtomContainer mol, BitSet aromatic) {
        Cycles.markRingAtomsAndBonds(mol);
        BitSet ringBonds = new BitSet();
        aromatic.stream().filter(b -> mol.getBond(b).isInRing()).forEach(ringBonds::set);
        KekuleBonds bonds = new KekuleBonds(mol, ringBonds);
        boolean found = bonds.atoms.saturated().isEmpty()
                && bonds.othersJoinRings(aromatic)
                && bonds.systems().stream().allMatch(bonds::findIn);
        return found ? Optional.of(bonds.doubleBonds) : Optional.empty();
    }

    /** Some writers call the single bond between two aromatic rings aromatic; anywhere else it would be a query. */
    private boolean othersJoinRings(BitSet aromatic) {
        return aromatic.stream()
                .filter(b -> !ringBonds.get(b))
                .mapToObj(mol::getBond)
                .allMatch(bond -> atoms.neighbours()[bond.getBegin().getIndex()].length > 0
                        && atoms.neighbours()[bond.getEnd().getIndex()].length > 0);
    }

    /** The atoms of each set of rings that aromatic bonds hold together. */
    private List<BitSet> systems() {
        List<BitSet> systems = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int i = 0; i < mol.getAtomCount(); i++) {
            if (!seen.get(i) && atoms.neighbours()[i].length > 0) {
                BitSet system = new BitSet();
                BitSet open = new BitSet();
                open.set(i);
                for (int atom = i; atom >= 0; atom = open.nextSetBit(0)) {
                    open.clear(atom);
                    system.set(atom);
                    IntStream.of(atoms.neighbours()[atom])
                            .filter(next -> !system.get(next))
                            .forEach(open::set);
                }
                seen.or(system);
                systems.add(system);
            }
        }
        return systems;
    }

    private boolean findIn(BitSet system) {
        List<BitSet> feasible = new ArrayList<>();
        for (BitSet chosen : choices(system)) {
            BitSet bonds = matched(chosen);
            if (bonds != null) {
                if (isAromatic(system, chosen, bonds)) {
                    doubleBonds.or(bonds);
                    return true;
                }
                feasible.add(bonds);
            }
        }
        // where there is no choice it need not be aromatic by our model
        boolean only = feasible.size() == 1;
        if (only) {
            doubleBonds.or(feasible.get(0));
        }
        return only;
    }

    /** The sets of atoms that have a double bond, the largest first, the same for every order of the atoms. */
    private List<BitSet> choices(BitSet system) {
        BitSet must = (BitSet) atoms.must().clone();
        must.and(system);
        long[] rank = MorganNumbersTools.getMorganNumbers(mol);
        int[] may = atoms.may().stream()
                .filter(system::get)
                .boxed()
                .sorted(Comparator.comparingLong(atom -> rank[atom]))
                .mapToInt(Integer::intValue)
                .toArray();
        int all = (1 << Math.min(may.length, MOST_CHOSEN_FROM)) - 1;
        return IntStream.rangeClosed(may.length > MOST_CHOSEN_FROM ? all : 0, all)
                .boxed()
                .sorted(Comparator.comparingInt(mask -> -Integer.bitCount(mask)))
                .map(mask -> {
                    BitSet chosen = (BitSet) must.clone();
                    IntStream.range(0, may.length)
                            .filter(i -> i >= MOST_CHOSEN_FROM || (mask & 1 << i) != 0)
                            .forEach(i -> chosen.set(may[i]));
                    return chosen;
                })
                .toList();
    }

    /** The double bonds if each of these atoms has one, or null. */
    private BitSet matched(BitSet chosen) {
        Matching matching = Matching.withCapacity(mol.getAtomCount());
        if (chosen.cardinality() % 2 != 0 || !matching.perfect(atoms.neighbours(), chosen)) {
            return null;
        }
        BitSet matched = new BitSet();
        ringBonds.stream()
                .filter(b -> {
                    int begin = mol.getBond(b).getBegin().getIndex();
                    return matching.matched(begin)
                            && matching.other(begin) == mol.getBond(b).getEnd().getIndex();
                })
                .forEach(matched::set);
        return matched;
    }

    private boolean isAromatic(BitSet system, BitSet chosen, BitSet bonds) {
        try {
            IAtomContainer trial = mol.clone();
            for (IBond bond : trial.bonds()) {
                boolean open = bond.getOrder() == IBond.Order.UNSET;
                bond.setOrder(
                        !open ? bond.getOrder() : bonds.get(bond.getIndex()) ? IBond.Order.DOUBLE : IBond.Order.SINGLE);
            }
            for (int i = 0; i < trial.getAtomCount(); i++) {
                trial.getAtom(i).setImplicitHydrogenCount(system.get(i) ? atoms.hydrogens(i, chosen.get(i)) : 0);
            }
            Perception.apply(trial);
            return ringBonds.stream()
                    .mapToObj(trial::getBond)
                    .filter(bond -> system.get(bond.getBegin().getIndex()))
                    .allMatch(IBond::isAromatic);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cannot copy a molecule of the CDK", e);
        }
    }
}
