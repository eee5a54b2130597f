"""Writes which PAINS RDKit finds in the WEHI's test molecules, for PainsReferenceTest.

    python3 benchmarks/agreement/pains.py DIR > src/chemistry/src/test/resources/reference/pains_wehi_rdkit_2022.09.3.csv

DIR has RDKit's wehi_pains.csv (SMARTS, name) and wehi_mols.csv (SMILES, id). Hydrogens that a pattern draws are asked of
the atoms that bear them.
"""
import csv
import sys

from rdkit import Chem, RDLogger


def main(folder):
    RDLogger.DisableLog("rdApp.*")
    with open(f"{folder}/wehi_pains.csv") as rows:
        patterns = [(Chem.MergeQueryHs(Chem.MolFromSmarts(smarts)), name[7:-1]) for smarts, name in csv.reader(rows)]
    found = {name: [] for _, name in patterns}
    with open(f"{folder}/wehi_mols.csv") as rows:
        for smiles, identifier in csv.reader(rows):
            molecule = Chem.MolFromSmiles(smiles)
            for pattern, name in patterns:
                if molecule.HasSubstructMatch(pattern):
                    found[name].append(identifier.removeprefix("WEHI-"))
    print("rule,molecules")
    for name, identifiers in found.items():
        if identifiers:
            print(f"{name},{' '.join(identifiers)}")


if __name__ == "__main__":
    main(sys.argv[1])
