// One entry a column of the table: what it sorts by, and how a molecule looks in it.
const KEPT = (DATA.manifest.kept || []).filter((column) => DATA.columns.includes(column));
const rows = DATA.rows.map((values, index) => {
  const row = {};
  DATA.columns.forEach((column, place) => (row[column] = values[place]));
  // what a library calls its own columns must not be taken for ours
  row.index = index;
  row.brought = KEPT.map((column) => values[DATA.columns.indexOf(column)]);
  row.id = row.id ?? row.inchikey ?? `#${index + 1}`;
  row.alertList = (row.alerts || "").split(";").map((alert) => alert.trim()).filter(Boolean);
  return row;
});

const has = (column) => DATA.columns.includes(column);
const PARTS = DATA.manifest.components.filter((part) => has(part.column));
/** More bars than this do not fit beside a structure; the heaviest are shown, all of them in the details. */
const MOST_PARTS = 8;
const WEAK = 0.3;

const weakest = (row) => {
  const values = PARTS.map((part) => row[part.column]).filter((value) => value !== null);
  return values.length ? Math.min(...values) : null;
};

function idCell(row) {
  const badges = [row.known_drug === true ? make("span", { class: "badge drug" }, t("knownDrug")) : null, row.picked === true ? make("span", { class: "badge diverse" }, t("diverse")) : null, clusterOf(row)];
  return make("div", { class: "who-is" }, make("button", { type: "button", class: "open", "aria-expanded": "false", "aria-label": t("details", row.id), onclick: (event) => toggleDetails(row, event.currentTarget) }, "▸"),
    make("span", { class: "id" }, row.id), badges);
}

function clusterWords(row) {
  const name = row.cluster_name === "no ring" ? t("noRing") : row.cluster_name;
  return row.cluster ? t("clusterTip", row.cluster, name, row.cluster_size, row.series_size) : null;
}

function clusterOf(row) {
  return row.cluster ? make("span", { class: "cluster", tabindex: 0, "data-tip": clusterWords(row) }, t("cluster", row.cluster, row.cluster_size)) : null;
}

function rankCell(row) {
  const until = row.rank_tied_until;
  const tied = until && until > row.rank;
  return make("span", tied ? { "data-tip": t("tied", number(until)), tabindex: 0 } : {}, number(row.rank) + (tied ? `–${number(until)}` : ""));
}

function scoreCell(row) {
  const scored = DATA.manifest.counts.scored;
  const share = scored ? (100 * row.rank) / scored : 0;
  const tip = [row.rank && scored ? t("scoreTip", number(row.score, 3), row.rank, scored, share < 0.1 ? number(share, 2) : number(share, 1)) : ""];
  const whisker = has("score_low") && row.score_low !== null && row.score_high !== null;
  if (whisker) {
    tip.push(t("interval", number(row.score_low, 2), number(row.score_high, 2)));
  }
  return make("div", { class: "score", "data-tip": tip.join(" "), tabindex: 0 }, make("strong", {}, number(row.score, 3)), bar(row.score || 0, "stay"),
    whisker ? bar(row.score_high - row.score_low, "whisker", row.score_low) : null);
}

function partLine(part, value, long) {
  const weak = value !== null && value < WEAK;
  const tip = t("partTip", part.name, number(value, 2), number(part.weight), part.meaning || "");
  return make("li", { "data-tip": tip, tabindex: long ? 0 : null, class: weak ? "weak" : null },
    make("span", { class: "part" }, part.name.replaceAll("_", " ")), bar(value || 0, "part-fill"), make("span", { class: "value" }, number(value, 2)));
}

function partsCell(row) {
  const shown = PARTS.length <= MOST_PARTS ? PARTS : [...PARTS].sort((one, two) => two.weight - one.weight).slice(0, MOST_PARTS);
  return [make("ul", { class: "parts" }, shown.map((part) => partLine(part, row[part.column]))),
    shown.length < PARTS.length ? make("span", { class: "muted small" }, t("moreParts", PARTS.length - shown.length)) : null];
}

function alertsCell(row) {
  if (!row.alertList.length) {
    return make("span", { class: "muted" }, t("noAlert"));
  }
  return make("ul", { class: "badges" }, row.alertList.map((alert) => {
    const [family, ...name] = alert.split(":");
    return make("li", { class: "badge alert" }, make("span", { class: "family" }, family), " ", name.length ? name.join(":").replaceAll("_", " ") : null);
  }));
}

function nearestCell(row) {
  if (!row.nearest_reference) {
    return make("span", { class: "muted" }, "–");
  }
  const similarity = row.nearest_reference_similarity ?? null;
  return [make("span", { class: "nearest" }, row.nearest_reference), similarity === null ? null : make("span", { class: "similar" }, bar(similarity, "similarity"), number(similarity, 2)),
    row.nearest_reference_outcome ? make("span", { class: "outcome", lang: "en" }, row.nearest_reference_outcome) : null];
}

function bbbCell(row) {
  return [make("span", {}, number(row.bbb_probability, 2)), row.bbb_call ? make("span", { class: "outcome" }, call(row.bbb_call)) : null];
}

function pickCell(row) {
  const box = make("input", { type: "checkbox", class: "pick", "aria-label": t("pickOne", row.id), onchange: () => {
    decide(row, { picked: box.checked });
    box.closest("tr").classList.toggle("picked", box.checked);
    showCounts();
  } });
  box.checked = decision(row).picked;
  return box;
}

function noteCell(row) {
  const note = make("textarea", { class: "note", rows: 3, "aria-label": t("noteFor", row.id), oninput: () => {
    decide(row, { note: note.value });
    showCounts();
  } });
  note.value = decision(row).note;
  return note;
}

const numeric = (column, digits) => ({ key: column, needs: column, kind: "number", value: (row) => row[column], cell: (row) => number(row[column], digits) });

const COLUMNS = [
  { key: "pick", kind: "narrow", high: true, value: (row) => Number(decision(row).picked), cell: pickCell },
  { key: "rank", needs: "rank", kind: "number", value: (row) => row.rank, cell: rankCell },
  { key: "structure", kind: "structure", value: (row) => row.heavy_atoms ?? null, cell: (row) => drawing(row, row.id) },
  { key: "id", kind: "identity", value: (row) => String(row.id), cell: idCell },
  { key: "score", needs: "score", kind: "scored", high: true, value: (row) => row.score, cell: scoreCell },
  { key: "parts", kind: "partly", high: true, value: weakest, cell: partsCell, absent: !PARTS.length },
  numeric("molecular_weight", 0), numeric("logp", 1), numeric("tpsa", 0), numeric("hbd", 0),
  { key: "bbb_probability", needs: "bbb_probability", kind: "number", high: true, value: (row) => row.bbb_probability, cell: bbbCell },
  { key: "alerts", needs: "alerts", kind: "alerted", value: (row) => row.alertList.length, cell: alertsCell },
  { key: "nearest_reference", needs: "nearest_reference", kind: "near", high: true, value: (row) => row.nearest_reference_similarity ?? null, cell: nearestCell },
  { key: "note", kind: "noted", value: (row) => decision(row).note || null, cell: noteCell },
].filter((column) => !column.absent && (!column.needs || has(column.needs)));
