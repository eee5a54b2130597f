package org.charcot.dataset;

import java.util.Locale;
import java.util.Map;

/** Tables as public databases hand them out; to add one is to add a constant. */
public enum AssayLayout {
    /** Columns as the user names them. */
    PLAIN("smiles", "label", null, null, null, Map.of(), Transform.NONE),
    /** "Download CSV" of ChEMBL's activity table; also as TSV. Rows with a relation other than "=" are censored. */
    CHEMBL(
            "Smiles",
            "pChEMBL Value",
            "Molecule ChEMBL ID",
            "Standard Relation",
            "Document Year",
            Map.of(),
            Transform.NONE),
    /** The same table as ChEMBL's web service and its client libraries spell it. */
    CHEMBL_API(
            "canonical_smiles",
            "pchembl_value",
            "molecule_chembl_id",
            "standard_relation",
            "document_year",
            Map.of(),
            Transform.NONE),
    /** Data table of a PubChem BioAssay: outcome words, and lines that describe the columns before the first result. */
    PUBCHEM(
            "PUBCHEM_EXT_DATASOURCE_SMILES",
            "PUBCHEM_ACTIVITY_OUTCOME",
            "PUBCHEM_CID",
            null,
            null,
            Map.of("Active", 1.0, "Inactive", 0.0),
            Transform.NONE),
    /** BindingDB's TSV; values such as ">10000" are censored. */
    BINDINGDB("Ligand SMILES", "IC50 (nM)", "BindingDB MonomerID", null, null, Map.of(), Transform.NANOMOLAR_TO_P);

    private final String smiles;
    private final String label;
    private final String id;
    private final String relation;
    private final String year;
    private final Map<String, Double> words;
    private final Transform transform;

    AssayLayout(
            String smiles,
            String label,
            String id,
            String relation,
            String year,
            Map<String, Double> words,
            Transform transform) {
        this.smiles = smiles;
        this.label = label;
        this.id = id;
        this.relation = relation;
        this.year = year;
        this.words = words;
        this.transform = transform;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a row describes columns instead of a compound, told by its first field. */
    public boolean describesColumns(String first) {
        return this == PUBCHEM && !first.isEmpty() && !Character.isDigit(first.charAt(0));
    }

    /** Whether a result says that the assay does not know. */
    public boolean isInconclusive(String label) {
        return this == PUBCHEM && (label.equals("Inconclusive") || label.equals("Unspecified"));
    }

    String smiles() {
        return smiles;
    }

    String label() {
        return label;
    }

    String id() {
        return id;
    }

    /** The column that tells exact values from bounds, or null where the value itself does. */
    public String relation() {
        return relation;
    }

    /** The column of the year in which a result was published, or null where there is none. */
    public String year() {
        return year;
    }

    Map<String, Double> words() {
        return words;
    }

    Transform transform() {
        return transform;
    }
}
