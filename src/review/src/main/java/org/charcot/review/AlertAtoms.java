package org.charcot.review;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IChemObject;

/**
 * Where the structural alerts of a row lie, as the column {@code alert_atoms} tells it.
 *
 * @param names of the alerts
 * @param atoms that belong to one of them: those of the SMILES that are no hydrogen, from 1
 */
record AlertAtoms(List<String> names, Set<Integer> atoms) {
    static final AlertAtoms NONE = new AlertAtoms(List.of(), Set.of());

    /** Reads {@code set:name:1,2,3; set:name:4}; what has no atoms is passed over. */
    static AlertAtoms of(String column) {
        Set<String> names = new LinkedHashSet<>();
        Set<Integer> atoms = new TreeSet<>();
        for (String alert : column.split("; ", -1)) {
            int end = alert.lastIndexOf(':');
            if (end > 0 && alert.substring(end + 1).matches("\\d{1,6}(,\\d{1,6})*")) {
                names.add(alert.substring(0, end));
                Arrays.stream(alert.substring(end + 1).split(","))
                        .map(Integer::valueOf)
                        .forEach(atoms::add);
            }
        }
        return new AlertAtoms(List.copyOf(names), atoms);
    }

    /** The atoms of a molecule, and the bonds between them. */
    Set<IChemObject> in(IAtomContainer molecule) {
        Set<IChemObject> marked = new LinkedHashSet<>();
        int number = 0;
        for (IAtom atom : molecule.atoms()) {
            number += atom.getAtomicNumber() == 1 ? 0 : 1;
            if (atom.getAtomicNumber() != 1 && atoms.contains(number)) {
                marked.add(atom);
            }
        }
        for (IBond bond : molecule.bonds()) {
            if (marked.contains(bond.getBegin()) && marked.contains(bond.getEnd())) {
                marked.add(bond);
            }
        }
        return marked;
    }

    /** The drawing with the names of the alerts as its title, which a browser shows where the pointer rests. */
    String entitle(String svg) {
        if (names.isEmpty()) {
            return svg;
        }
        String title = names.stream().map(AlertAtoms::escaped).collect(Collectors.joining("; "));
        int start = svg.indexOf('>') + 1;
        return svg.substring(0, start) + "<title>" + title + "</title>" + svg.substring(start);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
