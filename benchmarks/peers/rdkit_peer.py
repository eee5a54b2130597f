"""RDKit from Python, asked for the same work as Charcot; speaks the protocol of README.md.

usage: rdkit_peer.py MOLECULES
"""
import sys
from time import process_time_ns

from rdkit import Chem, RDLogger, rdBase
from rdkit.Chem import rdMolDescriptors as D
from rdkit.Chem.FilterCatalog import FilterCatalog, FilterCatalogParams
from rdkit.Chem.MolStandardize import rdMolStandardize
from rdkit.Chem.Scaffolds import MurckoScaffold

RDLogger.DisableLog("rdApp.*")

STAGES = ["parse", "standardise", "canonical key", "descriptors", "ECFP4", "scaffold", "PAINS"]
DESCRIPTORS = [
    D._CalcMolWt,
    D.CalcExactMolWt,
    lambda m: m.GetNumHeavyAtoms(),
    D.CalcCrippenDescriptors,  # logP and molar refractivity
    D.CalcTPSA,
    D.CalcNumLipinskiHBD,
    D.CalcNumLipinskiHBA,
    D.CalcNumRotatableBonds,
    D.CalcNumRings,
    D.CalcNumAromaticRings,
    D.CalcNumAliphaticRings,
    D.CalcNumSaturatedRings,
    D.CalcNumAromaticHeterocycles,
    D.CalcFractionCSP3,
    Chem.GetFormalCharge,
    D.CalcNumHeteroatoms,
    lambda m: sum(a.GetAtomicNum() in (9, 17, 35, 53) for a in m.GetAtoms()),
    D.CalcNumAmideBonds,
    D.CalcNumSpiroAtoms,
    D.CalcNumBridgeheadAtoms,
    D.CalcLabuteASA,
    lambda m: max((len(r) for r in m.GetRingInfo().AtomRings()), default=0),
]

chooser = rdMolStandardize.LargestFragmentChooser()
uncharger = rdMolStandardize.Uncharger()
params = FilterCatalogParams()
params.AddCatalog(FilterCatalogParams.FilterCatalogs.PAINS)
pains = FilterCatalog(params)
molecules = [line.split()[0] for line in open(sys.argv[1])]
spent = [0] * len(STAGES)
totals = {"molecules": 0, "failed": 0, "bits": 0, "alerted": 0}


def work(smiles):
    t0 = process_time_ns()
    mol = Chem.MolFromSmiles(smiles)
    t1 = process_time_ns()
    spent[0] += t1 - t0
    if mol is None:
        totals["failed"] += 1
        return
    mol = uncharger.uncharge(chooser.choose(mol))
    t2 = process_time_ns()
    Chem.MolToSmiles(mol)
    t3 = process_time_ns()
    for descriptor in DESCRIPTORS:
        descriptor(mol)
    t4 = process_time_ns()
    bits = D.GetMorganFingerprintAsBitVect(mol, 2, 2048).GetNumOnBits()
    t5 = process_time_ns()
    Chem.MolToSmiles(MurckoScaffold.GetScaffoldForMol(mol))
    t6 = process_time_ns()
    alerted = pains.HasMatch(mol)
    t7 = process_time_ns()
    for stage, cost in enumerate((t2 - t1, t3 - t2, t4 - t3, t5 - t4, t6 - t5, t7 - t6), start=1):
        spent[stage] += cost
    totals["molecules"] += 1
    totals["bits"] += bits
    totals["alerted"] += alerted


print("ready\tRDKit, Python\t" + rdBase.rdkitVersion, flush=True)
for line in sys.stdin:
    command, *numbers = line.split()
    if command == "quit":
        break
    if command == "reset":
        spent = [0] * len(STAGES)
        totals = dict.fromkeys(totals, 0)
        print("done\t0", flush=True)
        continue
    if command == "report":
        print("totals\t" + "\t".join(f"{k}={v}" for k, v in totals.items()))
        print("stages\t" + "\t".join(f"{k}={v}" for k, v in zip(STAGES, spent)), flush=True)
        continue
    begin, end = map(int, numbers)
    before = process_time_ns()
    for smiles in molecules[begin:end]:
        work(smiles)
    print(f"done\t{process_time_ns() - before}", flush=True)
