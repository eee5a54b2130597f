package org.charcot.molecule.standard;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.standard.group.AtomState;
import org.openscience.cdk.config.Elements;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Refuses what no chemist could make: wildcards, five-valent carbon, radicals of the common elements. */
final class Valence {
    private Valence() {}

    static void check(IAtomContainer mol, Survey survey) throws InvalidMoleculeException {
        for (int i = 0; i < mol.getAtomCount(); i++) {
            IAtom atom = mol.getAtom(i);
            int element = atom.getAtomicNumber();
            int valence = survey.valence(i);
            int charge = AtomState.charge(atom);
            int most = most(element, charge);
            boolean odd = (valence != 1 || charge != 0) && Halogen.isOne(element) && !Halogen.canHave(atom, valence);
            if (valence > most || (odd && !Metal.isOn(atom))) {
                throw new InvalidMoleculeException(
                        Rejection.IMPOSSIBLE_VALENCE,
                        "%s with charge %d has %d bonds, %s"
                                .formatted(
                                        Elements.ofNumber(element).symbol(),
                                        charge,
                                        valence,
                                        odd ? "which no halogen has so" : "at most " + most + " are possible"));
            }
            // bonds to metals that are not cut do not count as others do
            if (isRadical(element, charge, valence) && (element <= 9 || !Metal.isOn(atom))) {
                throw new InvalidMoleculeException(
                        Rejection.RADICAL,
                        "%s with charge %d and %d bonds has an unpaired electron or an open shell"
                                .formatted(Elements.ofNumber(element).symbol(), charge, valence));
            }
        }
    }

    /** The highest valence of an element with a charge, by the isoelectronic element; generous for the heavy ones. */
    private static int most(int element, int charge) {
        return switch (element) {
            case 1 -> 1;
            case 5 -> 3 - charge;
            case 6 -> 4 - Math.abs(charge);
            case 7 -> charge > 0 ? 4 : 3 + charge;
            case 8 -> 2 + charge;
            case 9 -> 1 + charge;
            case 15 -> charge < 0 ? 6 : 5;
            case 14 -> charge < 0 ? 6 : 4;
            case 17, 35, 53 -> 7;
            default -> 8;
        };
    }

    private static boolean isRadical(int element, int charge, int valence) {
        return switch (element) {
            case 6 -> valence != 4 - Math.abs(charge);
            case 7 -> valence != 3 + charge;
            case 8 -> valence != 2 + charge;
            case 9 -> valence != 1 + charge;
            case 5 -> charge == 0 && valence < 3;
            case 14 -> charge == 0 && valence < 4;
            case 32 -> charge == 0 && valence % 2 != 0;
            // a pair of electrons more or less changes the number of bonds by two
            case 15, 33 -> (valence + charge) % 2 == 0 || (charge == 0 && valence < 3);
            case 16, 34, 52 -> (valence + charge) % 2 != 0;
            default -> false;
        };
    }
}
