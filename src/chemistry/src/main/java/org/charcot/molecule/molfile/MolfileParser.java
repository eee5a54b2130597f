package org.charcot.molecule.molfile;

import java.io.IOException;
import java.io.StringReader;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.io.DefaultChemObjectReader;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.io.MDLV3000Reader;
import org.openscience.cdk.isomorphism.matchers.IQueryBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/** Reads molfiles by the CDK, and refuses what it lets pass: counts that do not hold, and bonds that are none. */
public final class MolfileParser {
    private static final Pattern COUNTS = Pattern.compile("(?m)^M  V30 COUNTS +(-?\\d+) +(-?\\d+)");
    private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^M  ALS +\\d+ +0(?: +[TF]?)? *\\R?");

    private static final Pattern ZERO_ORDER = Pattern.compile("(?m)^M  (?:ZBO|ZCH|HYD)");

    private MolfileParser() {}

    /** The structure as written. */
    public static IAtomContainer parsed(String text) throws InvalidMoleculeException {
        if (ZERO_ORDER.matcher(text).find()) {
            throw new InvalidMoleculeException(
                    Rejection.INVALID_MOLFILE, "bonds of order zero (M  ZBO, Clark 2011) are not read");
        }
        return read(understood(text));
    }

    /**
     * The same with single and double bonds for those that are said to be aromatic, whose order is unset.
     *
     * @param mol what {@link #parsed} gave for {@code text}, all of whose atoms are elements
     */
    public static IAtomContainer kekulised(String text, IAtomContainer mol) throws InvalidMoleculeException {
        return hasOpenBonds(mol) ? read(withSingleAndDouble(understood(text), mol)) : mol;
    }

    private static IAtomContainer read(String text) throws InvalidMoleculeException {
        IAtomContainer empty = SilentChemObjectBuilder.getInstance().newAtomContainer();
        boolean extended = isV3000(text);
        String table = extended ? StereoCollections.without(text) : text;
        try (DefaultChemObjectReader reader =
                extended ? new MDLV3000Reader(new StringReader(table)) : new MDLV2000Reader(new StringReader(table))) {
            IAtomContainer mol = reader.read(empty);
            if (mol != null) {
                requireBonds(mol);
                if (extended) {
                    requireCounts(text, mol);
                }
                Parities.applyWithoutCoordinates(mol);
                StereoCollections.of(text).applyTo(mol);
            }
            return mol;
        } catch (CDKException | IOException | RuntimeException | StackOverflowError e) {
            // the readers meet some malformed texts with unchecked exceptions, and continued lines by recursion
            String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new InvalidMoleculeException(Rejection.INVALID_MOLFILE, words, e);
        }
    }

    /** Without lists of no elements, which say nothing of their atom, but for which the CDK would put a query. */
    private static String understood(String text) {
        return text.contains("M  ALS") ? EMPTY_LIST.matcher(text).replaceAll("") : text;
    }

    /** Whether the order of some bond is not known yet. */
    private static boolean hasOpenBonds(IAtomContainer mol) {
        for (IBond bond : mol.bonds()) {
            if (bond instanceof IQueryBond || bond.getOrder() == null || bond.getOrder() == IBond.Order.UNSET) {
                return true;
            }
        }
        return false;
    }

    private static String withSingleAndDouble(String text, IAtomContainer mol) throws InvalidMoleculeException {
        BondTable table =
                isV3000(text) ? BondTable.v3000(text) : BondTable.v2000(text, mol.getAtomCount(), mol.getBondCount());
        BitSet aromatic = new BitSet();
        for (int i = 0; i < table.bonds(); i++) {
            if (table.type(i) == BondTable.AROMATIC) {
                aromatic.set(i);
            } else if (table.type(i) > BondTable.AROMATIC) {
                throw new InvalidMoleculeException(
                        Rejection.QUERY_BOND, "bond %d of type %d is a query".formatted(i + 1, table.type(i)));
            }
        }
        BitSet doubleBonds = KekuleBonds.doubleBonds(mol, aromatic)
                .orElseThrow(() -> new InvalidMoleculeException(
                        Rejection.INVALID_MOLFILE, "the aromatic bonds have no Kekulé structure"));
        aromatic.stream().forEach(i -> table.setType(i, doubleBonds.get(i) ? BondTable.DOUBLE : BondTable.SINGLE));
        return table.text();
    }

    private static boolean isV3000(String text) {
        return text.lines().limit(6).anyMatch(line -> line.stripTrailing().endsWith("V3000"));
    }

    private static void requireBonds(IAtomContainer mol) throws InvalidMoleculeException {
        Set<Long> pairs = new HashSet<>();
        for (IBond bond : mol.bonds()) {
            long x = mol.indexOf(bond.getBegin());
            long y = mol.indexOf(bond.getEnd());
            if (x == y || !pairs.add(Math.min(x, y) << 32 | Math.max(x, y))) {
                throw new InvalidMoleculeException(
                        Rejection.INVALID_MOLFILE,
                        "a second bond between atoms %d and %d, or one to itself".formatted(x + 1, y + 1));
            }
        }
    }

    private static void requireCounts(String text, IAtomContainer mol) throws InvalidMoleculeException {
        Matcher counts = COUNTS.matcher(text);
        if (counts.find()) {
            String said = counts.group(1) + " atoms and " + counts.group(2) + " bonds";
            String found = mol.getAtomCount() + " atoms and " + mol.getBondCount() + " bonds";
            if (!said.equals(found)) {
                throw new InvalidMoleculeException(
                        Rejection.INVALID_MOLFILE, "the counts line says " + said + ", there are " + found);
            }
        }
    }
}
