package org.charcot.molecule;

/** How a submitted structure is written. */
public enum Notation {
    SMILES,
    /** An MDL molfile, V2000 or V3000, with or without the data items that follow it in an SD file. */
    MOLFILE
}
