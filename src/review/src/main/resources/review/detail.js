// What opens under a molecule: why it ranks where it does, who it is, and everything that is known of it.
function copyable(key, text) {
  if (!text) {
    return null;
  }
  return [make("dt", {}, t(key)), make("dd", { class: "copyable" }, make("code", {}, text),
    make("button", { type: "button", class: "quiet copy", "aria-label": `${t("copy")}: ${t(key)}`, onclick: (event) => copy(text, event.currentTarget) }, t("copy")))];
}

function written(value, column) {
  if (value === null || value === undefined || value === "") {
    return make("span", { class: "muted" }, t("empty"));
  }
  if (typeof value === "boolean") {
    return t(value ? "yes" : "no");
  }
  if (column.endsWith("_call")) {
    return call(value);
  }
  return typeof value === "number" ? number(value) : value;
}

function unitOf(column) {
  const known = DATA.manifest.columns.find((entry) => entry.name === column);
  return known && known.unit ? ` ${known.unit}` : "";
}

/** Shown in their own places above, or nothing to read. */
const APART = new Set(["smiles", "submitted", "inchikey", "reasons", "reasons_fr", "file", "line", "scaffold", "id"]);

function everything(row) {
  return DATA.columns.filter((column) => !APART.has(column) && !KEPT.includes(column)).map((column) => make("div", { "data-tip": meaning(column).text || null, tabindex: meaning(column).text ? 0 : null },
    make("dt", {}, column), make("dd", {}, written(row[column], column), row[column] === null ? "" : unitOf(column))));
}

/** What the library itself says: price, supplier, delivery, whatever went along. */
function offer(row) {
  const told = KEPT.map((column, place) => [column, row.brought[place]]).filter(([, value]) => value);
  return told.length ? [make("h3", {}, t("offer")), make("dl", { class: "offer" }, told.map(([column, value]) => [make("dt", {}, column), make("dd", {}, value)]))] : null;
}

/** In the language of the page, where the result has them in it. */
function reasonsOf(row) {
  const french = language === "fr" && row.reasons_fr;
  return make("p", { class: "why", lang: french ? "fr" : "en" }, (french ? row.reasons_fr : row.reasons) || "–");
}

function detailsOf(row) {
  const source = [fileName(row.file || ""), row.line ? t("line", number(row.line)) : ""].filter(Boolean).join(", ");
  return make("div", { class: "details" },
    make("div", { class: "large" }, drawing(row, row.id)),
    make("div", { class: "story" },
      make("h3", {}, t("why")), reasonsOf(row),
      make("ul", { class: "parts long" }, PARTS.map((part) => partLine(part, row[part.column], true)))),
    make("div", { class: "who" }, make("h3", {}, t("identity")), make("dl", {}, copyable("smiles", row.smiles), copyable("inchikey", row.inchikey),
      copyable("submitted", row.submitted === row.smiles ? null : row.submitted), copyable("scaffold", row.scaffold),
      row.cluster ? [make("dt", {}, t("clusterName")), make("dd", {}, clusterWords(row))] : null,
      source ? [make("dt", {}, t("source")), make("dd", {}, source)] : null), offer(row)),
    make("div", { class: "all" }, make("h3", {}, t("allColumns")), make("dl", { class: "columns" }, everything(row))));
}

function toggleDetails(row, button) {
  const line = button.closest("tr");
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  line.classList.toggle("opened", !open);
  if (open) {
    opened.get(row.index).remove();
    opened.delete(row.index);
  } else {
    opened.set(row.index, detailLine(row));
    line.after(opened.get(row.index));
  }
}

function detailLine(row) {
  return make("tr", { class: "detail" }, make("td", { colspan: COLUMNS.length }, detailsOf(row)));
}
