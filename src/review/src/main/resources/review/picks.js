// What the reader decides: kept in the browser where it lets us, exported as CSV.
const MEMORY = ["charcot", DATA.manifest.profile.sha256, DATA.manifest.created].join(":");
const decisions = new Map();
let remembers = true;

/** An id may name two structures of a vendor: identity goes with it. */
const keyOf = (row) => [row.id, row.inchikey || row.smiles].join("\t");
const decision = (row) => decisions.get(keyOf(row)) || { picked: false, note: "" };
const decided = () => rows.filter((row) => decision(row).picked || decision(row).note);

function decide(row, change) {
  decisions.set(keyOf(row), { ...decision(row), ...change });
  try {
    localStorage.setItem(MEMORY, JSON.stringify([...decisions]));
  } catch {
    remembers = false;
  }
}

function recall() {
  try {
    for (const [key, value] of JSON.parse(localStorage.getItem(MEMORY) || "[]")) {
      decisions.set(key, { picked: Boolean(value.picked), note: String(value.note || "") });
    }
  } catch {
    remembers = false;
  }
}

/** One CSV field: quoted where needed, and never a formula to a spreadsheet. */
function field(value) {
  if (value === null || value === undefined) {
    return "";
  }
  const harmless = typeof value === "string" && /^[\s]*[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\n\r;]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

function picksAsCsv() {
  const columns = ["id", "inchikey", "smiles", "rank", "score", "file", "line"].filter((column) => DATA.columns.includes(column));
  const lines = decided().map((row) => [...columns.map((column) => row[column]), ...row.brought, decision(row).picked, decision(row).note]);
  // what the spreadsheets of each language open by themselves
  const french = language === "fr";
  const written = (value) => (french && typeof value === "number" ? String(value).replace(".", ",") : field(value));
  return [[...columns, ...KEPT, "picked", "note"], ...lines].map((line) => line.map(written).join(french ? ";" : ",")).join("\r\n") + "\r\n";
}

function exportPicks() {
  // the mark at the start lets spreadsheets read accents
  const url = URL.createObjectURL(new Blob(["\uFEFF" + picksAsCsv()], { type: "text/csv;charset=utf-8" }));
  const link = make("a", { href: url, download: `picks-${DATA.manifest.profile.name || "charcot"}.csv` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // pages opened from a file may not use the clipboard directly
    const area = make("textarea", { readonly: true, class: "offscreen" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
  }
  button.textContent = t("copied");
  setTimeout(() => (button.textContent = t("copy")), 1500);
}
