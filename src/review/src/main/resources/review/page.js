// Everything at once, in the reader's language.
function glossary() {
  const entry = (key) => [make("dt", {}, label(key)), make("dd", {}, explanation(key))];
  const keys = COLUMNS.map((column) => column.key).filter((key) => !["pick", "note", "structure", "id"].includes(key));
  const legend = PARTS.map((part) => make("li", {}, make("strong", {}, part.name), ` (${number(part.weight)}) `, make("span", { lang: "en" }, part.meaning || "")));
  fill("glossary-body", make("dl", {}, keys.map(entry)),
    legend.length ? make("div", {}, make("p", {}, t("partsLegend")), make("ul", {}, legend), make("p", { class: "weak-key" }, make("span", { class: "swatch" }), t("weakest"))) : null);
}

function grid(heads, lines) {
  return make("div", { class: "scroll" }, make("table", { class: "plain" },
    make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))),
    make("tbody", {}, lines.map((line) => make("tr", {}, line.map((cell) => make("td", {}, cell)))))));
}

function dictionary() {
  const directions = { high: "higher", higher: "higher", up: "higher", low: "lower", lower: "lower", down: "lower", range: "inside", inside: "inside" };
  const entry = (column) => {
    const said = meaning(column);
    const known = DATA.manifest.columns.find((each) => each.name === column) || {};
    const better = directions[known.direction] ? t(directions[known.direction]) : known.direction || "";
    return [make("code", {}, column), known.unit || "", better, make("span", { lang: said.lang }, said.text)];
  };
  fill("dictionary-body", grid([t("column"), t("unit"), t("better"), t("meaning")], DATA.columns.map(entry)));
}

function provenance() {
  const run = DATA.manifest;
  const code = (text) => make("code", { class: "hash" }, text || "");
  const size = (bytes) => (bytes ? `${number(bytes / 1e6, bytes < 1e6 ? 3 : 1)} MB` : "");
  fill("provenance-body",
    grid([t("file"), t("size"), t("recordsHead"), "SHA-256"], run.inputs.map((input) => [input.path || "", size(input.size), number(input.records), code(input.sha256)])),
    run.endpoints.length ? grid([t("endpoints"), "SHA-256"], run.endpoints.map((endpoint) => [endpoint.name || "", code(endpoint.sha256)])) : null,
    make("h3", {}, t("profileText")), make("p", {}, code(run.profile.sha256)), make("pre", { lang: "en", tabindex: 0 }, run.profile.text || "–"));
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  lines.clear();
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = t(element.dataset.t)));
  const other = chosen === "fr" ? "en" : "fr";
  place("language").textContent = t("other");
  place("language").lang = other;
  const behind = rows.length - DATA.best;
  place("molecules-title").textContent = rows.length >= DATA.ranked ? t("moleculesAll", rows.length) : t(behind ? "moleculesAndPicks" : "moleculesTitle", DATA.best, DATA.ranked, behind);
  [facts, funnel, fell, controls, glossary, tools, heads, showRows, dictionary, provenance].forEach((part) => part());
}

/** The choice of an earlier visit, else the browser's language. */
function firstLanguage() {
  let earlier = null;
  try {
    earlier = localStorage.getItem("charcot:language");
  } catch {
    remembers = false;
  }
  return earlier || ((navigator.language || "").toLowerCase().startsWith("fr") ? "fr" : "en");
}

place("language").addEventListener("click", () => {
  const chosen = language === "fr" ? "en" : "fr";
  try {
    localStorage.setItem("charcot:language", chosen);
  } catch {
    remembers = false;
  }
  speak(chosen);
});
recall();
watchTips();
speak(firstLanguage());
