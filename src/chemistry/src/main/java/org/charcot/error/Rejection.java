package org.charcot.error;

import java.util.Locale;

/** Why a submission could not become a molecule. The lower-case name is the reason code of the rejected row. */
public enum Rejection {
    DAMAGED_RECORD,
    EMPTY_STRUCTURE,
    TEXT_TOO_LONG,
    INVALID_SMILES,
    INVALID_MOLFILE,
    TOO_MANY_ATOMS,
    WILDCARD_ATOM,
    QUERY_BOND,
    NO_ORGANIC_FRAGMENT,
    IMPOSSIBLE_VALENCE,
    RADICAL,
    /** Some step takes more work than any molecule is worth. */
    WORK_BUDGET_EXCEEDED,
    INTERNAL_ERROR;

    /** The reason code as it stands in result tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
