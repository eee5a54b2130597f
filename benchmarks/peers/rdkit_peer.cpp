// RDKit from C++, asked for the same work as Charcot.  usage: rdkit_peer MOLECULES
#include <DataStructs/ExplicitBitVect.h>
#include <GraphMol/ChemTransforms/ChemTransforms.h>
#include <GraphMol/Descriptors/Crippen.h>
#include <GraphMol/Descriptors/MolDescriptors.h>
#include <GraphMol/FilterCatalog/FilterCatalog.h>
#include <GraphMol/Fingerprints/MorganFingerprints.h>
#include <GraphMol/GraphMol.h>
#include <GraphMol/MolOps.h>
#include <GraphMol/MolStandardize/Charge.h>
#include <GraphMol/MolStandardize/Fragment.h>
#include <GraphMol/SmilesParse/SmilesParse.h>
#include <GraphMol/SmilesParse/SmilesWrite.h>
#include <RDGeneral/RDLog.h>
#include <RDGeneral/versions.h>

#include <algorithm>
#include <memory>

#include "peer.hpp"

using namespace RDKit;

static double describe(const ROMol &mol) {
  double logp = 0, refractivity = 0;
  Descriptors::calcCrippenDescriptors(mol, logp, refractivity);
  double sum = logp + refractivity + Descriptors::calcAMW(mol) + Descriptors::calcExactMW(mol);
  sum += mol.getNumHeavyAtoms() + Descriptors::calcTPSA(mol) + Descriptors::calcLipinskiHBD(mol);
  sum += Descriptors::calcLipinskiHBA(mol) + Descriptors::calcNumRotatableBonds(mol) + Descriptors::calcNumRings(mol);
  sum += Descriptors::calcNumAromaticRings(mol) + Descriptors::calcNumAliphaticRings(mol);
  sum += Descriptors::calcNumSaturatedRings(mol) + Descriptors::calcNumAromaticHeterocycles(mol);
  sum += Descriptors::calcFractionCSP3(mol) + MolOps::getFormalCharge(mol);
  sum += Descriptors::calcNumHeteroatoms(mol) + Descriptors::calcNumAmideBonds(mol);
  sum += Descriptors::calcNumSpiroAtoms(mol) + Descriptors::calcNumBridgeheadAtoms(mol) + Descriptors::calcLabuteASA(mol);
  for (const auto atom : mol.atoms()) {
    int z = atom->getAtomicNum();
    sum += z == 9 || z == 17 || z == 35 || z == 53;
  }
  size_t largest = 0;
  for (const auto &ring : mol.getRingInfo()->atomRings()) largest = std::max(largest, ring.size());
  return sum + largest;
}

int main(int, char **argv) {
  boost::logging::disable_logs("rdApp.*");
  MolStandardize::LargestFragmentChooser chooser;
  MolStandardize::Uncharger uncharger;
  FilterCatalogParams params(FilterCatalogParams::PAINS);
  FilterCatalog pains(params);
  Peer peer({"parse", "standardise", "canonical key", "descriptors", "ECFP4", "scaffold", "PAINS"});
  volatile double sink = 0;
  return peer.serve("RDKit, C++", rdkitVersion, argv[1], [&](const std::string &smiles) {
    peer.begin();
    std::unique_ptr<ROMol> mol;
    try {
      mol.reset(SmilesToMol(smiles));
    } catch (const std::exception &) {
    }
    peer.lap(0);
    if (!mol) {
      peer.failed++;
      return;
    }
    std::unique_ptr<ROMol> largest(chooser.choose(*mol));
    mol.reset(uncharger.uncharge(*largest));
    peer.lap(1);
    sink = sink + MolToSmiles(*mol).size();
    peer.lap(2);
    sink = sink + describe(*mol);
    peer.lap(3);
    std::unique_ptr<ExplicitBitVect> bits(MorganFingerprints::getFingerprintAsBitVect(*mol, 2, 2048));
    peer.bits += bits->getNumOnBits();
    peer.lap(4);
    std::unique_ptr<ROMol> scaffold(MurckoDecompose(*mol));
    sink = sink + MolToSmiles(*scaffold).size();
    peer.lap(5);
    peer.alerted += pains.hasMatch(*mol);
    peer.lap(6);
    peer.molecules++;
  });
}
