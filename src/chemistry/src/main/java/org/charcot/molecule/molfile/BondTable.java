package org.charcot.molecule.molfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of bonds as they stand in the text of a molfile, in its order. */
final class BondTable {
    static final int SINGLE = 1;
    static final int DOUBLE = 2;
    static final int AROMATIC = 4;

    private static final int HEADER = 4;
    /** In V2000 the type is what stands in columns 7 to 9. */
    private static final Pattern V2000_BOND = Pattern.compile("(.{6})([ \\d]{3})(.*)");

    private static final Pattern V3000_BOND = Pattern.compile("(M  V30 +\\d+ +)(\\d+)(.*)");

    private final List<String> lines;
    private final List<Integer> places = new ArrayList<>();
    private final Pattern bond;

    private BondTable(String text, Pattern bond) {
        lines = new ArrayList<>(text.lines().toList());
        this.bond = bond;
    }

    /** Of a V2000 table with so many atoms and bonds. */
    static BondTable v2000(String text, int atoms, int bonds) {
        BondTable table = new BondTable(text, V2000_BOND);
        for (int i = 0; i < bonds; i++) {
            table.places.add(HEADER + atoms + i);
        }
        return table;
    }

    static BondTable v3000(String text) {
        BondTable table = new BondTable(text, V3000_BOND);
        int first = table.lineOf("M  V30 BEGIN BOND") + 1;
        int end = table.lineOf("M  V30 END BOND");
        for (int i = first; i < end; i++) {
            boolean continued =
                    i > first && table.lines.get(i - 1).stripTrailing().endsWith("-");
            if (!continued) {
                table.places.add(i);
            }
        }
        return table;
    }

    private int lineOf(String command) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(command)) {
                return i;
            }
        }
        return -1;
    }

    int bonds() {
        return places.size();
    }

    /** The type of a bond, from 0; 0 where none can be read. */
    int type(int index) {
        Matcher line = matcher(index);
        return line.matches() ? Integer.parseInt(line.group(2).strip()) : 0;
    }

    void setType(int index, int type) {
        Matcher line = matcher(index);
        if (line.matches()) {
            String padded = ("%" + line.group(2).length() + "d").formatted(type);
            lines.set(places.get(index), line.group(1) + padded + line.group(3));
        }
    }

    private Matcher matcher(int index) {
        return bond.matcher(lines.get(places.get(index)));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
