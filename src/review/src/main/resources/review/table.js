// The molecules: sorted by any head, filtered, opened.
const sorting = { key: has("rank") ? "rank" : "score", descending: !has("rank") };
const opened = new Map();

const collators = { en: new Intl.Collator("en", { numeric: true }), fr: new Intl.Collator("fr", { numeric: true }) };

function compare(one, two, column) {
  const a = column.value(one);
  const b = column.value(two);
  if (a === null || a === undefined || b === null || b === undefined) {
    // what has no value comes last, whichever way the others run
    return (a ?? null) === (b ?? null) ? one.index - two.index : (a ?? null) === null ? 1 : -1;
  }
  const order = typeof a === "string" ? collators[language].compare(a, b) : a - b;
  return (sorting.descending ? -order : order) || one.index - two.index;
}

function sortBy(column) {
  sorting.descending = sorting.key === column.key ? !sorting.descending : Boolean(column.high);
  sorting.key = column.key;
  heads();
  place(`head-${column.key}`).focus();
  showRows();
}

function heads() {
  fill("heads", COLUMNS.map((column) => {
    const now = sorting.key === column.key;
    const direction = sorting.descending ? "descending" : "ascending";
    return make("th", { scope: "col", class: column.kind, "aria-sort": now ? direction : null },
      make("button", { type: "button", id: `head-${column.key}`, "data-tip": explanation(column.key), onclick: () => sortBy(column) },
        label(column.key), make("span", { class: "arrow", "aria-hidden": "true" }, now ? (sorting.descending ? "↓" : "↑") : "")));
  }));
}

// Sorting and filtering only move lines about; they are drawn again when the language changes.
const lines = new Map();

function lineOf(row) {
  if (!lines.has(row.index)) {
    lines.set(row.index, line(row));
  }
  const element = lines.get(row.index);
  return opened.has(row.index) ? [element, opened.get(row.index)] : element;
}

function line(row) {
  const cells = COLUMNS.map((column) => make("td", { class: column.kind }, column.cell(row)));
  const element = make("tr", { class: decision(row).picked ? "molecule picked" : "molecule", "data-row": row.index }, cells);
  if (opened.has(row.index)) {
    element.classList.add("opened");
    element.querySelector(".open").setAttribute("aria-expanded", "true");
    opened.set(row.index, detailLine(row));
  }
  return element;
}

function showRows() {
  const column = COLUMNS.find((each) => each.key === sorting.key) || COLUMNS[0];
  const kept = filteredRows().sort((one, two) => compare(one, two, column));
  const none = make("tr", {}, make("td", { colspan: COLUMNS.length, class: "nothing" }, t(rows.length ? "noneMatch" : "noMolecules")));
  fill("rows", kept.length ? kept.flatMap(lineOf) : none);
  place("shown").textContent = [t("shown", kept.length, rows.length),
    t("sortedBy", label(column.key)) + ", " + t(sorting.descending ? "descending" : "ascending"), t(remembers ? "kept" : "notKept")].join(" · ");
  showCounts();
}

function showCounts() {
  const count = decided().length;
  place("export").textContent = t("exportPicks", number(count));
  place("export").disabled = count === 0;
}
