// Uses a built site as a reader does, in a real browser, and prints what was seen as JSON.
// Arguments: node_modules, browser (chrome or firefox), its program, address of the site, address of a second site of other languages,
// address where a published site is served, if one is.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [, , modules, browser, program, site, others, published] = process.argv;
const require = createRequire(`${modules}/x.js`);
const puppeteer = require("puppeteer-core");
const args = browser === "chrome"
  ? ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
  : [];
const launch = (more) => puppeteer.launch({ browser, executablePath: program, headless: true, args, ...more });
const started = await launch();
const METHOD = "ja-JP/metadata/imetadataimport.gettypedefprops.html";
const seen = { console: [], wide: [] };

async function open(address, { width = 1366, height = 900 } = {}) {
  const page = await started.newPage();
  page.on("console", (message) => { if (message.type() === "error") seen.console.push(message.text()); });
  page.on("pageerror", (error) => seen.console.push(error.message));
  await page.setViewport({ width, height });
  await page.goto(address);
  if (!/(?:reference|languages)\/index\.html$/.test(address)) await page.waitForSelector(".search[data-ready]");
  return page;
}

async function found(address, text) {
  const page = await open(address);
  await page.focus(".search input");
  await page.keyboard.type(text);
  await page.waitForFunction(() => !["", docabi.words.loading].includes(document.querySelector(".results p").textContent));
  const links = await page.$$eval(".results a", (all) => all.slice(0, 3).map((link) => link.getAttribute("href")));
  await page.close();
  return links.map((link) => link.slice(address.startsWith(site) ? site.length : others.length));
}

const colour = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Press what stands at a place, as a pointer does: of a page whose scripts are off Firefox gives no handles. */
async function press(page, selector) {
  const [x, y] = await page.evaluate((selector) => {
    const one = document.querySelector(selector);
    one.scrollIntoView({ block: "center" });
    const box = one.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  }, selector);
  await page.mouse.click(x, y);
}

/** What the declaration on a page reads as in each of its forms, chosen with the pointer, then with the keyboard. */
async function forms(page) {
  const shown = () => page.evaluate(() => [...document.querySelectorAll("#syntax pre")].filter((one) => one.checkVisibility()).map((one) => one.innerText).join());
  const read = {};
  for (const name of ["C++", "C", "Python", "IDL"]) {
    await press(page, `.forms label:has([value="${name}"])`);
    read[name] = await shown();
  }
  await page.keyboard.press("ArrowRight");
  read.next = await shown();
  return read;
}

/** The words of a page as it comes out of a printer. */
async function printed(page) {
  const folder = mkdtempSync(join(tmpdir(), "docabi-print-"));
  try {
    await page.pdf({ path: join(folder, "page.pdf") });
    return execFileSync("pdftotext", [join(folder, "page.pdf"), "-"], { encoding: "utf-8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

seen.search = {};
for (const text of ["typedef", "gtdp", "0x80131024", "-2146234332", "HOST_E_TIMEOUT", "TT_GC"]) seen.search[text] = await found(site + METHOD, text);
seen.search["メタデータ"] = await found(site + METHOD, "メタデータ");
for (const [locale, text] of [["ko-KR", "작업을"], ["zh-CN", "任务"], ["th-TH", "งาน"], ["ko-KR", "없는말"]]) {
  seen.search[text] = await found(`${others}${locale}/lamps/ilamp.html`, text).catch((error) => [error.message]);
}

let page = await open(`${site}${METHOD}#parameter-cchtypedef`);
seen.switch = await page.$$eval(".languages a", (all) => all.map((link) => link.getAttribute("lang") + link.hash));
seen.original = await page.$eval("a.original", (link) => link.href);
seen.original = [seen.original.slice(site.length), await page.$eval("#parameter-td .permalink[hreflang]", (link) => link.href.split("#")[1])];
await page.click(".languages summary");
await Promise.all([page.waitForNavigation(), page.click('.languages a[lang="de-DE"]')]);
seen.switched = page.url().slice(site.length);
await page.close();

page = await open(site + METHOD);
const before = await colour(page);
await page.select(".theme", "dark");
seen.dark = [before, await colour(page)];
await page.reload();
await page.waitForSelector(".search[data-ready]");
seen.remembered = await colour(page);
seen.forms = await forms(page);
await page.hover(".code pre");
await page.click(".copy");
await page.waitForFunction(() => document.querySelector(".copy").textContent !== docabi.words.copy);
seen.copied = await page.$eval(".copy", (button) => button.textContent);
await page.keyboard.press("Tab");
await page.evaluate(() => document.activeElement.blur());
await page.keyboard.press("/");
await page.keyboard.type("Sleep");
await page.waitForSelector(".results a");
await page.keyboard.press("ArrowDown");
await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
seen.keyboard = page.url().slice(site.length);
await page.close();

page = await open(`${site}en-US/return-codes.html`);
seen.current = await page.$$eval("[aria-current]", (all) => all.length);
await page.close();
page = await open(`${site}en-US/profiling/cor_prf_monitor.html`);
await page.type(".filter", "remoting");
seen.filtered = await page.$$eval("main tbody tr", (rows) => rows.filter((row) => !row.hidden).length);
await page.close();

page = await open(site + METHOD);
seen.around = await page.$$eval(".top a, .side a, .top button", (all) => all.map((one) => one.innerText.trim()).filter(Boolean));
seen.paper = await printed(page);
await page.close();

const plain = browser === "chrome" ? started : await launch({ extraPrefsFirefox: { "javascript.enabled": false } });
const bare = await plain.newPage();
if (browser === "chrome") await bare.setJavaScriptEnabled(false);
await bare.setViewport({ width: 1366, height: 900 });
await bare.goto(site + METHOD);
seen.bareScripts = await bare.evaluate(() => typeof docabi);
seen.bare = await bare.evaluate(() => document.querySelectorAll("a.languages, a.original, .crumbs a, main h2").length);
seen.bareForms = await forms(bare);
await bare.goto(await bare.evaluate(() => document.querySelector("a.languages").href));
seen.elsewhere = await bare.evaluate(() => document.querySelector(":target a[lang=de-DE]").href);
await bare.close();
if (plain !== started) await plain.close();

seen.results = [];
for (const width of [390, 700, 1366]) {
  page = await open(site + METHOD, { width, height: 844 });
  await page.focus(".search input");
  await page.keyboard.type("typedef");
  await page.waitForSelector(".results a");
  seen.results.push(await page.evaluate(() => {
    const [panel, input] = [".results", ".search input"].map((one) => document.querySelector(one).getBoundingClientRect());
    return panel.left >= 0 && panel.right <= innerWidth && panel.top >= input.bottom - 1 && panel.top < input.bottom + 30;
  }));
  await page.close();
}

page = await open(`${site}fr-FR/index.html`);
// A table of three columns, the last of which no word may break, in less and less room.
seen.tables = await page.evaluate(async () => {
  const frame = docabi.make("div", { class: "scroll words" });
  const row = (name, ...cells) => docabi.make("tr", {}, ...cells.map((cell) => docabi.make(name, {}, cell)));
  const wide = docabi.make("span", { class: "revision" }, "wide ".repeat(20));
  frame.append(docabi.make("table", {}, docabi.make("thead", {}, row("th", "A", "B", "C")), docabi.make("tbody", {}, row("td", "a", "b", wide))));
  document.querySelector("main").append(frame);
  const found = [];
  for (const room of ["60rem", "20rem", "61rem"]) {
    document.querySelector("main").style.inlineSize = room;
    await new Promise((done) => setTimeout(done, 300));
    found.push(frame.classList.contains("cards"));
  }
  return found;
});
await page.close();

const TYPES = ["languages/index.html", "index.html", "en-US/index.html", "ja-JP/hosting/index.html", "de-DE/hosting/ihosttaskmanager.html", METHOD,
  "fr-FR/profiling/cor_prf_monitor.html", "en-US/return-codes.html", "en-US/revisions.html", "en-US/hosting/hosting-interfaces.html",
  "de-DE/hosting/stackoverflowinfo.html"];
for (const path of TYPES) {
  for (const width of [1366, 390]) {
    page = await open(site + path, { width, height: 844 });
    const room = await page.evaluate(() => document.documentElement.scrollWidth);
    if (room > width) seen.wide.push(`${path} ${width}: ${room}`);
    if (width === 390 && path === METHOD) {
      seen.lines = await page.$$eval(".top > *", (all) => {
        const boxes = all.map((one) => one.getBoundingClientRect()).filter((box) => box.height).sort((one, other) => one.top - other.top);
        let [lines, bottom] = [0, -1];
        for (const box of boxes) {
          if (box.top >= bottom) lines++;
          bottom = Math.max(bottom, box.bottom);
        }
        return [lines, boxes.every((box) => box.height < 48)];
      });
      seen.parts = await page.$$eval(".side [aria-current] wbr", (all) => all.map((one) => one.nextSibling.data));
    }
    await page.close();
  }
}
if (published) {
  page = await started.newPage(); // without ears for errors: the first answer is one
  await page.goto(`${published}zh-cn/lamps/ILamp-Interface.md#parameter-x`);
  await page.waitForFunction(() => location.pathname.endsWith("/lamps/ilamp.html"));
  seen.redirected = page.url().slice(published.length);
  await page.close();
}
await started.close();
console.log(JSON.stringify(seen));
