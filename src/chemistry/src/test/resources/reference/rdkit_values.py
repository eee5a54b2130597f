"""Writes the golden values of the descriptor tests: python3 rdkit_values.py, with RDKit 2022.09.3, in this folder.

Reads names and structures from rdkit_2022.09.3.csv (compounds of data/als). rdkit_2022.09.3_descriptors.csv has the
columns that are named as our descriptors, for those whose definition is RDKit's; rdkit_2022.09.3_topology.csv the vector
for models.
"""
import csv
import os.path

from rdkit import Chem
from rdkit.Chem import Crippen, Descriptors, GraphDescriptors, QED, rdMolDescriptors as rd
from rdkit.Chem.EState import EState, EState_VSA


def element(number):
    return lambda m: sum(atom.GetAtomicNum() == number for atom in m.GetAtoms())


DESCRIPTORS = {
    "exact_mass": Descriptors.ExactMolWt,
    "tpsa_with_s_p": lambda m: rd.CalcTPSA(m, includeSandP=True),
    "molar_refractivity": Crippen.MolMR,
    "surface_area": rd.CalcLabuteASA,
    "donor_atoms": rd.CalcNumHBD,
    "acceptor_atoms": rd.CalcNumHBA,
    "nitrogen_atoms": element(7),
    "oxygen_atoms": element(8),
    "fluorine_atoms": element(9),
    "phosphorus_atoms": element(15),
    "sulphur_atoms": element(16),
    "chlorine_atoms": element(17),
    "bromine_atoms": element(35),
    "iodine_atoms": element(53),
    "aliphatic_rings": rd.CalcNumAliphaticRings,
    "saturated_rings": rd.CalcNumSaturatedRings,
    "heterocycles": rd.CalcNumHeterocycles,
    "aromatic_heterocycles": rd.CalcNumAromaticHeterocycles,
    "aromatic_carbocycles": rd.CalcNumAromaticCarbocycles,
    "aliphatic_heterocycles": rd.CalcNumAliphaticHeterocycles,
    "aliphatic_carbocycles": rd.CalcNumAliphaticCarbocycles,
    "saturated_heterocycles": rd.CalcNumSaturatedHeterocycles,
    "saturated_carbocycles": rd.CalcNumSaturatedCarbocycles,
    "spiro_atoms": rd.CalcNumSpiroAtoms,
    "bridgehead_atoms": rd.CalcNumBridgeheadAtoms,
    "amide_bonds": rd.CalcNumAmideBonds,
    "qed": QED.qed,
}

TOPOLOGY = {}
for i in range(12):
    TOPOLOGY["slogp_vsa%d" % (i + 1)] = lambda m, i=i: rd.SlogP_VSA_(m)[i]
for i in range(10):
    TOPOLOGY["smr_vsa%d" % (i + 1)] = lambda m, i=i: rd.SMR_VSA_(m)[i]
for i in range(11):
    TOPOLOGY["estate_vsa%d" % (i + 1)] = lambda m, i=i: EState_VSA.EState_VSA_(m)[i]
TOPOLOGY["max_estate"] = EState.MaxEStateIndex
TOPOLOGY["min_estate"] = EState.MinEStateIndex
for name in "chi0 chi1 chi0n chi1n chi2n chi3n chi4n chi0v chi1v chi2v chi3v chi4v".split():
    TOPOLOGY[name] = getattr(GraphDescriptors, name.capitalize())
TOPOLOGY["kappa1"] = rd.CalcKappa1
TOPOLOGY["kappa2"] = rd.CalcKappa2
TOPOLOGY["kappa3"] = rd.CalcKappa3
TOPOLOGY["hall_kier_alpha"] = rd.CalcHallKierAlpha
TOPOLOGY["balaban_j"] = GraphDescriptors.BalabanJ
TOPOLOGY["bertz_ct"] = GraphDescriptors.BertzCT


def write(path, columns, rows):
    with open(path, "w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["name", "smiles"] + list(columns))
        for row in rows:
            molecule = Chem.MolFromSmiles(row["smiles"])
            values = [("%.5f" % f(molecule)).rstrip("0").rstrip(".") for f in columns.values()]
            table.writerow([row["name"], row["smiles"]] + values)


folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "rdkit_2022.09.3.csv")) as known:
    compounds = list(csv.DictReader(known))
write(os.path.join(folder, "rdkit_2022.09.3_descriptors.csv"), DESCRIPTORS, compounds)
write(os.path.join(folder, "rdkit_2022.09.3_topology.csv"), TOPOLOGY, compounds)
