// Open Babel, asked for the part of Charcot's work that it has: no scaffold, no neutralisation, fewer descriptors.
// usage: openbabel_peer MOLECULES PAINS   (one SMARTS a line)
#include <openbabel/atom.h>
#include <openbabel/babelconfig.h>
#include <openbabel/descriptor.h>
#include <openbabel/fingerprint.h>
#include <openbabel/mol.h>
#include <openbabel/obconversion.h>
#include <openbabel/oberror.h>
#include <openbabel/obiter.h>
#include <openbabel/parsmart.h>

#include <memory>

#include "peer.hpp"

using namespace OpenBabel;

int main(int, char **argv) {
  obErrorLog.StopLogging();
  std::vector<std::unique_ptr<OBSmartsPattern>> pains;
  std::ifstream rules(argv[2]);
  std::string line;
  while (getline(rules, line)) {
    auto pattern = std::make_unique<OBSmartsPattern>();
    if (pattern->Init(line)) pains.push_back(std::move(pattern));
  }
  OBConversion reader, writer;
  reader.SetInFormat("smi");
  writer.SetOutFormat("can");
  writer.AddOption("n", OBConversion::OUTOPTIONS);
  std::vector<OBDescriptor *> descriptors;
  for (auto name : {"logP", "MR", "TPSA", "HBD", "HBA1"}) descriptors.push_back(OBDescriptor::FindType(name));
  auto ecfp4 = OBFingerprint::FindFingerprint("ECFP4");
  Peer peer({"parse", "standardise", "canonical key", "descriptors", "ECFP4", "scaffold", "PAINS"});
  volatile double sink = 0;
  return peer.serve("Open Babel, C++", BABEL_VERSION, argv[1], [&](const std::string &smiles) {
    peer.begin();
    OBMol mol;
    bool read = reader.ReadString(&mol, smiles);
    mol.GetSSSR();
    FOR_ATOMS_OF_MOL(atom, mol) sink = sink + atom->IsAromatic();
    peer.lap(0);
    if (!read) {
      peer.failed++;
      return;
    }
    mol.StripSalts(0);
    peer.lap(1);
    sink = sink + writer.WriteString(&mol, true).size();
    peer.lap(2);
    for (auto descriptor : descriptors) sink = sink + descriptor->Predict(&mol);
    sink = sink + mol.GetMolWt() + mol.GetExactMass() + mol.NumRotors() + mol.GetSSSR().size() + mol.GetTotalCharge();
    peer.lap(3);
    std::vector<unsigned> words;
    ecfp4->GetFingerprint(&mol, words, 2048);
    for (unsigned word : words) peer.bits += __builtin_popcount(word);
    peer.lap(4);
    peer.lap(5);
    bool alerted = false;
    for (auto &pattern : pains) alerted |= pattern->Match(mol, true);
    peer.alerted += alerted;
    peer.lap(6);
    peer.molecules++;
  });
}
