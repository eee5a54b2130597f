package org.charcot.library.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Recognises the columns of a table by the names that people give them, in English and French. */
public final class Columns {
    /** What {@link #smilesRank} says of a name that does not promise SMILES. */
    static final int NO_SMILES = Integer.MAX_VALUE;

    /** Best first: what tells stereo before what leaves it out. */
    private static final List<String> SMILES = List.of(
            "isomeric_smiles",
            "isomericsmiles",
            "smiles_isomeric",
            "smiles",
            "canonical_smiles",
            "canonicalsmiles",
            "smiles_canonical");

    /** Names that may as well head something else, to be believed only when the column looks like SMILES. */
    private static final List<String> PERHAPS_SMILES = List.of(
            "structure", "smi", "smile", "molecule", "mol", "compound", "compose", "ligand", "canonical", "isomeric");

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
            "identifier",
            "identifiant",
            "catalog_no",
            "cat_no",
            "code",
            "code_produit",
            "product_code",
            "reference",
            "ref",
            "no_catalogue",
            "numero");

    /** Identifiers of other things that stand in the same tables. */
    private static final List<String> NOT_OURS = List.of("target", "assay", "document", "doc", "activity", "record");

    private static final List<String> TITLE = List.of(
            "title",
            "name",
            "compound_name",
            "molecule_name",
            "preferred_name",
            "pref_name",
            "nom",
            "compound",
            "compose",
            "cas");

    private Columns() {}

    /** How well a name promises SMILES: 0 is best, {@link #NO_SMILES} for one that does not. */
    static int smilesRank(String name) {
        String plain = plain(name);
        int exact = SMILES.indexOf(plain);
        return exact >= 0 ? exact : plain.contains("smiles") ? SMILES.size() : NO_SMILES;
    }

    /** Whether any name says that its column holds SMILES. */
    public static boolean nameSmiles(List<String> names) {
        return names.stream().anyMatch(name -> smilesRank(name) != NO_SMILES);
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

    /** Without accents, in small letters, with underscores for what stands between words. */
    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.°-]+", "_")
                .replaceAll("_$", "");
    }
}
