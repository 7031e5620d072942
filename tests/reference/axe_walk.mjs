// Looks at pages with axe-core in a real browser, in both themes and two widths, and prints what it finds as JSON.
// Arguments: node_modules, the browser's program, the page on which the search is opened too, then further pages.
import { createRequire } from "node:module";

const [, , modules, program, searched, ...others] = process.argv;
const require = createRequire(`${modules}/x.js`);
const puppeteer = require("puppeteer-core");
const axe = require("axe-core").source;
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await puppeteer.launch({ executablePath: program, headless: true, args });
const seen = { pages: 0, found: [] };

async function look(page, name) {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((value) => { document.documentElement.dataset.theme = value; }, theme);
    const { violations } = await page.evaluate(() => axe.run({ preload: false }));
    for (const one of violations) {
      seen.found.push(`${name} ${theme}: ${one.impact} ${one.id} ${one.nodes.map((node) => node.html.slice(0, 200)).slice(0, 2).join(" ")}`);
    }
  }
}

/** Everything that opens is opened, so that what it hides is looked at, too. */
async function unfold(page) {
  await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
}

for (const address of [searched, ...others]) {
  for (const width of [1280, 390]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 844 });
    await page.goto(address);
    const hasTools = await page.$("main:not([data-missing])") && await page.$(".crumbs");
    if (hasTools) await page.waitForSelector(".search[data-ready]");
    const name = `${new URL(address).pathname} ${width}`;
    await page.evaluate(axe);
    await look(page, name);
    if (address === searched) {
      await page.type(".search input", "typedef");
      await page.waitForSelector(".results a");
      await look(page, `${name} with results`);
      await page.$eval(".search input", (input) => { input.value = ""; input.dispatchEvent(new Event("input", { bubbles: true })); });
      await page.evaluate(() => document.body.click());
      await unfold(page);
      await look(page, `${name} unfolded`);
    }
    await page.close();
    seen.pages += 1;
  }
}
await browser.close();
console.log(JSON.stringify(seen));
