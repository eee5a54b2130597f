package org.charcot.molecule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.molecule.stereo.StereoAtoms;
import org.charcot.molecule.stereo.UnknownDoubleBonds;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * What a CXSMILES says about stereo behind its SMILES, {@code |&1:1,3,ctu:5|} (ChemAxon, <a
 * href="https://docs.chemaxon.com/display/docs/formats_chemaxon-extended-smiles-and-smarts-cxsmiles-and-cxsmarts.md">extended
 * SMILES</a>): stereo groups, {@code r} for a missing chiral flag, {@code w} and {@code ctu} for configurations that are not
 * known. The CDK's parser forgets all of it where it meets a part that it does not know, does not read the last, and does not
 * come back from some labels of atoms.
 */
final class SmilesExtension {
    /** Coordinates and labels, which may hold anything. */
    private static final Pattern PICTURE = Pattern.compile("\\([^)]*\\)|\\$[^$]*\\$");

    private static final Pattern GROUP = Pattern.compile("(a|[&o]\\d*):(.*)");
    /** How an extension begins that says something about stereo; other names may begin with a bar. */
    private static final Pattern OPENED = Pattern.compile("\\|(?:a|&\\d+|o\\d+|w|ctu):\\d");

    private static final Pattern UNKNOWN = Pattern.compile("(w|ctu):(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WAVY = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    private final StereoAtoms groups = new StereoAtoms();
    private final List<Integer> unknownDoubleBonds = new ArrayList<>();
    private final List<Integer> wavyBonds = new ArrayList<>();
    private final Set<Integer> wavyAtoms = new HashSet<>();
    private String list = "";

    private SmilesExtension() {}

    /**
     * Lays it on a structure; {@link IllegalArgumentException} if the two do not fit.
     *
     * @param smiles the text that the structure was read from, without anything behind it
     * @param rest what stands behind it; what does not begin with a bar says nothing
     */
    static void apply(String smiles, String rest, IAtomContainer mol) {
        int end = rest.indexOf('|', 1);
        if (rest.startsWith("|") && end < 0 && OPENED.matcher(rest).lookingAt()) {
            throw new IllegalArgumentException("the extension is not closed by a bar: " + rest);
        }
        if (!rest.startsWith("|") || end < 0) {
            return;
        }
        SmilesExtension extension = new SmilesExtension();
        String parts = PICTURE.matcher(rest.substring(1, end)).replaceAll("");
        for (String part : parts.split(",", -1)) {
            extension.read(part.strip());
        }
        extension.groups.applyTo(mol);
        extension.layBonds(smiles, mol);
    }

    /** A part begins with its name, or carries the list on that the last one began. */
    private void read(String part) {
        if (part.equals("r")) {
            groups.othersRacemic();
        } else if (part.startsWith("r:")) {
            throw new IllegalArgumentException("relative stereo of fragments, " + part + ", is not read");
        }
        Matcher group = GROUP.matcher(part);
        Matcher unknown = UNKNOWN.matcher(part);
        if (group.matches()) {
            list = group.group(1);
            item(group.group(2));
        } else if (unknown.matches()) {
            list = unknown.group(1);
            item(unknown.group(2));
        } else if (part.startsWith("&")) {
            throw new IllegalArgumentException("malformed extension at " + part);
        } else if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
            list = "";
        } else if (!part.isEmpty()) {
            item(part);
        }
    }

    private void item(String item) {
        switch (list) {
            case "" -> {} // of a list that says nothing about stereo
            case "ctu" -> unknownDoubleBonds.add(number(item));
            case "w" -> {
                Matcher wavy = WAVY.matcher(item);
                if (!wavy.matches()) {
                    throw malformed(item);
                }
                wavyAtoms.add(number(wavy.group(1)));
                wavyBonds.add(number(wavy.group(2)));
            }
            default -> {
                if (list.length() == 1 && !list.equals(StereoAtoms.ABSOLUTE)) {
                    throw malformed(item);
                }
                groups.add(list, number(item));
            }
        }
    }

    private int number(String item) {
        if (!NUMBER.matcher(item).matches()) {
            throw malformed(item);
        }
        return Integer.parseInt(item);
    }

    private IllegalArgumentException malformed(String item) {
        return new IllegalArgumentException("malformed extension at " + list + ":" + item);
    }

    private void layBonds(String smiles, IAtomContainer mol) {
        if (wavyBonds.isEmpty() && unknownDoubleBonds.isEmpty()) {
            return;
        }
        List<IBond> bonds = SmilesBonds.inTextOrder(smiles, mol);
        forget(named(wavyBonds, bonds), mol);
        UnknownDoubleBonds.mark(mol, named(unknownDoubleBonds, bonds));
    }

    private static Set<IBond> named(List<Integer> numbers, List<IBond> bonds) {
        Set<IBond> named = new HashSet<>();
        for (int number : numbers) {
            if (number >= bonds.size()) {
                throw new IllegalArgumentException(
                        "the extension names bond " + number + " of " + bonds.size() + ", counted from 0");
            }
            named.add(bonds.get(number));
        }
        return named;
    }

    private void forget(Set<IBond> wavy, IAtomContainer mol) {
        List<IStereoElement<?, ?>> known = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            boolean wavyCentre =
                    wavyAtoms.stream().anyMatch(atom -> element.getFocus().equals(mol.getAtom(atom)));
            boolean wavyEnd = element.getCarriers().stream().anyMatch(wavy::contains);
            if (!wavyCentre && !wavyEnd) {
                known.add(element);
            }
        }
        mol.setStereoElements(new ArrayList<>(known));
    }
}
