// Uses a site of whole trees as a reader does, in a real browser, and prints what was seen as JSON.
// Arguments: node_modules, browser (chrome or firefox), its program, address of the site, a JSON object: `words` to look for by locale,
// `borrowed` a page that shows words of another language, `pages` to look at on a phone.
import { createRequire } from "node:module";

const [, , modules, browser, program, site, given] = process.argv;
const { words, borrowed, pages } = JSON.parse(given);
const require = createRequire(`${modules}/x.js`);
const puppeteer = require("puppeteer-core");
const args = browser === "chrome" ? ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"] : [];
const started = await puppeteer.launch({ browser, executablePath: program, headless: true, args });
const seen = { console: [], clipped: [], search: {} };

async function open(path, { width = 1366, scripts = true } = {}) {
  const page = await started.newPage();
  page.on("console", (message) => { if (message.type() === "error") seen.console.push(`${path}: ${message.text()}`); });
  page.on("pageerror", (error) => seen.console.push(`${path}: ${error.message}`));
  await page.setViewport({ width, height: 844 });
  if (!scripts) await page.setJavaScriptEnabled(false);
  await page.goto(site + path);
  if (scripts) await page.waitForSelector(".search[data-ready]");
  return page;
}

const here = (page) => decodeURI(page.url()).slice(decodeURI(site).length);
const colour = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function found(locale, text) {
  const page = await open(`${locale}/index.html`);
  await page.focus(".search input");
  await page.keyboard.type(text);
  await page.waitForFunction(() => !["", docabi.words.loading].includes(document.querySelector(".results p").textContent));
  const links = await page.$$eval(".results a", (all) => all.slice(0, 10).map((link) => [link.getAttribute("href"), link.textContent]));
  await page.close();
  return links.map(([link, text]) => [decodeURI(link).slice(decodeURI(site).length), text]);
}

for (const [locale, texts] of Object.entries(words)) {
  seen.search[locale] = {};
  for (const text of texts) seen.search[locale][text] = await found(locale, text);
}

// From a method that search found, at a parameter, to another language, and back by the keyboard alone.
const first = Object.keys(words)[0];
let page = await open(`${first}/index.html`);
await page.keyboard.press("/");
await page.keyboard.type("typedefprops");
await page.waitForSelector(".results a");
await page.keyboard.press("ArrowDown");
await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
await page.waitForSelector(".search[data-ready]");
seen.method = here(page);
const anchor = await page.$eval("main dt[id]", (term) => term.id);
await page.goto(`${site}${seen.method}#${anchor}`);
await page.waitForSelector(".search[data-ready]");
seen.languages = await page.$$eval(".languages a", (all) => all.map((link) => link.hash));
seen.anchor = `#${anchor}`;
seen.elsewhere = [];
for (const [tag] of Object.entries(words).slice(1)) {
  await page.focus(".languages summary");
  await page.keyboard.press("Enter");
  await page.focus(`.languages a[lang="${tag}"]`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector(".search[data-ready]");
  seen.elsewhere.push(await page.evaluate(() => document.documentElement.lang + location.hash + Boolean(document.querySelector(":target"))));
}
await page.click("a.original");
await page.waitForFunction(() => location.hash && document.querySelector(".search[data-ready]"));
seen.original = await page.evaluate(() => document.documentElement.lang + location.hash + Boolean(document.querySelector(":target")));

// Themes are remembered on the next page, and a form of the declaration is.
const before = await colour(page);
await page.select(".theme", "dark");
await page.click('.forms label:has([value="C"])');
await page.hover(".code pre");
await page.click(".copy");
await page.waitForFunction(() => document.querySelector(".copy").textContent !== docabi.words.copy);
await page.close();
page = await open(seen.method);
seen.dark = [before, await colour(page)];
seen.form = await page.$eval(".signature", (code) => code.innerText);
await page.close();

page = await open(borrowed);
seen.borrowed = await page.$$eval(".source", (all) => all.map((one) => [one.lang, one.checkVisibility(), one.querySelector("small").textContent]));
await page.close();

/** Whatever is cut off at the side: the page, or a part that would have to be moved sideways. */
async function clipped(path, width) {
  const one = await open(path, { width });
  const wide = await one.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll("main table, main pre, main .scroll, main dl, .top")];
    return parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline").map((part) => `${part.localName}.${part.className} ${part.scrollWidth} > ${part.clientWidth}`);
  });
  await one.close();
  return wide.map((what) => `${path} ${width}: ${what}`);
}
for (const width of [390, 1024, 1366]) for (const path of pages) seen.clipped.push(...await clipped(path, width));

if (browser === "chrome") { // Firefox has no command for either
  page = await open(seen.method);
  await page.emulateMediaType("print");
  seen.printed = await page.$$eval(".top, .side, .toc, .copy, .forms, .permalink, .neighbours", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
  await page.close();
  page = await open(seen.method, { scripts: false });
  seen.bare = await page.evaluate(() => ["main h2", "main dt[id]", "a.languages", ".crumbs a"].map((one) => document.querySelectorAll(one).length > 0));
  await page.click('.forms label:has([value="C++"])');
  seen.bareForm = await page.$eval(".signature", (code) => code.innerText);
  await page.goto(await page.$eval("a.languages", (link) => link.href));
  seen.bareLanguages = await page.$$eval(":target a[lang]", (all) => all.length);
  await page.close();
}
await started.close();
console.log(JSON.stringify(seen));
