// What the tests in a browser share.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../web/package.json", import.meta.url))("playwright-core");

/** A Chromium that talks to nobody but the pages that it is shown. */
export async function launch() {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** What the browser holds against the page: errors on the console, exceptions, violations of its CSP. */
export async function complaintsOf(page) {
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  await page.exposeFunction("reportViolation", (text) => complaints.push(`csp: ${text}`));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) => window.reportViolation(`${event.violatedDirective} ${event.blockedURI}`)),
  );
  return complaints;
}

export async function until(what, probe, timeoutMs = 30_000) {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function check(holds, message) {
  if (!holds) throw new Error(message);
}

export function needed(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set; see the head of the test's file`);
    process.exit(2);
  }
  return value;
}

function chromiumPath() {
  const candidates = [process.env.MNO_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) {
    console.error("no Chromium found; install it (apt-get install chromium) or set MNO_CHROMIUM");
    process.exit(2);
  }
  return found;
}
