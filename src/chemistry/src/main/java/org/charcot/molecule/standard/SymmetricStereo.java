package org.charcot.molecule.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * Drops marks that a symmetry makes meaningless: whichever configuration they give, the molecule is the same. Such are the
 * bridgeheads of norbornane, memantine and tropane, which geometry leaves two configurations, mirror images, and the atom
 * between two centres of trans-3,5-dimethylpiperidin-4-ol. Camphor, twistane and exo-norborneol keep theirs. A
 * single mark in a ring without others is left to the canonical labelling.
 */
final class SymmetricStereo {
    /** Dodecahedrane has 20 bridgeheads; fullerenes are left as they are drawn. */
    private static final int MOST_CENTRES = 24;

    private final IAtomContainer mol;
    private final List<IStereoElement<?, ?>> elements = new ArrayList<>();
    private final int[] orders;
    private final int[] groups;
    private final int[] classes;

    private SymmetricStereo(IAtomContainer mol) {
        this.mol = mol;
        mol.stereoElements().forEach(elements::add);
        orders = elements.stream().mapToInt(IStereoElement::getConfigOrder).toArray();
        groups = elements.stream().mapToInt(IStereoElement::getGroupInfo).toArray();
        classes = Constitution.classes(mol);
    }

    /** Drops them from a molecule with perceived rings. */
    static void drop(IAtomContainer mol) {
        boolean again = true;
        // marks that were impossible beside those that are gone may mean nothing then
        while (again) {
            again = dropOnce(mol);
        }
    }

    private static boolean dropOnce(IAtomContainer mol) {
        int all = 0;
        int bridgeheads = 0;
        List<IStereoElement<?, ?>> centres = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            all++;
            int ringBonds = ringBonds(element);
            if (ringBonds > 1) {
                centres.add(element);
            }
            bridgeheads += ringBonds > 2 ? 1 : 0;
        }
        // a centre that is no bridgehead needs two others, which a symmetry exchanges
        boolean possible = bridgeheads > 1 || (all > 2 && !centres.isEmpty());
        boolean few = centres.size() <= MOST_CENTRES;
        return possible && few && mayBeTurned(centres) && new SymmetricStereo(mol).drop(centres);
    }

    /** A first look at the surroundings, which spares most molecules the search for their symmetries. */
    private static boolean mayBeTurned(List<IStereoElement<?, ?>> centres) {
        List<IAtom> bridgeheads = new ArrayList<>();
        for (IStereoElement<?, ?> centre : centres) {
            IAtom focus = (IAtom) centre.getFocus();
            if (Surroundings.hasTwins(focus)) {
                return true;
            }
            if (Bridgeheads.ringBonds(focus) > 2) {
                for (IAtom other : bridgeheads) {
                    if (Surroundings.areAlike(focus, other)) {
                        return true;
                    }
                }
                bridgeheads.add(focus);
            }
        }
        return false;
    }

    /** Of a tetrahedral centre that is marked; nitrogen is one as a cation only. */
    private static int ringBonds(IStereoElement<?, ?> element) {
        boolean marked = element.getConfigClass() == IStereoElement.TH && element.getConfigOrder() != 0;
        if (!marked || !(element.getFocus() instanceof IAtom focus)) {
            return 0;
        }
        if (focus.getAtomicNumber() == 7 && AtomState.charge(focus) == 0) {
            return 0;
        }
        return Bridgeheads.ringBonds(focus);
    }

    private boolean drop(List<IStereoElement<?, ?>> centres) {
        if (centres.stream().noneMatch(this::isTurned)) {
            return false;
        }
        // a racemate is its mirror image, which says nothing of its centres: the isomer that is drawn is looked at
        elements.forEach(element -> element.setGroupInfo(0));
        List<Cage> meaningless = new ArrayList<>();
        for (Cage cage : Cage.of(centres)) {
            if (mayTurn(cage) && isItsMirrorImage(cage)) {
                meaningless.add(cage);
            }
            restoreOrders();
        }
        boolean dropped = meaninglessTogether(meaningless);
        restoreGroups();
        if (dropped) {
            keepAllBut(meaningless);
        }
        return dropped;
    }

    private void restoreGroups() {
        for (int i = 0; i < groups.length; i++) {
            elements.get(i).setGroupInfo(groups[i]);
        }
    }

    private void restoreOrders() {
        for (int i = 0; i < orders.length; i++) {
            elements.get(i).setConfigOrder(orders[i]);
        }
    }

    private boolean mayTurn(Cage cage) {
        List<IStereoElement<?, ?>> centres = cage.centres();
        // what turns one centre alone exchanges two bonds of its ring
        return centres.size() == 1
                ? hasTwins((IAtom) centres.get(0).getFocus())
                : centres.stream().allMatch(this::isTurned);
    }

    /** A symmetry that turns an atom's configuration round moves it or two of its neighbours. */
    private boolean isTurned(IStereoElement<?, ?> centre) {
        IAtom focus = (IAtom) centre.getFocus();
        int alike = 0;
        for (int other : classes) {
            alike += other == classes[focus.getIndex()] ? 1 : 0;
        }
        return alike > 1 || hasTwins(focus);
    }

    private boolean hasTwins(IAtom atom) {
        Set<Integer> around = new HashSet<>();
        for (IBond bond : atom.bonds()) {
            if (!around.add(classes[bond.getOther(atom).getIndex()])) {
                return true;
            }
        }
        return false;
    }

    private boolean isItsMirrorImage(Cage cage) {
        cage.mark(false);
        CanonicalKey key = Constitution.key(mol);
        cage.mark(true);
        return key.equals(Constitution.key(mol));
    }

    /** Each may mean nothing only as long as the others are known: all go if each means nothing without them as well. */
    private boolean meaninglessTogether(List<Cage> cages) {
        boolean together = !cages.isEmpty();
        for (Cage cage : cages.size() > 1 ? cages : List.<Cage>of()) {
            cages.stream().filter(other -> !other.equals(cage)).forEach(Cage::unmark);
            together &= isItsMirrorImage(cage);
            restoreOrders();
        }
        return together;
    }

    /** The container takes copies of what it is given: nothing that is done to the elements afterwards is seen. */
    private void keepAllBut(List<Cage> dropped) {
        List<IStereoElement<?, ?>> kept = new ArrayList<>(elements);
        dropped.forEach(cage -> kept.removeAll(cage.centres()));
        mol.setStereoElements(new ArrayList<>(kept));
    }

    /** A number for what lies up to three bonds around an atom: equal where a symmetry exchanges two, and seldom else. */
    private static final class Surroundings {
        private static final int BONDS = 3;

        private Surroundings() {}

        /** Looks farther only while there is no difference. */
        static boolean areAlike(IAtom one, IAtom other) {
            for (int bonds = 0; bonds <= BONDS; bonds++) {
                if (of(one, bonds) != of(other, bonds)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether two ring neighbours of an atom look alike. */
        static boolean hasTwins(IAtom atom) {
            List<IAtom> around = new ArrayList<>();
            for (IBond bond : atom.bonds()) {
                IAtom next = bond.getOther(atom);
                if (bond.isInRing()) {
                    for (IAtom other : around) {
                        if (areAlike(next, other)) {
                            return true;
                        }
                    }
                    around.add(next);
                }
            }
            return false;
        }

        private static long of(IAtom atom, int bonds) {
            long sum = atom.getAtomicNumber() * 64L + AtomState.hydrogens(atom) * 16L + atom.getBondCount();
            if (bonds > 0) {
                for (IBond bond : atom.bonds()) {
                    long next = of(bond.getOther(atom), bonds - 1);
                    sum += (next ^ (next >>> 29)) * 0x9e3779b97f4a7c15L;
                }
            }
            return sum;
        }
    }
}
