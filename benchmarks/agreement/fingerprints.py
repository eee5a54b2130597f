"""Compares our fingerprints with RDKit's on a file of SMILES, and prints how many molecules differ in each kind.

    mvn -q -pl src/chemistry compile dependency:build-classpath -Dmdep.outputFile=target/classpath
    python3 benchmarks/agreement/fingerprints.py zinc_10k.smi.gz

RDKit 2022.09 gets the canonical SMILES that we write, without isotopes, so that standardisation plays no part.
"""
import collections
import gzip
import subprocess
import sys

from rdkit import Chem, RDLogger
from rdkit.Chem import rdMolDescriptors as D

RDLogger.DisableLog("rdApp.*")


def by_atom_code(mol):
    # RDKit begins a torsion around a ring of three with the atom of the lowest number, we with that of the smallest code
    codes = [D.GetAtomPairAtomCode(atom) for atom in mol.GetAtoms()]
    return Chem.RenumberAtoms(mol, sorted(range(len(codes)), key=codes.__getitem__))


def without_isotopes(mol):
    if mol is None:
        return None
    for atom in mol.GetAtoms():
        atom.SetIsotope(0)
    return Chem.RemoveHs(mol)


KINDS = {
    "ecfp4": lambda m: D.GetMorganFingerprint(m, 2).GetNonzeroElements(),
    "ecfp6": lambda m: D.GetMorganFingerprint(m, 3).GetNonzeroElements(),
    "fcfp4": lambda m: D.GetMorganFingerprint(m, 2, useFeatures=True).GetNonzeroElements(),
    "maccs": lambda m: {bit: 1 for bit in D.GetMACCSKeysFingerprint(m).GetOnBits()},
    "atom_pairs": lambda m: D.GetHashedAtomPairFingerprint(m, 2048).GetNonzeroElements(),
    "topological_torsions": lambda m: D.GetHashedTopologicalTorsionFingerprint(
        by_atom_code(m), 2048).GetNonzeroElements(),
}


def smiles_of(path):
    opened = gzip.open(path, "rt") if path.endswith(".gz") else open(path)
    with opened as lines:
        return [line.split()[0] for line in lines if line.strip()]


def main(path, most):
    classpath = open("src/chemistry/target/classpath").read().strip()
    ours = subprocess.run(
        ["java", "-cp", "src/chemistry/target/classes:" + classpath, "benchmarks/agreement/DumpFingerprints.java"],
        input="\n".join(smiles_of(path)[:most]), text=True, capture_output=True, check=True).stdout
    compared, differing, examples = 0, collections.Counter(), collections.defaultdict(list)
    for line in ours.splitlines():
        smiles, *fields = line.split("\t")
        mol = without_isotopes(Chem.MolFromSmiles(smiles))
        if mol is None:
            continue
        compared += 1
        for field in fields:
            kind, *pairs = field.split(" ")
            found = {int(i): int(n) for i, n in (pair.split(":") for pair in pairs)}
            expected = dict(KINDS[kind](mol))
            if found != expected:
                differing[kind] += 1
                odd = sorted(i for i in found.keys() | expected.keys() if found.get(i) != expected.get(i))
                examples[kind].append(f"{smiles} {odd[:8]}")
    print(f"{compared} molecules compared")
    for kind in KINDS:
        print(f"{kind:22} {differing[kind]} differ")
        for example in examples[kind][:5]:
            print(f"    {example}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
