/* made by docabi: what all pages of the reference do beyond HTML and CSS; without scripts a page is whole */
"use strict";
(() => {
  const root = new URL(".", document.currentScript.src).href;
  const here = decodeURI(location.href.split(/[?#]/)[0].slice(root.length)).replace(/(^|\/)$/, "$1index.html");
  const folder = here.slice(0, here.indexOf("/") + 1);
  const locale = folder === "languages/" ? "" : folder;
  const page = document.documentElement;
  const loads = new Map();
  const received = new Map();

  /** An element with attributes and children; what is given as text stays text. */
  function make(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** The text of a file of data below the site's folder, loaded once: a script, so that it works for local files. */
  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((resolve, reject) => {
        const script = make("script", { src: root + path });
        script.onload = () => (received.has(path) ? resolve(received.get(path)) : reject(new Error(path)));
        script.onerror = () => reject(new Error(path));
        document.head.append(script);
      }));
    }
    return loads.get(path);
  }

  /** What a reader chose on another page; storage may be forbidden. */
  function remembered(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(`docabi-${key}`);
      localStorage.setItem(`docabi-${key}`, value);
    } catch { /* then nothing is remembered */ }
    return null;
  }

  function setTheme(theme) {
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
    else delete page.dataset.theme;
  }

  const docabi = { root, here, locale, make, load, words: {}, receive: (path, text) => received.set(path, text) };
  Object.defineProperty(window, "docabi", { value: Object.freeze(docabi) });
  page.classList.add("scripted");
  setTheme(remembered("theme"));

  // --- the parts of a page ---

  function addTheme(words) {
    const select = make("select", { class: "theme", "aria-label": words.appearance });
    for (const theme of ["system", "light", "dark"]) select.append(make("option", { value: theme }, words[theme]));
    select.value = remembered("theme") || "system";
    select.addEventListener("change", () => {
      remembered("theme", select.value);
      setTheme(select.value);
    });
    document.querySelector(".top").append(select);
  }

  /** The languages of the site are in a file that all pages share; without scripts the link leads to a page of them. */
  async function addLanguages(words) {
    const link = document.querySelector("a.languages");
    if (!link) return;
    const list = make("details", {}, make("summary", {}, link.textContent));
    for (const line of (await load("languages.js")).split("\n")) {
      const [tag, title, folder] = line.split("\t");
      const place = `${root}${encodeURIComponent(folder || tag)}/`;
      if (tag !== page.lang) list.append(make("a", { href: place + here.slice(locale.length), hreflang: tag, lang: tag }, title));
    }
    link.replaceWith(make("nav", { class: "languages", "aria-label": words.languages }, list));
    keepPlace();
  }

  /** The place that a reader looks at: that of the address while it is in the window, else the last one with an anchor above its middle. */
  function place() {
    const target = document.querySelector(":target");
    const shown = target && target.getBoundingClientRect();
    if (shown && shown.top < innerHeight && shown.bottom > 0) return location.hash;
    const isAbove = (one) => one.getBoundingClientRect().top < innerHeight / 2;
    const above = [...document.querySelectorAll("main :is(section, dt, tr)[id]")].filter(isAbove).pop();
    return above && scrollY > 0 ? `#${above.id}` : location.hash;
  }

  /** The links to other languages lead to the same place of the page. */
  function keepPlace() {
    for (const link of document.querySelectorAll(".languages a")) link.hash = location.hash;
    const original = document.querySelector("a.original");
    if (original) original.hash = location.hash;
  }

  function keepView(event) {
    const link = event.target.closest && event.target.closest("nav.languages a, a.original");
    if (link) link.hash = place();
  }

  function addContents(words) {
    const heads = [...document.querySelectorAll("main section[id] > :is(h2, h3, h4):first-child")];
    if (heads.length < 3) return;
    const list = make("ul");
    for (const head of heads) {
      const link = make("a", { href: `#${head.parentElement.id}` }, head.textContent);
      list.append(make("li", { class: head.localName }, link));
    }
    const open = matchMedia("(min-width: 80rem)").matches ? { open: "" } : {};
    const details = make("details", open, make("summary", {}, words["on-this-page"]), list);
    document.querySelector("h1").after(make("nav", { class: "toc", "aria-label": words["on-this-page"] }, details));
  }

  /** Sections, parameters, members and codes have links to themselves, and the last three to the same place in the language that the page is translated from. */
  function addPermalinks(words) {
    for (const head of document.querySelectorAll("main section[id] > :is(h2, h3, h4):first-child")) {
      head.replaceChildren(make("a", { href: `#${head.parentElement.id}` }, ...head.childNodes));
    }
    const original = document.querySelector("a.original");
    for (const place of document.querySelectorAll("dt[id], tr[id] > :first-child")) {
      const id = place.id || place.parentElement.id;
      const links = make("span", { class: "permalinks" }, "\u00a0", make("a", { class: "permalink", href: `#${id}`, "aria-label": `${words.permalink}: ${id}` }, "#"));
      place.append(links);
      if (!original) continue;
      const there = new URL(original.href);
      there.hash = id;
      const tag = original.hreflang.split("-")[0];
      const attributes = { class: "permalink", href: there.href, hreflang: original.hreflang, "aria-label": `${tag}: ${id}`, title: original.textContent };
      links.append("\u00a0", make("a", attributes, tag));
    }
  }

  /** The form of declarations that a reader chose on another page; the style sheet alone shows what is chosen. */
  function addForms() {
    const wanted = remembered("form");
    for (const form of document.querySelectorAll(".forms input")) {
      if (form.value === wanted) form.checked = true;
      form.addEventListener("change", () => remembered("form", form.value));
    }
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch { // a browser that has no clipboard for local files
      const area = make("textarea", { readonly: "" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  function addCopying(words) {
    for (const code of document.querySelectorAll("main pre")) {
      const button = make("button", { type: "button", class: "copy" }, words.copy);
      button.addEventListener("click", async () => {
        await copy(code.innerText);
        button.textContent = words.copied;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      });
      const frame = make("div", { class: "code" });
      code.replaceWith(frame);
      frame.append(code, button);
    }
  }

  /** Numbers are found as they are written in tables: `-2146234332` is `0x80131024`. */
  function asWritten(text) {
    const wanted = text.trim().toLowerCase();
    return /^-\d+$|^\d{6,}$/.test(wanted) ? `0x${(Number(wanted) >>> 0).toString(16).padStart(8, "0")}` : wanted;
  }

  function addFilters(words) {
    for (const list of document.querySelectorAll("main tbody, main section > ul")) {
      const rows = [...list.children];
      if (rows.length < 12 || (list.localName === "ul" && rows.some((row) => row.firstElementChild?.localName !== "a"))) continue;
      const texts = rows.map((row) => row.textContent.toLowerCase());
      const input = make("input", { type: "search", class: "filter", placeholder: words.filter, "aria-label": words.filter });
      const count = make("output", { class: "count" }, String(rows.length));
      input.addEventListener("input", () => {
        const wanted = asWritten(input.value);
        let shown = 0;
        rows.forEach((row, index) => {
          row.hidden = !texts[index].includes(wanted);
          shown += row.hidden ? 0 : 1;
        });
        count.value = `${shown} / ${rows.length}`;
      });
      (list.closest(".scroll") || list).before(make("p", { class: "filtering" }, input, " ", count));
    }
  }

  /** A cell says what its column is called where rows are cards: a number, which says nothing alone, and what stands in a table of the page's own text. */
  function addLabels() {
    for (const table of document.querySelectorAll("main table")) {
      const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent.trim());
      const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.cells]);
      const isNumber = (cell) => /^\d*$/.test(cell?.textContent.trim() || "");
      heads.forEach((head, column) => {
        if (!head || !(table.closest(".words") || rows.every((cells) => isNumber(cells[column])))) return;
        for (const cells of rows) if (cells[column]?.textContent.trim()) cells[column].dataset.label = head;
      });
    }
  }

  /** Whether a cell has so little room that its own text is a tower; as tall as its row is each cell of it. */
  function isNarrow(cell) {
    if (cell.offsetWidth >= 180 || cell.offsetHeight <= 400) return false;
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect().height > 400;
  }

  /** A table that is wider than its page, or has no room for a text, shows its rows as cards, as long as it is. */
  function fitTables() {
    const frames = [...document.querySelectorAll(".scroll:not([data-fixed])")];
    for (const frame of frames) frame.classList.remove("cards");
    const wide = frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1 || [...frame.querySelectorAll("td")].some(isNarrow));
    for (const frame of wide) frame.classList.add("cards");
  }

  function addFitting() {
    for (const frame of document.querySelectorAll(".scroll.cards")) frame.dataset.fixed = "";
    let width = 0;
    new ResizeObserver(([{ contentRect }]) => {
      if (contentRect.width === width) return;
      width = contentRect.width;
      requestAnimationFrame(fitTables);
    }).observe(document.querySelector("main"));
    document.addEventListener("docabi-broken", fitTables);
  }

  /** Who translated the page stands in a file of its own; without scripts the link to it is there. */
  async function addTranslator(words) {
    const badge = document.querySelector(".badge");
    if (!badge) return;
    const [usual, ...others] = (await load(`${locale}translations.js`)).split("\n");
    const own = others.find((line) => line.startsWith(`${here.slice(locale.length)}\t`) || line === here.slice(locale.length));
    const by = own === undefined ? usual : own.split("\t")[1];
    if (!by) return;
    badge.classList.add(by);
    badge.firstElementChild.textContent = words[by];
  }

  function readWords(block) {
    for (const line of block.split("\n")) {
      const [key, word] = line.split("\t");
      docabi.words[key] = word;
    }
  }

  /** An address of the documentation itself leads to the page that is made of it, in the language that the address names. */
  async function redirect(missing) {
    const places = new Map((await load("redirects.js")).split("\n").map((line) => line.split("\t")));
    const parts = decodeURIComponent(location.pathname).toLowerCase().replace(/\.(?:md|html?)$/, "").split("/").filter(Boolean);
    const tags = [...missing.querySelectorAll("a")].map((link) => link.hreflang);
    const named = tags.find((tag) => parts.includes(tag.toLowerCase()));
    const folder = named || tags.find((tag) => tag.toLowerCase() === navigator.language.toLowerCase()) || tags[0];
    for (let from = 0; from < parts.length; from++) {
      const place = places.get(parts.slice(from).join("/"));
      if (place) {
        location.replace(`${root}${encodeURIComponent(folder)}/${place}${location.hash}`);
        return;
      }
    }
  }

  async function start() {
    const missing = document.querySelector("[data-missing]");
    if (missing) await redirect(missing);
    if (missing || !locale) return;
    keepPlace();
    addEventListener("hashchange", keepPlace);
    for (const press of ["pointerdown", "keydown"]) addEventListener(press, keepView);
    const [words, areas, guides] = (await load(`${locale}titles.js`)).split("\n\n");
    readWords(words);
    docabi.words.areas = (areas || "").split("\n");
    docabi.words.guides = (guides || "").split("\n");
    await addLanguages(docabi.words).catch((error) => console.error(error));
    for (const add of [addTheme, addContents, addLabels, addPermalinks, addForms, addCopying, addFilters, addFitting, addTranslator]) add(docabi.words);
    document.head.append(make("script", { src: `${root}finder.js` }));
  }

  addEventListener("DOMContentLoaded", () => { start().catch((error) => console.error(error)); });
})();
