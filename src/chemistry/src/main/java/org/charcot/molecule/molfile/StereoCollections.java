package org.charcot.molecule.molfile;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.molecule.stereo.StereoAtoms;

/**
 * The stereo groups of a V3000 molfile: collections MDLV30/STEABS, STERACn and STERELn (BIOVIA, CTfile Formats). The chiral
 * flag is not read as a group: most programs write 0 for everything.
 */
final class StereoCollections {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^M  V30 BEGIN COLLECTION(.*?)(?:^M  V30 END COLLECTION *\\R?|\\z)");
    private static final Pattern ATOMS = Pattern.compile("(?ms)^M  V30 BEGIN ATOM(.*?)^M  V30 END ATOM");
    private static final Pattern ATOM = Pattern.compile("(?m)^M  V30 +(\\d{1,9}) +\\S.*$");
    private static final Pattern CONTINUED = Pattern.compile("-\\s*?\\RM  V30 ?");
    private static final Pattern STEREO = Pattern.compile("(?m)^M  V30 +MDLV30/STE(.*)$");
    private static final Pattern GROUP =
            Pattern.compile("(ABS|RAC\\d+|REL\\d+) +ATOMS=\\( *(\\d+((?: +\\d+)*)) *\\)\\s*");

    private StereoCollections() {}

    /** A molfile without its collections: the CDK's reader does not end on some that are malformed. */
    static String without(String molfile) {
        return molfile.contains("BEGIN COLLECTION") ? BLOCK.matcher(molfile).replaceAll("") : molfile;
    }

    /** The groups of a molfile; {@link IllegalArgumentException} for one that is malformed. */
    static StereoAtoms of(String molfile) {
        StereoAtoms atoms = new StereoAtoms();
        if (molfile.contains("MDLV30/STE")) {
            Map<Integer, Integer> places = places(molfile);
            Matcher block = BLOCK.matcher(molfile);
            while (block.find()) {
                Matcher stereo =
                        STEREO.matcher(CONTINUED.matcher(block.group(1)).replaceAll(""));
                while (stereo.find()) {
                    read(stereo.group(1), places, atoms);
                }
            }
        }
        return atoms;
    }

    /** Of each atom's number its place in the table, from 0: numbers may be any, in any order. */
    private static Map<Integer, Integer> places(String molfile) {
        Map<Integer, Integer> places = new HashMap<>();
        Matcher block = ATOMS.matcher(molfile);
        if (block.find()) {
            Matcher atom = ATOM.matcher(CONTINUED.matcher(block.group(1)).replaceAll(""));
            while (atom.find()) {
                places.putIfAbsent(Integer.valueOf(atom.group(1)), places.size());
            }
        }
        return places;
    }

    private static void read(String collection, Map<Integer, Integer> places, StereoAtoms atoms) {
        Matcher group = GROUP.matcher(collection);
        if (!group.matches()) {
            throw new IllegalArgumentException("malformed collection MDLV30/STE" + collection.strip());
        }
        String[] numbers = group.group(2).split(" +", -1);
        if (!numbers[0].equals(String.valueOf(numbers.length - 1))) {
            throw new IllegalArgumentException("MDLV30/STE" + collection.strip() + " does not name as many as it says");
        }
        String name = group.group(1)
                .replace("ABS", StereoAtoms.ABSOLUTE)
                .replace("RAC", "&")
                .replace("REL", "o");
        for (int i = 1; i < numbers.length; i++) {
            Integer place = places.get(Integer.valueOf(numbers[i]));
            if (place == null) {
                throw new IllegalArgumentException(
                        "MDLV30/STE" + collection.strip() + " names atom " + numbers[i] + ", which is not there");
            }
            atoms.add(name, place);
        }
    }
}
