// The golden path of a person, in a real Chromium: signs in, adds a hosted app, watches it start, opens it, and sees the
// dashboard change when an invoice arrives.
//
// Environment: MNO_BASE_URL, MNO_EMAIL, MNO_PASSWORD, MNO_ARTEFACTS (folder for the pictures); optional: MNO_APP_NID (hosted
// app to subscribe), MNO_REMOVE_APP=1 (remove it again at the end), MNO_PUSH_COMMAND (shell command that pushes an invoice),
// MNO_CHROMIUM (path), MNO_START_TIMEOUT_S (default 180). Prints a JSON summary; exit code 1 says on stderr what failed.
import { execSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { check, complaintsOf, launch, needed, until } from "./browser.mjs";

const FIRST_VIEW_BYTES = 150 * 1024;
const WIDGETS = ["Profit and loss", "Cash", "Open invoices"];
const FIGURES = ["net_profit", "net_profit_total", "cash", "invoices_due", "invoices_open"];

const baseUrl = needed("MNO_BASE_URL");
const email = needed("MNO_EMAIL");
const password = needed("MNO_PASSWORD");
const artefacts = needed("MNO_ARTEFACTS");
const appNid = process.env.MNO_APP_NID;
const startTimeoutMs = 1000 * Number(process.env.MNO_START_TIMEOUT_S ?? 180);

const summary = { base_url: baseUrl };
mkdirSync(artefacts, { recursive: true });

const browser = await launch();
let page;
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light", locale: "en-US", timezoneId: "UTC" });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = await complaintsOf(page);
  const wire = await wireOf(page);

  await page.goto(baseUrl, { waitUntil: "networkidle" });
  await page.getByLabel("E-mail").waitFor();
  summary.first_view_bytes = wire.bytes();
  check(summary.first_view_bytes < FIRST_VIEW_BYTES, `the first view weighs ${summary.first_view_bytes} bytes, more than ${FIRST_VIEW_BYTES}`);
  await picture("sign-in");

  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Apps", exact: true }).waitFor();
  await page.locator("[data-instance]").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  summary.apps = await page.locator("[data-instance]").evaluateAll((cards) => cards.map((card) => card.dataset.app));

  if (appNid) await subscribe(context);
  await picture("apps");

  // A mark that a reload would wipe out.
  await page.evaluate(() => (window.sinceSignIn = true));
  await page.getByRole("link", { name: "Dashboard" }).click();
  for (const name of WIDGETS) await page.getByRole("region", { name, exact: true }).locator("[data-drawn]").waitFor();
  const blank = () =>
    page.locator("impac-widget canvas").evaluateAll((all) =>
      all.filter((canvas) => !canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean)).length,
    );
  await until("every chart to show something", async () => (await blank()) === 0);
  await page.waitForTimeout(600); // the bars grow
  summary.dashboard_bytes = wire.bytes();
  summary.figures = await figures();
  await picture("dashboard");

  await until("a poll that is answered 304", () => wire.notModified() > 0);
  if (process.env.MNO_PUSH_COMMAND) await push();
  summary.not_modified = wire.notModified();

  await page.emulateMedia({ colorScheme: "dark" });
  await picture("dashboard-dark");
  await page.setViewportSize({ width: 390, height: 844 });
  await picture("dashboard-phone-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await picture("dashboard-phone");
  await fitsPhone("dashboard");
  await page.getByRole("link", { name: "Apps", exact: true }).click();
  await page.locator("[data-instance]").first().waitFor();
  await picture("apps-phone");
  await fitsPhone("apps page");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await picture("apps-dark");
  await page.emulateMedia({ colorScheme: "light" });

  if (summary.instance && process.env.MNO_REMOVE_APP) await remove();

  check(await page.evaluate(() => window.sinceSignIn === true), "the page was reloaded on the way");
  // Before the end of the session: a poll that crosses it is rightly refused.
  summary.complaints = [...complaints];
  check(complaints.length === 0, `the browser complained:\n  ${complaints.join("\n  ")}`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();

  summary.ok = true;
  console.log(JSON.stringify(summary, null, 2));
} catch (error) {
  console.log(JSON.stringify({ ...summary, ok: false }, null, 2));
  console.error(`browser test failed: ${error.message}`);
  await page?.screenshot({ path: join(artefacts, "failure.png"), fullPage: true }).catch(() => {});
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function subscribe(context) {
  const known = await page.locator("[data-instance]").evaluateAll((cards) => cards.map((card) => card.dataset.instance));
  await page.getByRole("navigation").getByRole("link", { name: "Marketplace" }).click();
  await page.locator(`[data-marketplace="${appNid}"]`).getByRole("button").click();
  await page.getByRole("heading", { name: "Apps", exact: true }).waitFor();
  const instance = await until(`an instance of ${appNid} to be listed`, async () => {
    const now = await page.locator(`[data-app="${appNid}"]`).evaluateAll((cards) => cards.map((card) => card.dataset.instance));
    return now.find((uid) => !known.includes(uid));
  });
  const card = page.locator(`[data-instance="${instance}"]`);
  summary.instance = instance;
  summary.statuses = [];
  await until(`${appNid} to run`, async () => {
    const status = await card.getAttribute("data-status");
    if (summary.statuses.at(-1) !== status) summary.statuses.push(status);
    if (status !== "running" && !summary.progress_shown) {
      summary.progress_shown = (await card.getByRole("progressbar").count()) > 0;
      if (summary.progress_shown) await picture("apps-progress");
    }
    check(status !== "failed", `${appNid} failed to start: ${await card.innerText()}`);
    return status === "running";
  }, startTimeoutMs);

  const [opened] = await Promise.all([context.waitForEvent("page"), card.getByRole("link", { name: "Open" }).click()]);
  await opened.waitForLoadState("domcontentloaded");
  const answer = await opened.reload();
  check(answer?.ok(), `the app answers ${answer?.status()} at ${opened.url()}`);
  summary.opened = { url: opened.url(), status: answer.status(), title: await opened.title() };
  await opened.screenshot({ path: join(artefacts, "app.png") });
  await opened.close();
}

async function push() {
  const before = summary.figures;
  const pushedAt = Date.now();
  execSync(process.env.MNO_PUSH_COMMAND, { stdio: ["ignore", "ignore", "inherit"], timeout: 60_000 });
  summary.figures_after = await until("net profit and open invoices to change", async () => {
    const after = await figures();
    const changed = (key) => after[key] !== before[key];
    return changed("net_profit_total") && changed("invoices_due") && changed("invoices_open") ? after : undefined;
  });
  summary.change_seen_ms = Date.now() - pushedAt;
  await page.waitForTimeout(600);
  await picture("dashboard-after");
}

async function remove() {
  const card = page.locator(`[data-instance="${summary.instance}"]`);
  await card.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await card.waitFor({ state: "detached", timeout: 60_000 });
  summary.removed = true;
}

async function figures() {
  const read = async (key) => Number(await page.locator(`[data-figure="${key}"]`).getAttribute("data-value"));
  return Object.fromEntries(await Promise.all(FIGURES.map(async (key) => [key, await read(key)])));
}

async function picture(name) {
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });
}

async function fitsPhone(what) {
  // What is drawn follows the new width a frame later.
  await until(`the ${what} to be no wider than a phone`, () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}

/** Counts bytes as they come over the wire, compressed, with headers. */
async function wireOf(page) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  let notModified = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on("response", (response) => response.status() === 304 && response.url().includes("/impac/") && (notModified += 1));
  await session.send("Network.enable");
  return { bytes: () => bytes, notModified: () => notModified };
}
