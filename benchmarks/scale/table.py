#!/usr/bin/env python3
"""A large table with a made-up class, for the size of it: real structures, and products of real acids and amines.

  table.py blocks OUT LIBRARY...        building blocks for 'enumerate --blocks': up to 2,500 acids and 2,500 amines
  table.py labels ROWS OUT LIBRARY...   rows drawn from all libraries, a class for each, about half of them positive

A library holds a SMILES a line, first or in the column named so, plain or compressed by gzip. The class is drawn with a
logistic probability of what the SMILES shows (aromatic nitrogen or else sulphur, halogens, size, amides).
"""
import csv
import gzip
import math
import random
import re
import sys

ATOM = re.compile(r"Br|Cl|[BCNOPSFI]|[cnops]")
MOST_OF_A_KIND = 2_500


def structures(library):
    opened = gzip.open if library.endswith(".gz") else open
    with opened(library, "rt", errors="replace") as lines:
        column, separator = 0, None
        for number, line in enumerate(lines):
            if number == 0:
                separator = next((one for one in ",\t" if one in line), None)
                names = [name.strip().lower() for name in line.split(separator)]
                if "smiles" in names:
                    column = names.index("smiles")
                    continue
            cells = line.rstrip("\n").split(separator)
            if len(cells) > column and cells[column] and '"' not in cells[column] and "," not in cells[column]:
                yield cells[column].split()[0]


def blocks(out, libraries):
    from rdkit import Chem, RDLogger
    from rdkit.Chem.rdMolDescriptors import CalcMolFormula

    RDLogger.DisableLog("rdApp.*")
    kinds = [
        Chem.MolFromSmarts("[CX3](=O)[OX2H1]"),
        Chem.MolFromSmarts("[NX3;H2,H1;!$(N~C=[O,S,N]);!$(N[a]);!$(NS);!$(N~N);!$(NC#N)]([CX4])"),
    ]
    found = [0, 0]
    seen = set()
    with open(out, "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["id", "name", "smiles", "formula"])
        for library in libraries:
            for smiles in structures(library):
                if min(found) >= MOST_OF_A_KIND:
                    return
                if len(smiles) > 42 or "+" in smiles or "-]" in smiles or "." in smiles:
                    continue
                molecule = Chem.MolFromSmiles(smiles)
                if molecule is None or not 6 <= molecule.GetNumAtoms() <= 20:
                    continue
                groups = [len(molecule.GetSubstructMatches(kind)) for kind in kinds]
                flat = Chem.MolToSmiles(molecule, isomericSmiles=False)
                if sum(groups) != 1 or found[groups.index(1)] >= MOST_OF_A_KIND or flat in seen:
                    continue
                seen.add(flat)
                found[groups.index(1)] += 1
                rows.writerow([f"B{len(seen):05d}", f"block {len(seen)}", flat, CalcMolFormula(molecule)])


def positive(smiles, lot):
    atoms = ATOM.findall(smiles)
    sulphur = atoms.count("S") + atoms.count("s")
    halogens = sum(atoms.count(one) for one in ("F", "Cl", "Br", "I"))
    logit = (
        -1.4
        + 2.2 * (("n" in atoms) != (sulphur > 0))
        - ((len(atoms) - 24) / 9) ** 2
        + 0.9 * min(halogens, 3) * (1 if atoms.count("N") > 1 else -0.5)
        + 1.2 * ("C(=O)N" in smiles or "NC(=O)" in smiles)
    )
    return lot.random() < 1 / (1 + math.exp(-1.5 * logit))


def labels(rows, out, libraries):
    lot = random.Random(5)
    known = dict.fromkeys(one for library in libraries for one in structures(library) if len(one) < 200)
    if len(known) < rows:
        sys.exit(f"The libraries hold {len(known)} structures, expected at least {rows}")
    with open(out, "w") as file:
        file.write("smiles,label\n")
        for smiles in lot.sample(list(known), rows):
            file.write(f"{smiles},{int(positive(smiles, lot))}\n")


def main():
    what, arguments = sys.argv[1:2], sys.argv[2:]
    try:
        if what == ["blocks"] and len(arguments) >= 2:
            blocks(arguments[0], arguments[1:])
        elif what == ["labels"] and len(arguments) >= 3 and arguments[0].isdigit():
            labels(int(arguments[0]), arguments[1], arguments[2:])
        else:
            sys.exit(__doc__)
    except (OSError, EOFError) as failure:
        sys.exit(f"Cannot make the table: {failure}")


if __name__ == "__main__":
    main()
