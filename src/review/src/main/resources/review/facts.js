// The run: its facts, its funnel, what fell and why, and the controls.
const short = (hash) => (hash ? hash.slice(0, 10) : "");
const fileName = (path) => (path || "").split(/[\\/]/).pop();

function facts() {
  const run = DATA.manifest;
  const fact = (name, value, title) => (value ? make("div", {}, make("dt", {}, t(name)), make("dd", { title: title || null }, value)) : null);
  const date = run.created ? new Date(run.created) : null;
  const day = date && !isNaN(date) ? date.toLocaleString(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }) + " UTC" : run.created;
  const names = run.inputs.map((input) => fileName(input.path));
  const library = names.length > 2 ? t("files", names.length) : names.join(", ");
  const software = [["Charcot", run.charcot.version], ...Object.entries(run.versions).map(([name, version]) => [SOFTWARE[name] || name, version])];
  place("question").textContent = run.profile.question || run.profile.name || t("untitled");
  place("question").lang = run.profile.question ? "en" : language;
  fill("facts", fact("date", day), fact("profile", [run.profile.name, short(run.profile.sha256)].filter(Boolean).join(" · "), run.profile.sha256),
    fact("library", [library, t("records", run.counts.read)].filter(Boolean).join(" · "), names.join("\n")),
    fact("software", software.filter(([, version]) => version).map(([name, version]) => `${name} ${version}`).join(" · ")));
}

const SOFTWARE = { cdk: "CDK", spark: "Spark", java: "Java", charcot: "Charcot" };

/** A waterfall: what remains is drawn from the left, what falls away at the end of what was left before it. */
function funnel() {
  const counts = DATA.manifest.counts;
  const whole = Math.max(1, counts.read);
  let left = counts.read;
  const step = (key, count, loss) => {
    left -= loss ? count : 0;
    const share = count / whole;
    const percent = number(100 * share, share > 0 && share < 0.001 ? 3 : 1);
    return make("div", { class: loss ? "step loss" : "step", "data-tip": t(key + "Tip"), tabindex: 0 },
      make("span", { class: "name" }, (loss ? "− " : "") + t(key)), bar(share, loss ? key : "stay", loss ? Math.max(0, left / whole) : 0),
      make("span", { class: "count" }, number(count)), make("span", { class: "percent" }, percent + " %"));
  };
  const balance = [counts.read, counts.scored, counts.filtered, counts.duplicates, counts.rejected];
  fill("funnel", step("read", counts.read), step("rejected", counts.rejected, true), step("filtered", counts.filtered, true),
    step("duplicates", counts.duplicates, true), step("scored", counts.scored), step("ranked", DATA.ranked),
    DATA.rows.length < DATA.ranked ? step("shownHere", DATA.rows.length) : null,
    make("p", { class: DATA.balances ? "balance" : "warning", id: "balance" }, t(DATA.balances ? "balanceOk" : "balanceBad", ...balance)));
}

const MOST_REASONS = 8;

function reasons(title, counts, kind, none) {
  const sorted = Object.entries(counts).sort((one, two) => two[1] - one[1] || one[0].localeCompare(two[0]));
  const most = sorted.length ? sorted[0][1] : 1;
  const rest = sorted.slice(MOST_REASONS);
  const line = ([reason, count]) => make("li", {}, make("span", { class: "reason" }, reason), make("span", { class: "count" }, number(count)), bar(count / most, kind));
  return [make("h3", {}, t(title)), sorted.length ? null : make("p", { class: "muted" }, t(none)),
    make("ul", { class: "reasons" }, sorted.slice(0, MOST_REASONS).map(line),
      rest.length ? line([t("others", rest.length), rest.reduce((sum, [, count]) => sum + count, 0)]) : null)];
}

function fell() {
  const run = DATA.manifest;
  fill("fell", reasons("filteredBy", run.filtered_by, "filtered", "nothingFiltered"), reasons("rejectedBy", run.rejected_by, "rejected", "nothingRejected"));
}

function controls() {
  const all = DATA.manifest.controls;
  if (!all.length) {
    fill("controls", make("p", { class: "muted" }, t("noControls")));
    return;
  }
  const good = all.filter((control) => control.passed && !fellInLibrary(control)).length;
  const line = (control) => {
    const [kind, mark] = !control.passed ? ["lost", "✗"] : fellInLibrary(control) ? ["marked", "!"] : ["passed", "✓"];
    return make("li", { class: kind }, make("span", { class: "mark", role: "img", "aria-label": t(kind) }, mark),
      make("span", { class: "control" }, control.name), make("span", { class: "fate" }, fate(control)));
  };
  fill("controls", make("p", { class: "muted" }, t("controlsIntro")), make("ul", { class: "controls" }, all.map(line)),
    make("p", { class: good === all.length ? "balance" : "warning" }, good === all.length ? t("controlsAll", good) : t("controlsSome", good, all.length)), chance());
}

/** Whether the library's own record of the same molecule was removed; that it has one is no fault. */
const fellInLibrary = (control) => Boolean(control.stand_in?.by);

/** What became of a known drug, in a few lines. */
function fate(control) {
  const peers = control.peers;
  const tied = control.rank_tied_until > control.rank ? `–${number(control.rank_tied_until)}` : "";
  const other = control.stand_in;
  const lines = control.passed
    ? [control.rank ? t("atRank", number(control.rank) + tied) : t(DATA.ranked ? "notRanked" : "alone"), present(control.percentile) ? t("above", number(control.percentile, 1)) : null]
    : [control.stage === "read" ? t("unreadable", control.by) : control.by ? t("removedBy", control.by) : t("lost")];
  return [lines.filter(Boolean).join(", "),
    peers ? make("span", { class: "outcome", tabindex: 0, "data-tip": t("peersTip") }, t("amongPeers", number(peers.percentile, 0), number(peers.low, 0), number(peers.high, 0), number(peers.count))) : null,
    other ? make("span", { class: "outcome" }, t("swallowed", other.id, number(other.line), other.by ? t("wasFiltered", other.by) : t("wasScored"))) : null];
}

const present = (value) => value !== null && value !== undefined;

/** What shuffled scores would do with the controls, and how the picks differ from molecules drawn by chance. */
function chance() {
  const { controls: shuffled, picks: drawn } = DATA.manifest.negative_controls;
  const picks = DATA.manifest.picks;
  const between = (each) => `${number(each.low, 2)}–${number(each.high, 2)}`;
  return [shuffled ? make("p", { class: "muted", id: "shuffled" }, t("shuffledControls", number(shuffled.mean_percentile, 0), number(shuffled.low, 0), number(shuffled.high, 0), shuffled.chance < 0.001 ? `< ${number(0.1)}` : number(100 * shuffled.chance, 1))) : null,
    drawn.length && picks ? make("details", { id: "chance" }, make("summary", {}, t("picksTitle")), make("p", { class: "muted" }, t("picksIntro", picks.picked, picks.clusters, picks.last_rank)),
      grid([t("part"), t("ofPicks"), t("ofChance")], drawn.map((each) => [each.column.replace("desirability_", "").replaceAll("_", " "), number(each.picked, 2), between(each)]))) : null];
}
