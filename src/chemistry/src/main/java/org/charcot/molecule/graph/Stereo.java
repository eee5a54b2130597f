package org.charcot.molecule.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * The stereo elements of one molecule as atom numbers: tetrahedral centres, allenes and double bonds. Other geometries
 * (square planar, octahedral, atropisomers) are not told apart.
 *
 * <p>Element {@code e} has four carriers. For a centre or an allene they are its neighbours in chiral order, the focus
 * standing for an implicit hydrogen or lone pair, and {@code sign[e]} is +1 for clockwise. For a double bond carriers 0
 * and 1 are its ends, 2 and 3 the substituents that the configuration speaks of, and {@code sign[e]} is +1 for the same
 * side. {@code group[e]} is 0 for an element whose configuration is the one drawn; those of one other number are known
 * relative to each other: all as drawn and all inverted, both at once where the number is positive (a racemate, {@code &}
 * of CXSMILES), one of both where it is negative ({@code o}, and {@code ctu} for a double bond, which is a group of its own).
 */
public final class Stereo {
    static final Stereo NONE = new Stereo(0);

    private static final int SMALL_RING = 7;
    private static final int[] NO_GROUPS = {};

    private final int[][] carriers;
    private final int[] focus;
    private final boolean[] doubleBond;
    private final int[] sign;
    private final int[] group;

    private Stereo(int elements) {
        carriers = new int[elements][];
        focus = new int[elements];
        doubleBond = new boolean[elements];
        sign = new int[elements];
        group = new int[elements];
    }

    static Stereo of(IAtomContainer mol) {
        List<IStereoElement<?, ?>> supported = supported(mol);
        if (supported.isEmpty()) {
            return NONE;
        }
        Stereo stereo = new Stereo(supported.size());
        for (int e = 0; e < supported.size(); e++) {
            stereo.read(e, supported.get(e), mol);
        }
        return stereo;
    }

    /**
     * The elements of a molecule that count, in the order of their numbers; the others mean nothing, or are geometries that
     * are not told apart.
     */
    public static List<IStereoElement<?, ?>> supported(IAtomContainer mol) {
        List<IStereoElement<?, ?>> supported = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            int type = element.getConfigClass();
            boolean known = type == IStereoElement.TH || type == IStereoElement.AL || type == IStereoElement.CT;
            if (known
                    && element.getConfigOrder() != 0
                    && !invertsFreely(element)
                    && !isAromatic(element)
                    && !isInSmallRing(element)
                    && !hasTwoHydrogens(element)) {
                supported.add(element);
            }
        }
        return supported;
    }

    /** No double bond of an aromatic ring can be placed, so none has a configuration (porphyrins drawn with one). */
    private static boolean isAromatic(IStereoElement<?, ?> element) {
        return element.getFocus() instanceof IBond bond && bond.isAromatic();
    }

    /**
     * A ring of up to seven atoms leaves its double bonds no choice; slashes at both ends of one are there for double
     * bonds beside it. InChI draws the line at eight as well.
     */
    private static boolean isInSmallRing(IStereoElement<?, ?> element) {
        return element.getFocus() instanceof IBond bond
                && bond.isInRing()
                && reaches(bond.getBegin(), bond.getEnd(), bond, SMALL_RING - 1);
    }

    /** Whether so many ring bonds other than one lead from an atom to another. */
    private static boolean reaches(IAtom from, IAtom to, IBond except, int bonds) {
        for (IBond bond : from.bonds()) {
            if (bond.isInRing() && !bond.equals(except)) {
                IAtom next = bond.getOther(from);
                if (next.equals(to) || (bonds > 1 && reaches(next, to, except, bonds - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A neutral amine inverts at room temperature; a proton that made it a centre is gone with its charge. */
    private static boolean invertsFreely(IStereoElement<?, ?> element) {
        return element.getFocus() instanceof IAtom atom
                && atom.getAtomicNumber() == 7
                && (atom.getFormalCharge() == null || atom.getFormalCharge() == 0);
    }

    /** A metal that made it a centre is gone, and a second hydrogen or lone pair stands in its place. */
    private static boolean hasTwoHydrogens(IStereoElement<?, ?> element) {
        return element.getFocus() instanceof IAtom atom && Collections.frequency(element.getCarriers(), atom) > 1;
    }

    private void read(int e, IStereoElement<?, ?> element, IAtomContainer mol) {
        List<?> parts = element.getCarriers();
        if (element.getConfigClass() == IStereoElement.CT) {
            IBond bond = (IBond) element.getFocus();
            IAtom begin = bond.getBegin();
            IAtom end = bond.getEnd();
            carriers[e] = new int[] {
                mol.indexOf(begin),
                mol.indexOf(end),
                mol.indexOf(((IBond) parts.get(0)).getOther(begin)),
                mol.indexOf(((IBond) parts.get(1)).getOther(end))
            };
            focus[e] = carriers[e][0];
            doubleBond[e] = true;
            sign[e] = element.getConfigOrder() == IStereoElement.TOGETHER ? 1 : -1;
        } else {
            focus[e] = mol.indexOf((IAtom) element.getFocus());
            carriers[e] =
                    parts.stream().mapToInt(part -> mol.indexOf((IAtom) part)).toArray();
            sign[e] = element.getConfigOrder() == IStereoElement.RIGHT ? 1 : -1;
        }
        int number = element.getGroupInfo() >>> IStereoElement.GRP_NUM_SHIFT;
        group[e] = (element.getGroupInfo() & IStereoElement.GRP_REL) == 0 ? number : -number;
    }

    /** The same without the configuration of double bonds that {@code movable} marks. */
    Stereo without(MolecularGraph graph, boolean[] movable) {
        int[] kept = new int[count()];
        int n = 0;
        for (int e = 0; e < kept.length; e++) {
            if (!doubleBond[e] || !movable[graph.bondBetween(carriers[e][0], carriers[e][1])]) {
                kept[n++] = e;
            }
        }
        if (n == kept.length) {
            return this;
        }
        Stereo part = new Stereo(n);
        for (int k = 0; k < n; k++) {
            part.carriers[k] = carriers[kept[k]];
            part.focus[k] = focus[kept[k]];
            part.doubleBond[k] = doubleBond[kept[k]];
            part.sign[k] = sign[kept[k]];
            part.group[k] = group[kept[k]];
        }
        return part;
    }

    /** The same with all elements of the given groups inverted. */
    Stereo inverted(Set<Integer> groups) {
        Stereo other = copy();
        for (int e = 0; e < count(); e++) {
            other.sign[e] = groups.contains(group[e]) ? -sign[e] : sign[e];
        }
        return other;
    }

    /** The one isomer that is drawn, without any group. */
    Stereo withoutGroups() {
        Stereo other = copy();
        Arrays.fill(other.group, 0);
        return other;
    }

    /** The same with the members of one group as drawn. */
    Stereo without(int dropped) {
        Stereo other = copy();
        for (int e = 0; e < count(); e++) {
            other.group[e] = group[e] == dropped ? 0 : group[e];
        }
        return other;
    }

    /** The same with some elements, by their numbers, as drawn. */
    Stereo without(Set<Integer> elements) {
        Stereo other = copy();
        elements.forEach(e -> other.group[e] = 0);
        return other;
    }

    private Stereo copy() {
        Stereo copy = new Stereo(count());
        System.arraycopy(carriers, 0, copy.carriers, 0, count());
        System.arraycopy(focus, 0, copy.focus, 0, count());
        System.arraycopy(doubleBond, 0, copy.doubleBond, 0, count());
        System.arraycopy(sign, 0, copy.sign, 0, count());
        System.arraycopy(group, 0, copy.group, 0, count());
        return copy;
    }

    /** Whether a configuration is known relative to others only. */
    boolean grouped() {
        for (int g : group) {
            if (g != 0) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the groups, ascending; none for most molecules. */
    public int[] groups() {
        return !grouped()
                ? NO_GROUPS
                : Arrays.stream(group).filter(g -> g != 0).distinct().sorted().toArray();
    }

    /** The group of an element, or 0 where its configuration is the one drawn. */
    public int group(int e) {
        return group[e];
    }

    public int count() {
        return sign.length;
    }

    /** True for a tetrahedral centre, false for an allene, whose carriers are two bonds away. */
    public boolean carriersAreNeighbours(MolecularGraph graph, int e) {
        int f = focus[e];
        for (int carrier : carriers[e]) {
            if (carrier != f && graph.bondBetween(f, carrier) < 0) {
                return false;
            }
        }
        return true;
    }

    public int focus(int e) {
        return focus[e];
    }

    /** Whether an element is a double bond, and none of the others. */
    public boolean doubleBond(int e) {
        return doubleBond[e];
    }

    public int carrier(int e, int k) {
        return carriers[e][k];
    }

    public int sign(int e) {
        return sign[e];
    }
}
