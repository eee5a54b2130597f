"""Writes RDKit's fingerprints of a few molecules, which ours are held to: a hash of the folded counts of each kind.

    python3 benchmarks/agreement/fingerprint_golden.py NAMES_AND_SMILES.csv > golden.csv

The hash is the first 16 hexadecimal digits of the SHA-256 of "bit:count bit:count ...", ascending.
"""
import csv
import hashlib
import sys

from rdkit import Chem

from fingerprints import KINDS


def digest(counts, bits):
    folded = {}
    for identifier, count in counts.items():
        folded[identifier % bits] = folded.get(identifier % bits, 0) + count
    text = " ".join(f"{bit}:{folded[bit]}" for bit in sorted(folded))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(["name", "smiles", *KINDS])
for row in csv.DictReader(open(sys.argv[1])):
    mol = Chem.MolFromSmiles(row["smiles"])
    hashes = [digest(of(mol), 192 if kind == "maccs" else 2048) for kind, of in KINDS.items()]
    rows.writerow([row["name"], row["smiles"], *hashes])
