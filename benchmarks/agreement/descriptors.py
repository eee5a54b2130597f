"""Compares what Charcot says of a library with what RDKit says of the same standardised structures.

usage: descriptors.py DUMP   (written by 'benchmarks/run.sh agreement')

What takes RDKit milliseconds (PAINS, QED) is compared for every twentieth molecule.
"""
import csv
import os
import sys
from collections import defaultdict

import numpy
from rdkit import Chem, RDConfig, RDLogger, rdBase
from rdkit.Chem import Descriptors, GraphDescriptors, QED
from rdkit.Chem import rdMolDescriptors as D
from rdkit.Chem.FilterCatalog import FilterCatalog, FilterCatalogParams
from rdkit.Chem.Scaffolds import MurckoScaffold

RDLogger.DisableLog("rdApp.*")

# descriptor of Charcot: the function of RDKit with the same definition, and the difference that rounding makes
SAME = {
    "molecular_weight": (Descriptors.MolWt, 0.02),
    "heavy_atoms": (lambda m: m.GetNumHeavyAtoms(), 0),
    "logp": (lambda m: D.CalcCrippenDescriptors(m)[0], 1e-3),
    "molar_refractivity": (lambda m: D.CalcCrippenDescriptors(m)[1], 1e-2),
    "tpsa": (lambda m: D.CalcTPSA(m, force=True), 0.011),
    "tpsa_with_s_p": (lambda m: D.CalcTPSA(m, force=True, includeSandP=True), 0.011),
    "hbd": (D.CalcNumLipinskiHBD, 0),
    "hba": (D.CalcNumLipinskiHBA, 0),
    "rotatable_bonds": (D.CalcNumRotatableBonds, 0),
    "rings": (D.CalcNumRings, 0),
    "aromatic_rings": (D.CalcNumAromaticRings, 0),
    "aliphatic_rings": (D.CalcNumAliphaticRings, 0),
    "saturated_rings": (D.CalcNumSaturatedRings, 0),
    "aromatic_heterocycles": (D.CalcNumAromaticHeterocycles, 0),
    "fsp3": (D.CalcFractionCSP3, 1e-3),
    "formal_charge": (Chem.GetFormalCharge, 0),
    "hetero_atoms": (D.CalcNumHeteroatoms, 0),
    "stereo_centres": (lambda m: len(Chem.FindMolChiralCenters(m, includeUnassigned=True, useLegacyImplementation=False)), 0),
    "amide_bonds": (D.CalcNumAmideBonds, 0),
    "spiro_atoms": (D.CalcNumSpiroAtoms, 0),
    "bridgehead_atoms": (D.CalcNumBridgeheadAtoms, 0),
    "surface_area": (D.CalcLabuteASA, 1e-2),
    "exact_mass": (D.CalcExactMolWt, 1e-3),
    "qed": (QED.qed, 2e-3),
    "balaban_j": (GraphDescriptors.BalabanJ, 1e-2),
}

DEAR = {"qed", "balaban_j"}

try:
    sys.path.append(os.path.join(RDConfig.RDContribDir, "SA_Score"))
    import sascorer
except ImportError:
    sascorer = None

params = FilterCatalogParams()
params.AddCatalog(FilterCatalogParams.FilterCatalogs.PAINS)
pains = FilterCatalog(params)

accessibility = []
compared = defaultdict(int)
differ = defaultdict(list)


def compare(what, ours, theirs, row, equal):
    compared[what] += 1
    if not equal:
        differ[what].append((row["smiles"], ours, theirs))


with open(sys.argv[1], newline="") as dump:
    for number, row in enumerate(csv.DictReader(dump, delimiter="\t", quoting=csv.QUOTE_NONE)):
        mol = Chem.MolFromSmiles(row["smiles"])
        if mol is None:
            compare("SMILES that RDKit reads", row["smiles"], None, row, False)
            continue
        compare("SMILES that RDKit reads", row["smiles"], "", row, True)
        if "." not in row["submitted"] and "+" not in row["submitted"] and "-" not in row["submitted"]:
            submitted = Chem.MolFromSmiles(row["submitted"])
            if submitted is not None:
                theirs = Chem.MolToSmiles(submitted)
                compare("same molecule as submitted, stereo included", row["submitted"], theirs, row,
                        Chem.MolToSmiles(mol) == theirs)
        bits = Chem.DataStructs.BitVectToBinaryText(D.GetMorganFingerprintAsBitVect(mol, 2, 2048)).hex()
        compare("ECFP4, all 2,048 bits", row["ecfp4"], bits, row, row["ecfp4"] == bits)
        scaffold = MurckoScaffold.GetScaffoldForMol(mol)
        Chem.RemoveStereochemistry(scaffold)
        theirs = Chem.MolToSmiles(scaffold)
        ours = Chem.MolFromSmiles(row["scaffold"])
        compare("Murcko scaffold", row["scaffold"], theirs, row, ours is not None and Chem.MolToSmiles(ours) == theirs)
        sampled = number % 20 == 0
        if sampled:
            alerts = len(pains.GetMatches(mol))
            compare("number of PAINS", row["alerts"], alerts, row, int(row["alerts"]) == alerts)
            if sascorer is not None:
                accessibility.append((float(row["synthetic_accessibility"]), sascorer.calculateScore(mol)))
        for name, (function, tolerance) in SAME.items():
            if name in row and (sampled or name not in DEAR):
                theirs = function(mol)
                ours = float(row[name])
                compare(name, ours, theirs, row, abs(ours - theirs) <= tolerance + 1e-9)

print(f"RDKit {rdBase.rdkitVersion}\n\n| what | compared | differ | equal |\n|---|---|---|---|")
for what, count in compared.items():
    print(f"| {what} | {count:,} | {len(differ[what]):,} | {100 * (1 - len(differ[what]) / count):.3f} % |")
if accessibility:
    ours, theirs = numpy.array(accessibility).T
    ranks = [numpy.argsort(numpy.argsort(values)) for values in (ours, theirs)]
    print(f"\nsynthetic accessibility of every twentieth ({len(ours):,}): rank correlation with sascorer"
          f" {numpy.corrcoef(ranks)[0, 1]:.3f}, mean absolute difference {numpy.abs(ours - theirs).mean():.3f}")
for what, cases in differ.items():
    if cases:
        print(f"\n{what}, the first of {len(cases):,} differences:")
        for smiles, ours, theirs in cases[:5]:
            print(f"  {smiles}\t{ours}\t{theirs}")
