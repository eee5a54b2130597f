package org.charcot.molecule.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.Constitution;
import org.charcot.molecule.standard.group.Groups;
import org.charcot.molecule.standard.group.Neutraliser;
import org.charcot.text.CsvRecords;
import org.openscience.cdk.aromaticity.Kekulization;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/**
 * Counter-ions and solvents by constitution, from {@code standard/salts.csv}. Stereo, isotopes and protonation do not
 * matter: acetate is acetic acid; a single atom is known by its element alone.
 */
final class SaltTable {
    private static final String TABLE = "/standard/salts.csv";

    /** What a compound of the table is there for. */
    enum Kind {
        SALT,
        SOLVENT
    }

    private final Map<Integer, Kind> elements = new HashMap<>();
    private final Map<CanonicalKey, Kind> compounds = new HashMap<>();
    /** Compositions of the table: what has none of them needs no key. */
    private final Set<Long> compositions = new HashSet<>();

    private SaltTable() {}

    static SaltTable bundled() {
        return Bundled.TABLE_OF_SALTS;
    }

    /** What a neutralised fragment is, or null if the table does not know it. */
    Kind kindOf(IAtomContainer fragment) {
        if (fragment.getAtomCount() == 1) {
            return elements.get(fragment.getAtom(0).getAtomicNumber());
        }
        return compositions.contains(composition(fragment)) ? compounds.get(Constitution.flatKey(fragment)) : null;
    }

    private static long composition(IAtomContainer mol) {
        long sum = mol.getBondCount();
        for (IAtom atom : mol.atoms()) {
            long element = atom.getAtomicNumber();
            sum += element * element * element * 1_000_003L;
        }
        return sum;
    }

    private void add(String smiles, Kind kind) {
        IAtomContainer mol = parsed(smiles);
        Groups.normalise(mol);
        Neutraliser.apply(mol);
        if (mol.getAtomCount() == 1) {
            elements.put(mol.getAtom(0).getAtomicNumber(), kind);
        } else {
            compositions.add(composition(mol));
            compounds.put(Constitution.flatKey(mol), kind);
        }
    }

    private static IAtomContainer parsed(String smiles) {
        try {
            SmilesParser parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
            parser.kekulise(false);
            IAtomContainer mol = parser.parseSmiles(smiles);
            Kekulization.kekulize(mol);
            return mol;
        } catch (CDKException e) {
            throw new IllegalStateException("Cannot read " + smiles + " of " + TABLE, e);
        }
    }

    private static final class Bundled {
        private static final SaltTable TABLE_OF_SALTS = load();

        private static SaltTable load() {
            SaltTable table = new SaltTable();
            try (InputStream in = SaltTable.class.getResourceAsStream(TABLE)) {
                CsvRecords records = new CsvRecords(new InputStreamReader(in, StandardCharsets.UTF_8), TABLE);
                List<String> header = records.next();
                int smiles = header.indexOf("smiles");
                int kind = header.indexOf("kind");
                while (records.hasNext()) {
                    List<String> row = records.next();
                    table.add(row.get(smiles), Kind.valueOf(row.get(kind).toUpperCase(Locale.ROOT)));
                }
                return table;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + TABLE, e);
            }
        }
    }
}
