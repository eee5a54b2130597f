// Everything shown is made here from text nodes and attributes: text from a library can never become markup.
const DATA = JSON.parse(document.getElementById("data").textContent);

const place = (id) => document.getElementById(id);

/** An element with attributes; "on…" attributes listen, false and null ones are left out. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

function fill(id, ...children) {
  place(id).replaceChildren(...children.flat(Infinity).filter((child) => child !== null));
}

/** A horizontal bar; share and start are parts of 1. */
function bar(share, kind, start) {
  const inner = make("span", { class: "fill " + (kind || "") });
  inner.style.width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  // even a share too small to see keeps its two pixels at the right-hand end
  inner.style.marginLeft = start ? `min(${start * 100}%, calc(100% - 2px))` : "0";
  return make("span", { class: "track", "aria-hidden": "true" }, inner);
}

const parsedDrawings = new Map();

/** The drawn structure of a row, parsed once. */
function drawing(row, name) {
  const svg = DATA.drawings[row.index];
  if (!svg) {
    return make("span", { class: "undrawn" }, t("noDrawing"));
  }
  if (!parsedDrawings.has(row.index)) {
    parsedDrawings.set(row.index, new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
  }
  const picture = document.importNode(parsedDrawings.get(row.index), true);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", t("structureOf", name));
  return picture;
}

/** Explanations appear by mouse and by keyboard, and go with Escape. */
function watchTips() {
  const tip = place("tip");
  const hide = () => {
    tip.hidden = true;
    document.querySelectorAll("[aria-describedby=tip]").forEach((owner) => owner.removeAttribute("aria-describedby"));
  };
  const show = (event) => {
    const owner = event.target instanceof Element ? event.target.closest("[data-tip]") : null;
    if (!owner) {
      hide();
      return;
    }
    tip.textContent = owner.dataset.tip;
    tip.hidden = false;
    owner.setAttribute("aria-describedby", "tip");
    const box = owner.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    const below = box.bottom + 6 + tip.offsetHeight < window.innerHeight;
    tip.style.left = `${left}px`;
    tip.style.top = `${below ? box.bottom + 6 : box.top - tip.offsetHeight - 6}px`;
  };
  document.addEventListener("mouseover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("focusout", hide);
  document.addEventListener("scroll", hide, { passive: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}
