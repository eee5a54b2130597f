package org.charcot.molecule;

import java.io.IOException;
import java.io.StringReader;
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
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/** Reads molfiles by the CDK, and refuses what it lets pass: counts that do not hold, and bonds that are none. */
final class MolfileParser {
    private static final Pattern COUNTS = Pattern.compile("(?m)^M  V30 COUNTS +(-?\\d+) +(-?\\d+)");

    private MolfileParser() {}

    /** The structure as written. */
    static IAtomContainer parsed(String text) throws InvalidMoleculeException {
        IAtomContainer empty = SilentChemObjectBuilder.getInstance().newAtomContainer();
        boolean extended = isV3000(text);
        try (DefaultChemObjectReader reader = extended
                ? new MDLV3000Reader(new StringReader(StereoCollections.without(text)))
                : new MDLV2000Reader(new StringReader(text))) {
            IAtomContainer mol = reader.read(empty);
            if (mol != null) {
                requireBonds(mol);
                if (extended) {
                    requireCounts(text, mol);
                }
                StereoCollections.of(text).applyTo(mol);
            }
            return mol;
        } catch (CDKException | IOException | RuntimeException | StackOverflowError e) {
            // the readers meet some malformed texts with unchecked exceptions, and continued lines by recursion
            String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new InvalidMoleculeException(Rejection.INVALID_MOLFILE, words, e);
        }
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
