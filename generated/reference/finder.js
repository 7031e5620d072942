/* made by docabi: the search and the side navigation of the reference; `pieces.py` says how its data is written */
"use strict";
(async () => {
  const { root, here, locale, make, load, words } = window.docabi;
  const KINDS = {
    i: "interface", o: "coclass", c: "class", f: "function", b: "callback", e: "enumeration", s: "structure",
    u: "union", k: "constant", m: "macro", t: "alias", ".": "method", "!": "code",
  };
  const MOST = 40;
  const LONG = 24;

  /** A name that goes on in the next line where a part of it ends: behind signs, and before a capital, with no piece of less than three signs (as `views.py` has it). */
  function breakable(name) {
    const parts = name.split(/(?<=[A-Za-z\d:][_.:])(?=[^_.:\s])|(?<=\w\w[a-z\d])(?=[A-Z]\w\w)/);
    return parts.flatMap((part, index) => (index ? [make("wbr"), part] : [part]));
  }

  /** Long names in text and tables go on in the next line, too: a column is not wider than its page. */
  for (const one of document.querySelectorAll("main :is(td, p, li, dt, dd) :is(code, a), .toc a")) {
    const [text, further] = one.childNodes;
    if (text?.nodeType === Node.TEXT_NODE && !further && text.data.split(" ").some((word) => word.length > LONG)) {
      text.replaceWith(...breakable(text.data));
    }
  }
  for (const one of document.querySelectorAll("main pre")) {
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      const words = text.data.split(/(\w{17,})/); // long ones at the odd places
      if (words[1]) text.replaceWith(...words.flatMap((word, at) => (at % 2 ? breakable(word) : [word])));
    }
  }
  for (const one of document.querySelectorAll("main :is(dt, td) > code")) one.classList.toggle("short", one.textContent.length <= LONG);
  document.dispatchEvent(new Event("docabi-broken"));

  // --- the names of the site ---

  /** The name of a file or anchor that `sitemap.py` makes of a name. */
  function plainName(name) {
    return name.toLowerCase().replace(/[^a-z0-9_]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 100) || "unnamed";
  }

  /** Areas with their pages in order, and every name that can be found. */
  function catalog(text) {
    const areas = [];
    const entries = [];
    let area, entity, guide = 0;
    const add = (entry, isPage) => {
      entries.push(entry);
      if (isPage) area.pages.push(entry);
      return entry;
    };
    for (const line of text.split("\n")) {
      const sign = line[0];
      const [name, further] = line.slice(1).split("\t");
      if (sign === "/") {
        const label = words.areas[areas.length] || name.slice(0, name.lastIndexOf("/"));
        area = { label, path: `${name}.html`, folder: name.slice(0, name.lastIndexOf("/") + 1), pages: [] };
        area.pages.push({ name: label, path: area.path, sign });
        areas.push(area);
      } else if (sign === ".") {
        const path = `${area.folder}${further || `${entity.stem}.${plainName(name)}`}.html`;
        add({ sign, name: `${entity.name}::${name}`, short: name, path, area, owner: entity }, true);
      } else if (sign === "-" || sign === "=") {
        const anchor = `${sign === "-" ? "member" : "constant"}-${plainName(name)}`;
        add({ sign, name, path: `${entity.path}#${anchor}`, area, owner: entity }, false);
      } else if (sign === ":") {
        const title = words.guides[guide++] || name;
        add({ sign, name: title, path: `${area.folder}${name}.html`, area }, true);
      } else if (sign === "!") {
        add({ sign, name, value: further, path: `return-codes.html#code-${plainName(name)}` }, false);
      } else if (sign) {
        const stem = further || plainName(name);
        entity = add({ sign, name, stem, path: `${area.folder}${stem}.html`, area, methods: [] }, true);
      }
    }
    for (const entry of entries) {
      entry.low = entry.name.toLowerCase();
      if (entry.sign === ".") entry.owner.methods.push(entry);
    }
    return { areas, entries };
  }

  // --- names by part and by camel hump ---

  /** Whether the letters of `wanted` begin humps of `name` one after the other: `gtdp` or `getTyPr` in GetTypeDefProps. */
  function hasHumps(wanted, name) {
    const starts = [...name.matchAll(/[A-Z]|(?<![a-z])[a-z]|\d+/g)].map((found) => found.index);
    const low = name.toLowerCase();
    const failed = new Set();
    const from = (at, hump) => {
      if (at === wanted.length) return true;
      const place = at * (starts.length + 1) + hump;
      if (failed.has(place)) return false;
      failed.add(place);
      for (let index = hump; index < starts.length; index++) {
        const end = starts[index + 1] ?? name.length;
        let length = 0;
        while (starts[index] + length < end && low[starts[index] + length] === wanted[at + length] && at + length < wanted.length) length++;
        for (; length > 0; length--) if (from(at + length, index + 1)) return true;
      }
      return false;
    };
    return from(0, 0);
  }

  /** How well a name answers: 0 is best, undefined not at all. */
  function rank(entry, wanted, parts) {
    const low = entry.short ? entry.short.toLowerCase() : entry.low;
    if (low === wanted || entry.low === wanted) return 0;
    if (low.startsWith(wanted) || entry.low.startsWith(wanted)) return 1;
    if (entry.low.includes(wanted)) return 2;
    if (parts.length > 1 && parts.every((part) => entry.low.includes(part))) return 3;
    if (parts.length === 1 && /^[a-z0-9_]{2,}$/.test(wanted) && hasHumps(wanted, entry.short || entry.name)) return 4;
    return undefined;
  }

  /** The hexadecimal digits of a code that is written as a number: `0x80131024`, `-2146234332`. */
  function digits(text) {
    const number = /^0x([0-9a-f]{2,8})$/i.exec(text);
    if (number) return number[1].toUpperCase().replace(/^0+(?=.)/, "");
    return /^-?\d+$/.test(text) ? (Number(text) >>> 0).toString(16).toUpperCase() : "";
  }

  function byName(entries, text) {
    const wanted = text.toLowerCase();
    const parts = wanted.split(/[\s:.]+/).filter(Boolean);
    const number = digits(text);
    const found = [];
    for (const entry of entries) {
      const how = number && entry.value === number ? 0 : rank(entry, wanted, parts);
      if (how !== undefined) found.push([how * 1000 + (entry.sign === "-" || entry.sign === "=" ? 500 : 0) + entry.name.length, entry]);
    }
    return found.sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
  }

  // --- words in the text of pages ---

  const PAIRED = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff"
    + "\\uf900-\\ufaff\\u{20000}-\\u{3ffff}\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7af";
  const RUN = new RegExp(`[${PAIRED}]+|(?:(?![${PAIRED}])[\\p{L}\\p{N}_\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u0655\\u0900-\\u0dff])+`, "gu");
  const IS_PAIRED = new RegExp(`^[${PAIRED}]`, "u");
  const LAST = "abcdefghijklmnopqrstuvwxyz012345";
  const MORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_";

  /** The words of a text as `fulltext.py` cuts them, each with whether more may follow it in the index. */
  function cut(text) {
    const found = [];
    for (const [run] of text.toLowerCase().matchAll(RUN)) {
      const signs = [...run];
      if (!IS_PAIRED.test(run)) found.push([run.slice(0, 60), true]);
      else if (signs.length === 1) found.push([run, true]);
      else for (let index = 1; index < signs.length; index++) found.push([signs[index - 1] + signs[index], false]);
    }
    return found;
  }

  function addPages(written, weight, pages) {
    let page = -1, high = 0;
    for (const digit of written) {
      const low = LAST.indexOf(digit);
      if (low < 0) high = high * 32 + MORE.indexOf(digit);
      else {
        page += high * 32 + low;
        high = 0;
        pages.set(page, Math.max(weight, pages.get(page) || 0));
      }
    }
  }

  /** The pages of an area that have a word, with their weights; `index` begins each line behind a line feed. */
  function lookUp(index, word, open) {
    const pages = new Map();
    const wanted = `\n${word}${open ? "" : " "}`;
    for (let at = index.indexOf(wanted); at >= 0; at = index.indexOf(wanted, at + 1)) {
      const end = index.indexOf("\n", at + 1);
      const line = index.slice(at + 1, end < 0 ? undefined : end);
      const [summaries, others] = line.slice(line.indexOf(" ") + 1).split(".");
      const whole = line.startsWith(`${word} `) ? 2 : 1;
      addPages(summaries, 2 * whole, pages);
      addPages(others, whole, pages);
    }
    return pages;
  }

  function byText(areas, texts, wanted) {
    const found = [];
    areas.forEach((area, number) => {
      const each = wanted.map(([word, open]) => lookUp(texts[number], word, open));
      for (const page of each.length ? each[0].keys() : []) {
        if (each.every((pages) => pages.has(page)) && area.pages[page]) {
          found.push([each.reduce((sum, pages) => sum + pages.get(page), 0), area.pages[page]]);
        }
      }
    });
    return found.sort((a, b) => b[0] - a[0]).map(([, entry]) => entry);
  }

  function textPath(area) {
    return `${locale}${area.path.replace(/index(?=[^/]*$)/, "words").replace(/html$/, "js")}`;
  }

  // --- the field ---

  function address(entry) {
    return root + locale + entry.path.split("/").map((part) => part.split("#").map(encodeURIComponent).join("#")).join("/");
  }

  function shown(entry) {
    const kind = words[`kind-${KINDS[entry.sign]}`] || (entry.sign === "!" ? words.code : "");
    const value = entry.value ? `0x${entry.value.padStart(8, "0")}` : "";
    const about = [kind, value, entry.sign === "-" || entry.sign === "=" ? entry.owner.name : "", entry.area ? entry.area.label : ""];
    const name = make(entry.sign === ":" || entry.sign === "/" ? "span" : "code", {}, ...breakable(entry.name));
    const link = make("a", { href: address(entry) }, name, " ", make("small", {}, about.filter(Boolean).join(" · ")));
    return make("li", {}, link);
  }

  function addSearch({ areas, entries }) {
    const input = make("input", { type: "search", placeholder: words["search-hint"], "aria-label": words.search, autocomplete: "off", spellcheck: "false" });
    const list = make("ul");
    const state = make("p", { role: "status" });
    const results = make("div", { class: "results", hidden: "" }, state, list);
    const box = make("div", { class: "search", role: "search" }, input, results);
    let texts = null, asked = false;

    function show() {
      const text = input.value.trim();
      results.hidden = !text;
      if (!text) return;
      const names = byName(entries, text);
      const others = texts ? byText(areas, texts, cut(text)) : [];
      const found = [...new Set([...names.slice(0, MOST), ...others, ...names])];
      const focused = list.contains(document.activeElement) ? document.activeElement.href : "";
      list.replaceChildren(...found.slice(0, MOST).map(shown));
      if (focused) { // who walks through the results stays where they are when those of the texts come
        ([...list.querySelectorAll("a")].find((link) => link.href === focused) || input).focus();
        results.hidden = false;
      }
      const count = found.length > MOST ? `${MOST} / ${found.length}` : String(found.length);
      state.textContent = !texts ? words.loading : found.length ? count : words["no-results"];
    }

    async function loadTexts() {
      if (asked) return;
      asked = true;
      const loaded = await Promise.all(areas.map((area) => load(textPath(area)).catch(() => "")));
      texts = loaded.map((text) => `\n${text}`);
      show();
    }

    function move(event) {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const next = at + (event.key === "ArrowDown" ? 1 : -1);
        (next < 0 ? input : links[Math.min(next, links.length - 1)] || input).focus();
      } else if (event.key === "Enter" && at < 0 && links.length) links[0].click();
      else if (event.key === "Escape") {
        results.hidden = true;
        input.focus();
      } else return;
      event.preventDefault();
    }

    input.addEventListener("input", () => { show(); loadTexts(); });
    input.addEventListener("focus", show);
    box.addEventListener("keydown", move);
    box.addEventListener("focusout", (event) => { if (!box.contains(event.relatedTarget)) results.hidden = true; });
    results.addEventListener("mousedown", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => {
      const typing = /^(?:input|select|textarea)$/i.test(event.target.localName || "");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        input.focus();
        event.preventDefault();
      }
    });
    document.querySelector(".languages, .top > :last-child").before(box);
    box.dataset.ready = "";
  }

  // --- the side navigation ---

  function navLink(path, name, code) {
    const link = make("a", { href: address({ path }) }, ...(code ? [make("code", {}, ...breakable(name))] : breakable(name)));
    if (locale + path === here) link.setAttribute("aria-current", "page");
    return link;
  }

  function entityItem(entry) {
    const item = make("li", {}, navLink(entry.path, entry.name, entry.sign !== ":"));
    const mine = [entry, ...(entry.methods || [])].some((one) => locale + one.path === here);
    if (mine && entry.methods && entry.methods.length) {
      item.append(make("ul", {}, ...entry.methods.map((method) => make("li", {}, navLink(method.path, method.short, true)))));
    }
    return item;
  }

  /** An area; its list is made when it is opened. */
  function areaItem(area) {
    const list = make("ul");
    const details = make("details", {}, make("summary", {}, area.label), list);
    const fill = () => {
      if (list.firstChild) return;
      list.append(make("li", {}, navLink(area.path, area.label, false)));
      list.append(...area.pages.slice(1).filter((page) => page.sign !== ".").map(entityItem));
    };
    details.addEventListener("toggle", fill);
    if (here.startsWith(locale + area.folder) && area.pages.some((page) => locale + page.path === here)) {
      fill();
      details.open = true;
    }
    return details;
  }

  function addNavigation({ areas }) {
    const side = make("nav", { class: "side", "aria-label": words.contents, id: "side.nav" });
    side.append(make("p", {}, navLink("index.html", words.reference, false)));
    side.append(...areas.map(areaItem));
    side.append(make("p", {}, navLink("return-codes.html", words["return-codes"], false)));
    side.append(make("p", {}, navLink("types.html", words.types, false)));
    const menu = make("button", { type: "button", class: "menu", "aria-expanded": "false", "aria-controls": side.id }, words.contents);
    menu.addEventListener("click", () => {
      const open = document.documentElement.classList.toggle("menu-open");
      menu.setAttribute("aria-expanded", String(open));
    });
    document.querySelector(".top").prepend(menu);
    document.querySelector("main").before(side);
    const current = side.querySelector("[aria-current]");
    if (current) side.scrollTop = current.offsetTop - side.clientHeight / 2;
  }

  /** Links to the page before this one in its area and the one behind it. */
  function addNeighbours({ areas }) {
    const area = areas.find((one) => one.pages.some((page) => locale + page.path === here));
    if (!area) return;
    const at = area.pages.findIndex((page) => locale + page.path === here);
    const row = make("nav", { class: "neighbours", "aria-label": `${words.previous} / ${words.next}` });
    for (const [step, word, rel] of [[-1, words.previous, "prev"], [1, words.next, "next"]]) {
      const other = area.pages[at + step];
      if (other) row.append(make("a", { href: address(other), rel }, make("small", {}, word), " ", ...breakable(other.name)));
    }
    if (row.firstChild) document.querySelector("main").append(row);
  }

  const names = catalog(await load("names.js"));
  for (const add of [addNavigation, addSearch, addNeighbours]) add(names);
})().catch((error) => console.error(error));
