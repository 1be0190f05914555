// A marketplace's own name, logo and colours in a real Chromium: at its host name, on the portal and on the pages around it; and text on the
// colours that its staff publishes stays readable.
//
// Environment: MNO_BASE_URL (an installation with several tenants), MNO_SHOP_HOST (the host name of one of them), MNO_EMAIL and MNO_PASSWORD (an
// admin of its staff), MNO_NAME and MNO_LOGO (its name and logo), MNO_ARTEFACTS (folder for the pictures); optional: MNO_CHROMIUM. Prints a JSON
// summary; exit code 1 says on stderr what failed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { check, complaintsOf, launch, needed, until } from "./browser.mjs";

const base = needed("MNO_BASE_URL");
const shop = `http://${needed("MNO_SHOP_HOST")}:${new URL(base).port}`;
const staff = { email: needed("MNO_EMAIL"), password: needed("MNO_PASSWORD") };
const [name, logo] = [needed("MNO_NAME"), needed("MNO_LOGO")];
const artefacts = needed("MNO_ARTEFACTS");
mkdirSync(artefacts, { recursive: true });

const summary = { steps: [] };
const browser = await launch();
let page;

async function visit(colorScheme = "light") {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.complaints = await complaintsOf(page);
}

async function step(words, work) {
  await work();
  const complaints = page.complaints.filter((text) => !/status of 401/.test(text));
  check(complaints.length === 0, `${words}: ${complaints.join("; ")}`);
  summary.steps.push(words);
}

const brand = () => page.locator(".brand");

async function shows(expected, picture) {
  await until(`the name \`${expected}\``, async () => (await brand().innerText()).trim() === expected);
  // The picture is fetched after the name stands there.
  const isDrawn = (image, picture) => image.getAttribute("src") === picture && image.complete && image.naturalWidth > 0;
  await until(`the logo ${picture}`, () => brand().locator("img").evaluate(isDrawn, picture));
}

async function signIn() {
  await page.getByLabel("E-mail", { exact: true }).fill(staff.email);
  await page.locator("input[name=password]").fill(staff.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: /: security$/ }).waitFor();
}

/** Publishes a theme as the panel of the staff does. */
const publish = (theme) =>
  page.evaluate(async (theme) => {
    const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "");
    const headers = { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": token };
    const answer = await fetch("/mnoe/jpi/v1/admin/theme/save", { method: "POST", headers, body: JSON.stringify({ theme, publish: true }) });
    return answer.status;
  }, theme);

/** What WCAG 2 calls the contrast of an element's text with what is under it. */
async function contrastOf(element) {
  return element.evaluate((node) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const pixel = (color) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data;
    };
    let ground;
    for (let at = node; at && !ground; at = at.parentElement) {
      const color = pixel(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) ground = color;
    }
    const luminance = ([...color]) => {
      const [red, green, blue] = color.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [text, under] = [luminance(pixel(getComputedStyle(node).color)), luminance(ground)];
    return (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
  });
}

async function isReadable(what, element) {
  const contrast = await contrastOf(element);
  check(contrast >= 4.5, `${what} has a contrast of ${contrast.toFixed(2)}`);
}

const colorOf = (element, property) => element.evaluate((node, property) => getComputedStyle(node)[property], property);

try {
  await step("where nothing tells whose it is, the house shows its own name", async () => {
    await visit();
    await page.goto(base);
    await shows("mno", "/favicon.svg");
    check((await page.title()) === "Sign in · mno", await page.title());
  });

  await step("at its host the marketplace shows its name, its logo and its colour", async () => {
    await visit();
    await page.goto(shop);
    await shows(name, logo);
    check((await page.title()) === `Sign in · ${name}`, await page.title());
    const button = page.getByRole("button", { name: "Sign in", exact: true });
    // The colour fades in.
    await until("the button in its colour", async () => (await colorOf(button, "backgroundColor")) === "rgb(255, 225, 77)");
    await isReadable("the button", button);
    await isReadable("a link", page.getByRole("link", { name: "Forgotten password" }));
    await page.getByRole("link", { name: "Terms of use" }).waitFor();
    await page.screenshot({ path: join(artefacts, "branding-sign-in.png") });
  });

  await step("the pages around the portal show them, too", async () => {
    await page.getByRole("link", { name: "Make an account" }).click();
    await page.getByRole("heading", { name: "Make your account" }).waitFor();
    await shows(name, logo);
    await page.goBack();
  });

  await step("a published theme colours the bar and the links, and all stays readable", async () => {
    await signIn();
    await shows(name, logo);
    check((await publish({ branding: { "@elem-cozy-color": "#00c8ff", "@bg-inverse-intense-color": "#5a1e46" } })) === 201, "publishing is refused");
    for (const scheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.reload();
      const header = page.locator("header");
      await until("the bar in its colour", async () => (await colorOf(header, "backgroundColor")) === "rgb(90, 30, 70)");
      await isReadable(`the name (${scheme})`, brand());
      for (const link of await page.locator("nav a").all()) await isReadable(`a page's link (${scheme})`, link);
      await isReadable(`signing out (${scheme})`, page.getByRole("button", { name: "Sign out" }));
      await page.screenshot({ path: join(artefacts, `branding-${scheme}.png`) });
    }
  });

  await step("where one address serves several marketplaces, hers is shown once she has signed in", async () => {
    await visit();
    await page.goto(base);
    await shows("mno", "/favicon.svg");
    await signIn();
    await shows(name, logo);
  });

  console.log(JSON.stringify(summary));
} catch (error) {
  await page?.screenshot({ path: join(artefacts, "branding-failed.png") }).catch(() => {});
  console.error(error.stack ?? error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
