// Which molecules are looked at.
const wanted = { text: "", noAlerts: false, onePerScaffold: false, onlyDiverse: false, onlyPicks: false, minimum: null };
const SEARCHED = ["id", "smiles", "submitted", "inchikey", "scaffold", "cluster_name", "alerts", "nearest_reference", "reasons"].filter(has);
const haystacks = rows.map((row) => SEARCHED.map((column) => row[column] || "").join("\n").toLowerCase());

function meets(row) {
  return haystacks[row.index].includes(wanted.text.trim().toLowerCase())
    && (!wanted.noAlerts || !row.alertList.length)
    && (wanted.minimum === null || (row.score !== null && row.score >= wanted.minimum))
    && (!wanted.onlyDiverse || row.picked === true)
    && (!wanted.onlyPicks || decision(row).picked);
}

/** The rows wanted, in the order of the ranking. */
function filteredRows() {
  const kept = rows.filter(meets);
  if (!wanted.onePerScaffold) {
    return kept;
  }
  const seen = new Set();
  return kept.filter((row) => !row.scaffold || (!seen.has(row.scaffold) && seen.add(row.scaffold)));
}

function tick(name) {
  const box = make("input", { type: "checkbox", id: name, onchange: () => {
    wanted[name] = box.checked;
    showRows();
  } });
  box.checked = wanted[name];
  return make("label", { class: "tick" }, box, t(name));
}

function tools() {
  const find = make("input", { type: "search", id: "find", placeholder: t("findHint"), autocomplete: "off", spellcheck: "false", oninput: () => {
    wanted.text = find.value;
    showRows();
  } });
  find.value = wanted.text;
  const minimum = make("input", { type: "number", id: "minimum", min: 0, max: 1, step: 0.05, oninput: () => {
    wanted.minimum = minimum.value === "" || isNaN(minimum.valueAsNumber) ? null : minimum.valueAsNumber;
    showRows();
  } });
  minimum.value = wanted.minimum ?? "";
  fill("tools", make("label", { class: "grow" }, t("find"), find), make("label", {}, t("minimum"), minimum),
    has("alerts") ? tick("noAlerts") : null, has("scaffold") ? tick("onePerScaffold") : null, has("picked") ? tick("onlyDiverse") : null, tick("onlyPicks"),
    make("button", { type: "button", class: "quiet", id: "reset", onclick: resetFilters }, t("reset")),
    make("button", { type: "button", class: "strong", id: "export", "data-tip": t("exportTip"), onclick: exportPicks }));
}

function resetFilters() {
  Object.assign(wanted, { text: "", noAlerts: false, onePerScaffold: false, onlyDiverse: false, onlyPicks: false, minimum: null });
  tools();
  showRows();
}
