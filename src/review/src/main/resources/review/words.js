// What the page says, in both languages. {0}, {1} … take numbers or names; {0 duplicate|duplicates} takes a count, and says
// the word in the number that the language uses with it.
const WORDS = {
  en: {
    other: "Français", report: "Screening report", skip: "To the molecules",
    honest: "Computational prioritisation for laboratory testing; no medical claim.",
    date: "Date", profile: "Profile", library: "Library", software: "Software", records: "{0 record|records}", recordsHead: "Records",
    files: "{0 file|files}", untitled: "Screening result",
    funnelTitle: "From library to shortlist",
    read: "Read", rejected: "Rejected", duplicates: "Duplicates", filtered: "Filtered out",
    scored: "Scored", ranked: "Ranked", shownHere: "Shown here",
    readTip: "Every record of the library, whatever became of it.",
    rejectedTip: "Could not be read as a molecule, or could not be computed. Each is listed with its reason in rejected/.",
    duplicatesTip: "The same molecule as an earlier record. Each is listed in duplicates/ with the one that stands for it.",
    filteredTip: "A proper molecule that a hard rule of the profile excludes. Each is listed in filtered/.",
    scoredTip: "Passed every hard rule and received a score.",
    rankedTip: "The best of the scored molecules: the rows of ranked.csv and ranked.parquet.",
    shownHereTip: "The first rows of the ranking, in the table below.",
    balanceOk: "The count balances: {0} read = {1} scored + {2} filtered + {3 duplicate|duplicates} + {4} rejected.",
    balanceBad: "THE COUNT DOES NOT BALANCE: {0} read, but {1} scored + {2} filtered + {3 duplicate|duplicates} + {4} rejected. Do not use this result.",
    fellTitle: "Why molecules fell", filteredBy: "Filtered out by rule", rejectedBy: "Rejected because",
    nothingFiltered: "No molecule was filtered out.", nothingRejected: "No record was rejected.", others: "Other reasons ({0})",
    controlsTitle: "Known drugs as a check",
    controlsIntro: "Drugs the screen ought not to lose, sent through the same rules as the library.",
    controlsAll: "All passed: {0}.", controlsSome: "{0} of {1} passed.", noControls: "This profile names no controls.",
    passed: "passed", lost: "removed", marked: "to be looked at", atRank: "rank {0}", notRanked: "not among the ranked", alone: "nothing else was scored", removedBy: "removed by {0}",
    unreadable: "cannot be read: {0}", above: "above {0} % of the scored", amongPeers: "above {0} % ({1} to {2}) of the {3} with its properties",
    peersTip: "Molecules of the library that are most like it in weight, logP, polar surface, donors, acceptors and rotatable bonds. A score that only follows size and greasiness puts it near 50 % of them. 95 % interval.",
    swallowed: "is in the library itself: {0}, line {1}, {2}", wasScored: "scored", wasFiltered: "filtered out by {0}",
    shuffledControls: "On average they stand above {0} % of the scored molecules. Shuffled scores would put them between {1} and {2} % in 95 of 100 cases, and so high or higher in {3} of 100.",
    picksTitle: "Diverse picks beside chance", picksIntro: "{0 pick|picks}, the best of as many clusters out of {1}; the last has rank {2}. Molecules drawn by chance would have, in 95 of 100 draws:",
    part: "Part", ofPicks: "Picks", ofChance: "By chance",
    moleculesTitle: "The {0} best of {1 ranked molecule|ranked molecules}", moleculesAndPicks: "The {0} best of {1 ranked molecule|ranked molecules}, and {2 diverse pick|diverse picks} behind them", moleculesAll: "All ranked molecules: {0}",
    noMolecules: "No molecule was ranked.", noneMatch: "No molecule meets these filters.",
    glossaryTitle: "What do these numbers mean?",
    find: "Find", findHint: "id, SMILES, InChIKey, scaffold …", noAlerts: "without alerts", onePerScaffold: "one per scaffold",
    onlyPicks: "only my picks", onlyDiverse: "only diverse picks", diverse: "diverse pick", cluster: "cluster {0} · {1} alike", clusterName: "Cluster",
    clusterTip: "Cluster {0} ({1}): {2 ranked molecule|ranked molecules} alike. Series of the same scaffold: {3 scored molecule|scored molecules}.", noRing: "no ring", minimum: "Score at least", reset: "Reset", exportPicks: "Export my picks as CSV ({0})",
    exportTip: "One line per picked or annotated molecule, joined to the result by id and inchikey. Text that a spreadsheet would run as a formula gets a leading apostrophe.",
    shown: "{0} of {1 molecule|molecules} shown", sortedBy: "sorted by {0}", ascending: "lowest first", descending: "highest first",
    kept: "Picks and notes stay in this browser; export them to share.",
    notKept: "This browser keeps nothing for this page: export your picks before closing it.",
    pick: "Pick", pickOne: "Pick {0}", note: "My note", noteFor: "Note on {0}", details: "Details of {0}",
    structureOf: "Structure of {0}", noDrawing: "Cannot be drawn",
    tied: "Cannot be told apart from the molecules down to rank {0}.",
    scoreTip: "Score {0}: rank {1} of {2 scored molecule|scored molecules}, in the best {3} %.",
    interval: "Between {0} and {1}, given the uncertainty of the predictions.",
    partTip: "{0}: {1} of 1 (weight {2}). {3}", partsLegend: "Parts of the score, 0 to 1, weight in brackets:", weakest: "weak part (below 0.3)",
    moreParts: "+ {0} in the details", noAlert: "none", similarity: "similarity {0}", knownDrug: "known drug",
    why: "Why it ranks here", identity: "Identity", smiles: "SMILES, standardised", submitted: "SMILES as submitted", inchikey: "InChIKey",
    source: "Source", offer: "From the library", line: "line {0}", scaffold: "Scaffold", copy: "Copy", copied: "Copied", allColumns: "All columns", empty: "none",
    yes: "yes", no: "no", calls: {},
    dictionaryTitle: "Every column, its unit and its meaning", column: "Column", unit: "Unit", better: "Better", meaning: "Meaning",
    higher: "higher", lower: "lower", inside: "inside a range",
    provenanceTitle: "How to repeat this run", file: "File", size: "Size", endpoints: "Trained models", profileText: "The profile, as it was run",
  },
  fr: {
    other: "English", report: "Rapport de criblage", skip: "Aller aux molécules",
    honest: "Priorisation par le calcul, en vue d’essais au laboratoire ; aucune allégation médicale.",
    date: "Date", profile: "Profil", library: "Chimiothèque", software: "Logiciels", records: "{0 enregistrement|enregistrements}", recordsHead: "Enregistrements",
    files: "{0 fichier|fichiers}", untitled: "Résultat de criblage",
    funnelTitle: "De la chimiothèque à la sélection",
    read: "Lus", rejected: "Rejetés", duplicates: "Doublons", filtered: "Écartés",
    scored: "Notés", ranked: "Classés", shownHere: "Montrés ici",
    readTip: "Tous les enregistrements de la chimiothèque, quel que soit leur sort.",
    rejectedTip: "Illisibles comme molécule, ou impossibles à calculer. Chacun figure avec sa raison dans rejected/.",
    duplicatesTip: "La même molécule qu’un enregistrement précédent. Chacun figure dans duplicates/ avec celui qui le représente.",
    filteredTip: "Une vraie molécule, exclue par une règle stricte du profil. Chacune figure dans filtered/.",
    scoredTip: "Ont passé toutes les règles strictes et reçu un score.",
    rankedTip: "Les meilleures des molécules notées : les lignes de ranked.csv et ranked.parquet.",
    shownHereTip: "Les premières lignes du classement, dans le tableau ci-dessous.",
    balanceOk: "Le compte est juste : {0 lu|lus} = {1 noté|notés} + {2 écarté|écartés} + {3 doublon|doublons} + {4 rejeté|rejetés}.",
    balanceBad: "LE COMPTE N’EST PAS JUSTE : {0 lu|lus}, mais {1 noté|notés} + {2 écarté|écartés} + {3 doublon|doublons} + {4 rejeté|rejetés}. N’utilisez pas ce résultat.",
    fellTitle: "Pourquoi des molécules sont tombées", filteredBy: "Écartées par règle", rejectedBy: "Rejetés parce que",
    nothingFiltered: "Aucune molécule n’a été écartée.", nothingRejected: "Aucun enregistrement n’a été rejeté.", others: "Autres raisons ({0})",
    controlsTitle: "Des médicaments connus pour contrôle",
    controlsIntro: "Des médicaments que le criblage ne devrait pas perdre, soumis aux mêmes règles que la chimiothèque.",
    controlsAll: "Tous sont passés : {0}.", controlsSome: "{0 passé|passés} sur {1}.", noControls: "Ce profil ne nomme aucun contrôle.",
    passed: "passé", lost: "retiré", marked: "à examiner", atRank: "rang {0}", notRanked: "hors du classement", alone: "rien d’autre n’a été noté", removedBy: "retiré par {0}",
    unreadable: "illisible : {0}", above: "au-dessus de {0} % des notées", amongPeers: "au-dessus de {0} % ({1} à {2}) des {3} de mêmes propriétés",
    peersTip: "Les molécules de la chimiothèque qui lui ressemblent le plus par la masse, le logP, la surface polaire, les donneurs, les accepteurs et les liaisons mobiles. Un score qui ne suivrait que la taille et la lipophilie le placerait vers 50 % d’entre elles. Intervalle à 95 %.",
    swallowed: "figure dans la chimiothèque : {0}, ligne {1}, {2}", wasScored: "notée", wasFiltered: "écartée par {0}",
    shuffledControls: "En moyenne ils se placent au-dessus de {0} % des molécules notées. Des scores mélangés les placeraient entre {1} et {2} % dans 95 cas sur 100, et aussi haut ou plus haut dans {3} sur 100.",
    picksTitle: "La sélection diverse face au hasard", picksIntro: "{0 molécule choisie|molécules choisies} en tête d’autant de familles parmi {1} ; la dernière est au rang {2}. Des molécules tirées au hasard auraient, dans 95 tirages sur 100 :",
    part: "Composante", ofPicks: "Choisies", ofChance: "Au hasard",
    moleculesTitle: "En tête : {0 molécule|molécules} sur {1 classée|classées}", moleculesAndPicks: "En tête : {0 molécule|molécules} sur {1 classée|classées}, et {2} choix divers plus loin", moleculesAll: "Toutes les molécules classées : {0}",
    noMolecules: "Aucune molécule n’a été classée.", noneMatch: "Aucune molécule ne répond à ces filtres.",
    glossaryTitle: "Que veulent dire ces nombres ?",
    find: "Chercher", findHint: "identifiant, SMILES, InChIKey, squelette …", noAlerts: "sans alerte", onePerScaffold: "une par squelette",
    onlyPicks: "mes choix", onlyDiverse: "sélection diverse", diverse: "choix divers", cluster: "famille {0} · {1 proche|proches}", clusterName: "Famille",
    clusterTip: "Famille {0} ({1}) : {2 molécule classée semblable|molécules classées semblables}. Série du même squelette : {3 molécule notée|molécules notées}.", noRing: "sans cycle", minimum: "Score d’au moins", reset: "Réinitialiser", exportPicks: "Exporter mes choix en CSV ({0})",
    exportTip: "Une ligne par molécule choisie ou annotée, à joindre au résultat par id et inchikey. Un texte qu’un tableur exécuterait comme une formule reçoit une apostrophe devant.",
    shown: "{0 molécule montrée|molécules montrées} sur {1}", sortedBy: "tri : {0}", ascending: "ordre croissant", descending: "ordre décroissant",
    kept: "Choix et notes restent dans ce navigateur ; exportez-les pour les partager.",
    notKept: "Ce navigateur ne conserve rien pour cette page : exportez vos choix avant de la fermer.",
    pick: "Choix", pickOne: "Choisir {0}", note: "Ma note", noteFor: "Note sur {0}", details: "Détails de {0}",
    structureOf: "Structure de {0}", noDrawing: "Ne peut être dessinée",
    tied: "Impossible à départager des molécules jusqu’au rang {0}.",
    scoreTip: "Score {0} : rang {1} sur {2 molécule notée|molécules notées}, dans les {3} % les meilleures.",
    interval: "Entre {0} et {1}, compte tenu de l’incertitude des prédictions.",
    partTip: "{0} : {1} sur 1 (poids {2}). {3}", partsLegend: "Composantes du score, de 0 à 1, poids entre parenthèses :", weakest: "composante faible (sous 0,3)",
    moreParts: "+ {0} dans les détails", noAlert: "aucune", similarity: "similarité {0}", knownDrug: "médicament connu",
    why: "Pourquoi ce rang", identity: "Identité", smiles: "SMILES standardisé", submitted: "SMILES tel que soumis", inchikey: "InChIKey",
    source: "Origine", offer: "Dans la chimiothèque", line: "ligne {0}", scaffold: "Squelette", copy: "Copier", copied: "Copié", allColumns: "Toutes les colonnes", empty: "aucun",
    yes: "oui", no: "non", calls: { yes: "oui", no: "non", "cannot tell": "indécidable", outside: "hors du domaine" },
    dictionaryTitle: "Chaque colonne, son unité et son sens", column: "Colonne", unit: "Unité", better: "Préférable", meaning: "Sens",
    higher: "plus haut", lower: "plus bas", inside: "dans un intervalle",
    provenanceTitle: "Comment refaire ce criblage", file: "Fichier", size: "Taille", endpoints: "Modèles entraînés", profileText: "Le profil, tel qu’il a servi",
  },
};

let language = "en";

function t(key, ...values) {
  const text = WORDS[language][key] ?? WORDS.en[key] ?? key;
  return text.replace(/\{(\d)(?: ([^|}]+)\|([^}]+))?\}/g, (mark, place, one, several) => {
    const value = values[place] ?? "";
    const shown = typeof value === "number" ? number(value) : String(value);
    return one ? `${shown} ${new Intl.PluralRules(language).select(value) === "one" ? one : several}` : shown;
  });
}

/** What an endpoint calls a molecule, which a result has in English. */
const call = (word) => WORDS[language].calls[word] ?? word;

function number(value, digits) {
  if (value === null || value === undefined) {
    return "–";
  }
  const exactly = digits === undefined ? { maximumFractionDigits: 3 } : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", exactly).format(value);
}
