package org.charcot.library.layout;

import java.util.List;
import java.util.Locale;

/** Recognises the columns of a table by the names that people give them. */
public final class Columns {
    private static final List<String> SMILES =
            List.of("smiles", "isomeric_smiles", "isomericsmiles", "canonical_smiles");

    /** Names that may as well head something else, to be believed only when the column looks like SMILES. */
    private static final List<String> PERHAPS_SMILES =
            List.of("structure", "smi", "smile", "molecule", "mol", "compound", "ligand", "canonical", "isomeric");

    private static final List<String> ID = List.of(
            "id",
            "compound_id",
            "compoundid",
            "idnumber",
            "id_number",
            "catalog_id",
            "catalogue_id",
            "catalog_number",
            "molecule_chembl_id",
            "chembl_id",
            "chemblid",
            "zinc_id",
            "zincid",
            "coconut_id",
            "drugbank_id",
            "cid",
            "pubchem_cid",
            "pubchem_compound_cid",
            "mol_id",
            "molid",
            "molecule_id",
            "identifier");

    /** Identifiers of other things that stand in the same tables. */
    private static final List<String> NOT_OURS = List.of("target", "assay", "document", "doc", "activity", "record");

    private static final List<String> TITLE = List.of(
            "title", "name", "compound_name", "molecule_name", "preferred_name", "pref_name", "compound", "cas");

    private Columns() {}

    /** The column whose name alone says that it holds SMILES. */
    public static int smiles(List<String> names) {
        int exact = first(names, SMILES);
        for (int i = 0; exact < 0 && i < names.size(); i++) {
            exact = plain(names.get(i)).contains("smiles") ? i : exact;
        }
        return exact;
    }

    public static boolean mayBeSmiles(String name) {
        return PERHAPS_SMILES.contains(plain(name));
    }

    /** The column that identifies a compound, other than {@code smiles}. */
    public static int id(List<String> names, int smiles) {
        List<String> others = names.stream()
                .map(name -> names.indexOf(name) == smiles ? "" : name)
                .toList();
        int id = first(others, ID);
        for (int i = 0; id < 0 && i < others.size(); i++) {
            String name = plain(others.get(i));
            id = name.endsWith("_id") && NOT_OURS.stream().noneMatch(name::contains) ? i : id;
        }
        return id < 0 ? first(others, TITLE) : id;
    }

    public static boolean isId(String name) {
        return id(List.of(name), -1) == 0;
    }

    /** The column that the user named, in the file's spelling or another case; -1 where there is none. */
    public static int named(List<String> names, String wanted) {
        int exact = names.indexOf(wanted);
        for (int i = 0; exact < 0 && i < names.size(); i++) {
            exact = names.get(i).equalsIgnoreCase(wanted) ? i : exact;
        }
        return exact;
    }

    private static int first(List<String> names, List<String> known) {
        List<String> plain = names.stream().map(Columns::plain).toList();
        return known.stream()
                .mapToInt(plain::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
    }
}
