// What the usual columns are called and what they say. Columns that only this run has speak through the manifest.
const MEANINGS = {
  score: {
    en: ["Score", "How well the molecule meets all wishes of the profile together, 0 to 1: the weighted geometric mean of its parts, so one bad part cannot be bought off by the others. 0.7 is not a probability and there is no cut-off: compare molecules of this run with each other and with the controls."],
    fr: ["Score", "À quel point la molécule répond à tous les souhaits du profil ensemble, de 0 à 1 : moyenne géométrique pondérée de ses composantes, si bien qu’une mauvaise composante ne se rachète pas. 0,7 n’est pas une probabilité et il n’y a pas de seuil : comparez les molécules de ce criblage entre elles et avec les contrôles."],
  },
  parts: {
    en: ["Parts of the score", "How far each single wish is met: 1 fully, 0 not at all. The raw value behind a part, such as a mass or a probability, stands in the details. Sorts by the weakest part."],
    fr: ["Composantes du score", "À quel point chaque souhait est satisfait : 1 entièrement, 0 pas du tout. La valeur brute derrière une composante, masse ou probabilité, figure dans les détails. Tri par la composante la plus faible."],
  },
  rank: {
    en: ["Rank", "Place in the whole ranking, 1 is best. A range such as 4–6 means these molecules cannot be told apart."],
    fr: ["Rang", "Place dans le classement entier, 1 est la meilleure. Un intervalle comme 4–6 veut dire que ces molécules ne peuvent être départagées."],
  },
  structure: { en: ["Structure", "Drawn from the standardised SMILES. Sorts by the number of heavy atoms."], fr: ["Structure", "Dessinée d’après le SMILES standardisé. Tri par le nombre d’atomes lourds."] },
  id: { en: ["Molecule", "The supplier’s own identifier."], fr: ["Molécule", "L’identifiant du fournisseur."] },
  molecular_weight: { en: ["MW", "Molecular weight, g/mol. Brain drugs are mostly below 450."], fr: ["MM", "Masse molaire, g/mol. Les médicaments du cerveau sont le plus souvent sous 450."] },
  logp: { en: ["logP", "Estimated octanol–water partition, on a log scale: higher is greasier. Brain drugs mostly lie between 1 and 4."], fr: ["logP", "Partage octanol–eau estimé, en log : plus haut, plus lipophile. Les médicaments du cerveau sont le plus souvent entre 1 et 4."] },
  tpsa: { en: ["TPSA", "Topological polar surface, Å². Above about 90 few molecules enter the brain."], fr: ["TPSA", "Surface polaire topologique, Å². Au-delà de 90 environ, peu de molécules entrent dans le cerveau."] },
  hbd: { en: ["HBD", "Hydrogen-bond donors."], fr: ["DLH", "Donneurs de liaison hydrogène."] },
  bbb_probability: {
    en: ["BBB", "Predicted probability that the molecule crosses the blood–brain barrier, from measured molecules: of many molecules at 0.7, about seven in ten are expected to cross. A prediction, not a measurement."],
    fr: ["BHE", "Probabilité prédite de franchir la barrière hémato-encéphalique, d’après des molécules mesurées : parmi beaucoup de molécules à 0,7, on en attend environ sept sur dix qui la franchissent. Une prédiction, non une mesure."],
  },
  alerts: {
    en: ["Alerts", "Substructures known for assay interference or toxicity, named by the catalogue they come from. A flag to look at, not a verdict: approved drugs carry some. Sorts by how many."],
    fr: ["Alertes", "Sous-structures connues pour interférer avec les essais ou pour leur toxicité, nommées d’après leur catalogue. Un signal à regarder, non un verdict : des médicaments autorisés en portent. Tri par leur nombre."],
  },
  nearest_reference: {
    en: ["Nearest ALS compound", "The most similar compound of the ALS reference set. Similarity is Tanimoto on circular fingerprints: 1 is the same drawing, below about 0.4 hardly related. Sorts by similarity."],
    fr: ["Composé SLA le plus proche", "Le composé le plus semblable du jeu de référence SLA. La similarité est celle de Tanimoto sur empreintes circulaires : 1, même dessin ; sous 0,4 environ, parenté faible. Tri par similarité."],
  },
  note: { en: ["My note", "Your own words; they go into the export."], fr: ["Ma note", "Vos propres mots ; ils vont dans l’export."] },
  pick: { en: ["Pick", "Tick the molecules to take further. Sorts picks together."], fr: ["Choix", "Cochez les molécules à retenir. Le tri rassemble les choix."] },
};

// The usual columns in a few words, English and French; a run's own words go before the English ones.
const USUAL = {
  rank: ["Place in the ranking, 1 is best", "Place dans le classement, 1 est la meilleure"],
  rank_tied_until: ["Last rank that the molecule cannot be told apart from", "Dernier rang dont la molécule ne peut être départagée"],
  id: ["The supplier’s identifier", "Identifiant donné par le fournisseur"],
  smiles: ["Standardised structure", "Structure standardisée"],
  submitted: ["Structure as submitted", "Structure telle que soumise"],
  inchikey: ["Standard InChIKey, the molecule’s identity", "Clé InChI standard, l’identité de la molécule"],
  score: ["Weighted geometric mean of the parts, 0 to 1", "Moyenne géométrique pondérée des composantes, 0 à 1"],
  molecular_weight: ["Molecular weight", "Masse molaire"],
  heavy_atoms: ["Atoms other than hydrogen", "Atomes autres que l’hydrogène"],
  logp: ["Estimated octanol–water partition", "Partage octanol–eau estimé"],
  tpsa: ["Topological polar surface area", "Surface polaire topologique"],
  hbd: ["Hydrogen-bond donors", "Donneurs de liaison hydrogène"],
  hba: ["Hydrogen-bond acceptors", "Accepteurs de liaison hydrogène"],
  rotatable_bonds: ["Bonds that turn freely", "Liaisons qui tournent librement"],
  rings: ["Rings", "Cycles"],
  aromatic_rings: ["Aromatic rings", "Cycles aromatiques"],
  fsp3: ["Share of carbons that are sp³", "Part des carbones sp³"],
  formal_charge: ["Formal charge", "Charge formelle"],
  stereo_centres: ["Stereocentres", "Centres stéréogènes"],
  lipinski_violations: ["Lipinski rules not met", "Écarts aux règles de Lipinski"],
  veber_violations: ["Veber rules not met", "Écarts aux règles de Veber"],
  bbb_probability: ["Predicted probability of crossing the blood–brain barrier", "Probabilité prédite de franchir la barrière hémato-encéphalique"],
  bbb_call: ["Whether it crosses: yes, no, cannot tell, or outside the domain", "Si elle la franchit : oui, non, indécidable, ou hors du domaine"],
  alerts: ["Structural alerts, catalogue:name", "Alertes structurales, catalogue:nom"],
  alert_atoms: ["Where the alerts lie, catalogue:name:atoms of the SMILES from 1", "Où sont les alertes, catalogue:nom:atomes du SMILES dès 1"],
  scaffold: ["Murcko scaffold: the rings and what links them", "Squelette de Murcko : cycles et ce qui les relie"],
  nearest_reference: ["Most similar compound of the ALS reference set", "Composé le plus semblable du jeu de référence SLA"],
  nearest_reference_similarity: ["Its similarity, Tanimoto, 0 to 1", "Sa similarité, Tanimoto, 0 à 1"],
  nearest_reference_outcome: ["What its clinical trials showed", "Ce que ses essais cliniques ont donné"],
  known_drug: ["Whether it is a known drug", "Médicament connu ou non"],
  cluster: ["Molecules alike, numbered by their best one", "Molécules semblables, numérotées d’après la meilleure"],
  cluster_name: ["Scaffold of the best molecule of the cluster", "Squelette de la meilleure molécule de la famille"],
  cluster_size: ["Ranked molecules in the cluster", "Molécules classées dans la famille"],
  picked: ["Diverse pick: the best of its cluster", "Choix divers : la meilleure de sa famille"],
  series_size: ["Scored molecules with the same scaffold", "Molécules notées de même squelette"],
  reasons: ["Why it ranks here, in a sentence", "Pourquoi ce rang, en une phrase"],
  reasons_fr: ["The same in French", "La même chose en français"],
  file: ["File it came from", "Fichier d’origine"],
  line: ["Line in that file", "Ligne dans ce fichier"],
};

function label(key) {
  return MEANINGS[key] ? (MEANINGS[key][language] ?? MEANINGS[key].en)[0] : key;
}

/** The explanation behind a table head. */
function explanation(key) {
  return MEANINGS[key] ? (MEANINGS[key][language] ?? MEANINGS[key].en)[1] : meaning(key).text;
}

/** What a column of the result says, and the language that it is said in. */
function meaning(column) {
  const usual = USUAL[column];
  if (language === "fr" && usual) {
    return { text: usual[1], lang: "fr" };
  }
  const own = DATA.manifest.columns.find((entry) => entry.name === column);
  const part = DATA.manifest.components.find((entry) => entry.column === column);
  return { text: (own && own.meaning) || (part && part.meaning) || (usual && usual[0]) || "", lang: "en" };
}
