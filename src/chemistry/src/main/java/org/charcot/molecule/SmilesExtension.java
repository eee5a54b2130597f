package org.charcot.molecule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * What a CXSMILES says about stereo behind its SMILES, {@code |&1:1,3,ctu:5|} (ChemAxon, <a
 * href="https://docs.chemaxon.com/display/docs/formats_chemaxon-extended-smiles-and-smarts-cxsmiles-and-cxsmarts.md">extended
 * SMILES</a>): stereo groups, {@code r} for a missing chiral flag, {@code w} and {@code ctu} for configurations that are not
 * known. The CDK's parser forgets all of it where it meets a part that it does not know, and does not read the last.
 */
final class SmilesExtension {
    /** Coordinates and labels, which may hold anything. */
    private static final Pattern PICTURE = Pattern.compile("\\([^)]*\\)|\\$[^$]*\\$");

    private static final Pattern GROUP = Pattern.compile("(a|[&o]\\d*):(.*)");
    private static final Pattern UNKNOWN = Pattern.compile("(w|ctu):(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WAVY = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    private static final Pattern LABELS = Pattern.compile("\\$[^$]*\\$");
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!#\\d+;)");

    private final StereoAtoms groups = new StereoAtoms();
    private final List<Integer> unknownBonds = new ArrayList<>();
    private final Set<Integer> unknownAtoms = new HashSet<>();
    private String list = "";

    private SmilesExtension() {}

    /** The same text with every {@code &} of a label escaped: the CDK's parser does not end on one that is bare. */
    static String escaped(String cxsmiles) {
        int bar = cxsmiles.indexOf('|');
        if (bar < 0 || cxsmiles.indexOf('$', bar) < 0) {
            return cxsmiles;
        }
        return cxsmiles.substring(0, bar)
                + LABELS.matcher(cxsmiles.substring(bar))
                        .replaceAll(label -> Matcher.quoteReplacement(
                                BARE_AMPERSAND.matcher(label.group()).replaceAll("&#38;")));
    }

    /** Lays it on the structure of the same text; {@link IllegalArgumentException} if the two do not fit. */
    static void apply(String cxsmiles, IAtomContainer mol) {
        int blank = 0;
        while (blank < cxsmiles.length() && !Character.isWhitespace(cxsmiles.charAt(blank))) {
            blank++;
        }
        String rest = cxsmiles.substring(blank).strip();
        int end = rest.indexOf('|', 1);
        if (!rest.startsWith("|") || end < 0) {
            return;
        }
        SmilesExtension extension = new SmilesExtension();
        String parts = PICTURE.matcher(rest.substring(1, end)).replaceAll("");
        for (String part : parts.split(",", -1)) {
            extension.read(part.strip());
        }
        extension.groups.applyTo(mol);
        extension.forget(cxsmiles.substring(0, blank), mol);
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
        } else if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
            list = "";
        } else if (!part.isEmpty()) {
            item(part);
        }
    }

    private void item(String item) {
        switch (list) {
            case "" -> {} // of a list that says nothing about stereo
            case "ctu" -> unknownBonds.add(number(item));
            case "w" -> {
                Matcher wavy = WAVY.matcher(item);
                if (!wavy.matches()) {
                    throw malformed(item);
                }
                unknownAtoms.add(number(wavy.group(1)));
                unknownBonds.add(number(wavy.group(2)));
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

    private void forget(String smiles, IAtomContainer mol) {
        if (unknownBonds.isEmpty()) {
            return;
        }
        List<IBond> bonds = SmilesBonds.inTextOrder(smiles, mol);
        Set<IBond> unknown = new HashSet<>();
        for (int bond : unknownBonds) {
            if (bond >= bonds.size()) {
                throw new IllegalArgumentException(
                        "the extension names bond " + bond + " of " + bonds.size() + ", counted from 0");
            }
            unknown.add(bonds.get(bond));
        }
        List<IStereoElement<?, ?>> known = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            boolean wavyCentre =
                    unknownAtoms.stream().anyMatch(atom -> element.getFocus().equals(mol.getAtom(atom)));
            boolean wavyEnd = element.getCarriers().stream().anyMatch(unknown::contains);
            if (!wavyCentre && !wavyEnd && !unknown.contains(element.getFocus())) {
                known.add(element);
            }
        }
        mol.setStereoElements(new ArrayList<>(known));
    }
}
