// A person's account in a real Chromium, from the first page to the last link in a mail: she signs up, confirms, forgets her password, protects
// her account with a second factor, ends other sessions, accepts invitations; and the marketplace speaks her language.
//
// Environment: MNO_BASE_URL, MNO_MAILS (the server's folder of mails), MNO_EMAIL and MNO_PASSWORD (a Super Admin of an organization with apps),
// MNO_ARTEFACTS (folder for the pictures); optional: MNO_CHROMIUM. Prints a JSON summary; exit code 1 says on stderr what failed.
import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { check, complaintsOf, launch, needed, until } from "./browser.mjs";

const base = needed("MNO_BASE_URL");
const mails = needed("MNO_MAILS");
const owner = { email: needed("MNO_EMAIL"), password: needed("MNO_PASSWORD") };
const artefacts = needed("MNO_ARTEFACTS");
mkdirSync(artefacts, { recursive: true });

const FIRST = "a first password of hers";
const SECOND = "another one, after that";
const THIRD = "the third is the last one";
const ann = `ann.${Date.now()}@people.test`;
const summary = { steps: [] };
const browser = await launch();
const complaints = [];
let page;

/** Another browser of the same machine: its own cookies. */
async function visit(locale = "en-US") {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light", locale });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.complaints = await complaintsOf(page);
  return page;
}

/** What a browser says about its page is a failure, but for the refusals that the test itself provoked. */
function settle() {
  complaints.push(...page.complaints.filter((text) => !/status of (400|401|403|409|422)/.test(text)));
  page.complaints.length = 0;
}

async function step(name, work) {
  await work();
  settle();
  summary.steps.push(name);
}

const field = (label) => page.locator("input, textarea").and(page.getByLabel(label, { exact: true }));
const press = (name) => page.getByRole("button", { name, exact: true }).click();
const heading = (name) => page.getByRole("heading", { name, exact: true }).waitFor();
const picture = (name) => page.screenshot({ path: join(artefacts, `account-${name}.png`), fullPage: true });

/** What is said beside a field, as a screen reader gets it. */
async function wrong(label, words) {
  const input = field(label);
  await until(`\`${label}\` to be refused`, async () => (await input.getAttribute("aria-invalid")) === "true");
  const about = page.locator(`[id="${await input.getAttribute("aria-describedby")}"]`);
  const said = await about.innerText();
  check(said.includes(words), `beside \`${label}\` stands \`${said}\`, not \`${words}\``);
}

async function signIn(email, password) {
  await field("E-mail").fill(email);
  await field("Password").fill(password);
  await press("Sign in");
}

const house = () => page.getByRole("link", { name: /: security$/ }).waitFor();

/** The newest link to a path that was mailed to an address. */
async function mailed(email, path, known = []) {
  return until(`a mail to ${email} with ${path}`, () => {
    // The first mail makes the folder.
    const names = existsSync(mails) ? readdirSync(mails) : [];
    const texts = names.filter((name) => name.endsWith(".eml")).map((name) => readFileSync(join(mails, name), "utf8"));
    const links = texts
      .filter((text) => text.includes(`To: ${email}\r\n`))
      .map((text) => text.replaceAll("=\r\n", "").replaceAll("=3D", "="))
      .flatMap((text) => text.match(/^https?:\/\/\S+/gm) ?? []);
    return links.find((link) => link.includes(path) && !known.includes(link));
  });
}

/** RFC 6238, for the moment in so many seconds. */
function totp(secret, ahead = 0) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(Math.floor(Date.now() / 1000 / 30) + ahead));
  const hash = createHmac("sha1", key).update(counter).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Calls the browser's API from the page, as the portal does. */
const call = (method, path, body) =>
  page.evaluate(
    async ([method, path, body]) => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "");
      const headers = { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": token };
      const answer = await fetch(path, { method, headers, body: body === null ? null : JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : null };
    },
    [method, path, body ?? null],
  );

/** Every control that can be seen has a name, and no page is wider than a phone. */
async function isUsable(what) {
  const nameless = await page.locator("input:visible:not([aria-hidden]), button:visible, select:visible, textarea:visible, a:visible").evaluateAll((all) =>
    all.filter((control) => {
      const labels = [...(control.labels ?? [])].map((label) => label.textContent).join("");
      return !(labels || control.textContent || control.getAttribute("aria-label") || "").trim();
    }).map((control) => control.outerHTML.slice(0, 100)),
  );
  check(nameless.length === 0, `${what}: controls without a name: ${nameless.join(" ")}`);
  await page.setViewportSize({ width: 360, height: 780 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(over <= 0, `${what} is ${over} px wider than a phone`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

try {
  await step("she signs up, and each mistake stands beside its field", async () => {
    await visit();
    await page.goto(base);
    await page.getByRole("link", { name: "Make an account" }).click();
    await heading("Make your account");
    await isUsable("the page that signs up");
    await field("Given name").fill("Ann");
    await field("Family name").fill("Other");
    await field("Company").fill("Other & Sons");
    await field("E-mail").fill(ann);
    await field("Password").fill("short");
    await press("Make my account");
    await wrong("Password", "8 to 200 characters");
    check((await field("Company").inputValue()) === "Other & Sons", "what was typed is lost");
    await picture("sign-up");
    await field("Password").fill(FIRST);
    await press("Make my account");
    await heading("Look into your mail");
  });

  await step("the link of the mail confirms her address, once", async () => {
    const link = await mailed(ann, "/mnoe/auth/users/confirmation");
    await page.goto(base);
    await signIn(ann, FIRST);
    await page.getByRole("alert").waitFor();
    await page.goto(link);
    await press("Confirm my address");
    await heading("Your address is confirmed");
    await page.goto(link);
    await press("Confirm my address");
    await page.getByRole("alert").filter({ hasText: "The link is wrong, expired or was used before" }).waitFor();
    await page.getByRole("link", { name: "Sign in" }).click();
    // By keyboard alone.
    await field("E-mail").waitFor();
    await page.keyboard.type(ann);
    await page.keyboard.press("Tab");
    await page.keyboard.type(FIRST);
    await page.keyboard.press("Enter");
    await house();
    await page.getByText("Other & Sons").first().waitFor();
    await press("Sign out");
  });

  await step("she forgets her password and chooses a new one", async () => {
    await page.getByRole("link", { name: "Forgotten password" }).click();
    await field("E-mail").fill(ann);
    await press("Send me a link");
    await heading("Look into your mail");
    await page.goto(await mailed(ann, "/mnoe/auth/users/password/edit"));
    await isUsable("the page of the new password");
    await field("New password").fill(SECOND);
    await field("The same again").fill("something else");
    await press("Set the password");
    await wrong("The same again", "two passwords differ");
    await field("New password").fill(SECOND);
    await field("The same again").fill(SECOND);
    await press("Set the password");
    await heading("Your password was changed");
    await page.getByRole("link", { name: "Sign in" }).click();
    await signIn(ann, FIRST);
    await page.getByRole("alert").waitFor();
    await signIn(ann, SECOND);
    await house();
  });

  let secret;
  let codes;
  await step("she switches a second factor on", async () => {
    await page.getByRole("link", { name: /: security$/ }).click();
    await heading("Security");
    await page.locator("[data-second-factor=false]").waitFor();
    await press("Set up");
    await page.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
    secret = await page.locator("[data-secret]").getAttribute("data-secret");
    check((await page.locator("[data-secret]").innerText()).replaceAll(" ", "") === secret, "the key is not shown as text");
    await isUsable("the security page");
    await picture("second-factor");
    await field("Code that the app shows now").fill("000000x");
    await press("Switch it on");
    await wrong("Code that the app shows now", "The code is wrong");
    await field("Code that the app shows now").fill(totp(secret));
    await page.keyboard.press("Enter");
    await heading("Your recovery codes");
    codes = await page.locator("[data-recovery-codes] code").allInnerTexts();
    check(codes.length === 10, `${codes.length} recovery codes`);
    await picture("recovery-codes");
    await press("I have kept them");
    await page.locator("[data-second-factor=true]").waitFor();
    await page.getByText("10 recovery codes are left.").waitFor();
  });

  const first = page;
  await step("signing in asks for the code, and a recovery code works once", async () => {
    await visit();
    await page.goto(base);
    await signIn(ann, SECOND);
    await heading("Second step");
    await isUsable("the second step");
    await field("Code").fill("123456");
    await press("Sign in");
    await page.getByRole("alert").filter({ hasText: /code/i }).waitFor();
    await field("Code").fill(totp(secret, 1));
    await press("Sign in");
    await house();
    await press("Sign out");
    await signIn(ann, SECOND);
    await field("Code").fill(codes[0]);
    await press("Sign in");
    await house();
    await press("Sign out");
    await signIn(ann, SECOND);
    await field("Code").fill(codes[0]);
    await press("Sign in");
    await page.getByRole("alert").waitFor();
    await field("Code").fill(codes[1]);
    await press("Sign in");
    await house();
  });

  const second = page;
  await step("she ends the session of another browser", async () => {
    page = first;
    await page.goto(`${base}/#/apps`);
    await page.goto(`${base}/#/security`);
    await page.locator('[data-session="current"]').waitFor();
    check((await page.locator('[data-session="other"]').count()) === 1, "the other browser is not listed");
    await page.getByRole("button", { name: /^End the session of Chrome/ }).click();
    await page.getByText("The session was ended.").waitFor();
    await page.locator('[data-session="other"]').waitFor({ state: "detached" });
    settle();
    page = second;
    await page.reload();
    await heading("Sign in");
  });

  await step("she changes her password", async () => {
    page = first;
    await field("Present password").fill("not hers");
    await field("New password").fill(THIRD);
    await field("The new one again").fill(THIRD);
    await press("Change it");
    await wrong("Present password", "present password is wrong");
    await field("Present password").fill(SECOND);
    await field("The new one again").fill("something else");
    await press("Change it");
    await wrong("The new one again", "two passwords differ");
    await field("The new one again").fill(THIRD);
    await press("Change it");
    await page.getByText("Your password was changed, and your other sessions were ended.").waitFor();
    await page.getByRole("link", { name: "Apps", exact: true }).click();
    await page.getByRole("heading", { name: "Apps", exact: true }).waitFor();
    await page.goto(`${base}/#/security`);
  });

  await step("she switches the second factor off with her password and a code", async () => {
    await press("Switch off");
    await field("Password").fill("not hers");
    await field("Code of your authenticator app, or a recovery code").fill(codes[2]);
    await press("Switch it off");
    await wrong("Password", "present password is wrong");
    await field("Password").fill(THIRD);
    await field("Code of your authenticator app, or a recovery code").fill(codes[0]);
    await press("Switch it off");
    await wrong("Code of your authenticator app, or a recovery code", "wrong or was used before");
    await field("Code of your authenticator app, or a recovery code").fill(codes[2]);
    await press("Switch it off");
    await page.locator("[data-second-factor=false]").waitFor();
    await press("Sign out");
    await signIn(ann, THIRD);
    await house();
  });

  const newcomer = `new.${Date.now()}@people.test`;
  await step("the owner of an organization invites her and somebody new", async () => {
    await visit();
    await page.goto(base);
    await signIn(owner.email, owner.password);
    await house();
    const { body } = await call("GET", "/mnoe/jpi/v1/current_user");
    const organization = body.current_user.organizations[0];
    summary.organization = organization.name;
    const invites = [ann, newcomer].map((email) => ({ email, role: "Member" }));
    const invited = await call("PUT", `/mnoe/jpi/v1/organizations/${organization.id}/invite_members`, { invites });
    check(invited.status === 200, `inviting answers ${invited.status}: ${JSON.stringify(invited.body)}`);
  });

  await step("somebody new makes her account by the invitation", async () => {
    await visit();
    await page.goto(await mailed(newcomer, "/mnoe/org_invites/"));
    await heading(`Join ${summary.organization}`);
    await isUsable("the invitation");
    await picture("invitation");
    await field("Given name").fill("Nina");
    await field("Family name").fill("New");
    await field("Password").fill("short");
    await press("Make my account and join");
    await wrong("Password", "8 to 200 characters");
    await field("Password").fill(FIRST);
    await press("Make my account and join");
    await heading("Your account is ready");
    await page.getByRole("link", { name: "Sign in" }).click();
    await signIn(newcomer, FIRST);
    await house();
    await page.getByText(summary.organization).first().waitFor();
  });

  await step("who has an account signs in and accepts", async () => {
    await visit();
    const link = await mailed(ann, "/mnoe/org_invites/");
    await page.goto(link);
    await page.getByRole("link", { name: "I have an account: sign in" }).click();
    await signIn(ann, THIRD);
    await heading(`Join ${summary.organization}`);
    await page.getByText(`You are signed in as ${ann}.`).waitFor();
    await press("Accept");
    await house();
    await page.getByRole("combobox", { name: "Organization" }).selectOption({ label: summary.organization });
    await page.goto(link);
    await page.getByRole("alert").filter({ hasText: "accepted" }).waitFor();
  });

  await step("an invitation stands in the portal, too", async () => {
    await page.goto(base);
    await house();
    const { body } = await call("GET", "/mnoe/jpi/v1/current_user");
    const own = body.current_user.organizations.find(({ name }) => name === "Other & Sons");
    const invited = await call("PUT", `/mnoe/jpi/v1/organizations/${own.id}/invite_members`, { invites: [{ email: newcomer, role: "Admin" }] });
    check(invited.status === 200, `inviting answers ${invited.status}: ${JSON.stringify(invited.body)}`);
    settle();
    await visit();
    await page.goto(base);
    await signIn(newcomer, FIRST);
    await page.getByRole("button", { name: "Accept the invitation of Other & Sons" }).click();
    await page.locator("[data-invitation]").waitFor({ state: "detached" });
    const chosen = page.getByRole("combobox", { name: "Organization" }).locator("option:checked");
    await until("the organization to be chosen", async () => (await chosen.innerText()) === "Other & Sons");
  });

  await step("a sign-in leads to pages of this server only", async () => {
    await visit();
    await page.goto(`${base}/#/sign-in?next=${encodeURIComponent("//evil.test/mnoe/")}`);
    await signIn(ann, THIRD);
    await house();
    check(page.url().startsWith(base), page.url());
  });

  await step("somebody closes her account by the link of the mail", async () => {
    await visit();
    await page.goto(base);
    await signIn(newcomer, FIRST);
    await house();
    const asked = await call("POST", "/mnoe/jpi/v1/deletion_requests");
    check(asked.status === 201, `asking to close the account answers ${asked.status}: ${JSON.stringify(asked.body)}`);
    await page.goto(await mailed(newcomer, "/mnoe/deletion_requests/"));
    await heading(`Close the account of ${newcomer}`);
    await isUsable("the page that closes an account");
    await press("Freeze my account");
    await press("Nothing is owed: go on");
    await press("Delete my account");
    await heading("Your account is closed");
    await page.getByRole("link", { name: "To the first page" }).click();
    await signIn(newcomer, FIRST);
    await page.getByRole("alert").waitFor();
  });

  await step("the marketplace speaks French to who reads French", async () => {
    await visit("fr-FR");
    await page.goto(base);
    await signIn(owner.email, owner.password);
    await house();
    await page.goto(`${base}/#/marketplace`);
    const ledgerly = page.locator('[data-marketplace="ledgerly"]');
    await ledgerly.getByText("Facturation et comptabilité").waitFor();
    await picture("marketplace-fr");
    const all = await page.locator("[data-marketplace]").count();
    await page.getByRole("button", { name: "Comptabilité", exact: true }).click();
    const few = await page.locator("[data-marketplace]").count();
    check(few > 0 && few < all, `${few} of ${all} apps are of the category`);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await field("Search apps").fill("facturation");
    check((await page.locator("[data-marketplace]").count()) === 1, "the search finds more or less than Ledgerly");
    await isUsable("the marketplace");
    await ledgerly.getByRole("link", { name: "Ledgerly" }).click();
    await heading("Ledgerly");
    await page.getByText("Les factures partent le jour même").waitFor();
  });

  await step("an app's page has pictures and plans, and takes reviews and questions", async () => {
    await visit();
    await page.goto(base);
    await signIn(owner.email, owner.password);
    await house();
    await page.goto(`${base}/#/marketplace/ledgerly`);
    await heading("Ledgerly");
    await page.locator('[data-plan="Team"]').getByText(/35/).waitFor();
    const drawn = () => page.locator("[data-app-page] img").evaluateAll((all) => all.every((image) => image.complete && image.naturalWidth > 0) && all.length);
    check((await until("the pictures", drawn)) >= 3, "pictures are missing");
    await press("Ask a question");
    await field("Your question").fill("Does it know VAT of two countries?");
    await press("Send");
    await page.locator("[data-question]").filter({ hasText: "VAT of two countries" }).getByText("Waits to be looked at").waitFor();
    await press("Write a review");
    await page.getByLabel("4 stars").check();
    await field("Your words").fill("Our invoices leave the house on time now.");
    await press("Send");
    const review = page.locator("[data-review]").filter({ hasText: "on time now" });
    await review.getByText("Waits to be looked at").waitFor();
    await review.getByRole("img", { name: "4 of 5 stars" }).waitFor();
    await isUsable("the app's page");
    await picture("app");
  });

  check(complaints.length === 0, `the browser complained:\n  ${complaints.join("\n  ")}`);
  summary.ok = true;
  console.log(JSON.stringify(summary, null, 2));
} catch (error) {
  console.log(JSON.stringify({ ...summary, ok: false }, null, 2));
  console.error(`browser test failed: ${error.message}`);
  await page?.screenshot({ path: join(artefacts, "account-failure.png"), fullPage: true }).catch(() => {});
  process.exitCode = 1;
} finally {
  await browser.close();
}
