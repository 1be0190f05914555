// A stand-in for the server while you work on the frontend: JPI and Impac! over data in memory, and web/dist when it is
// built. `npm run mock`, then `npm run dev` (or open the mock itself). Any demo user, password `demo`.
// POST /mock/invoice adds an invoice, as a connected app would.
import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const PORT = Number(process.env.PORT ?? 7000);
const DIST = new URL("../dist/", import.meta.url).pathname;
const STEP_MS = 1500;

const organizations = [
  { id: 1, uid: "org-aaaa", name: "Northwind Traders", currency: "USD", current_user_role: "Super Admin" },
  { id: 2, uid: "org-bbbb", name: "Contoso Bakery", currency: "EUR", current_user_role: "Member" },
];
const apps = [
  ["hello", "Hello", "cube", "A page that says hello, hosted for you.", ["Samples"]],
  ["wordpress", "WordPress", "cube", "Web sites and blogs.", ["Web"]],
  ["dolibarr", "Dolibarr", "cube", "ERP and CRM for small companies.", ["ERP", "CRM"]],
  ["ledgerly", "Ledgerly", "cloud", "Accounting that shares its books.", ["Accounting"]],
  ["dealflow", "Dealflow", "cloud", "Opportunities and customers.", ["CRM"]],
].map(([nid, name, stack, tiny_description, categories], id) => ({
  id, uid: `app-${nid}`, nid, name, stack, tiny_description, categories, description: `<p>${tiny_description}</p>`, logo: null, pictures: [], tags: [],
  version: null, website: null, support_url: null, terms_url: null, known_limitations: null, getting_started: null, testimonials: [],
  key_benefits: ["Quick", "Simple"], key_features: [], key_workflows: [], pricing_text: null, average_rating: id ? null : 4.5, running_instances_count: 1,
  pricing_plans: { default: [{ name: "Basic", price: "9.00", currency: "USD", factor: "/month" }, { name: "Large", currency: "USD", factor: "" }] },
  multi_instantiable: stack === "cube", is_coming_soon: false,
}));
const said = { app_reviews: [], app_questions: [] };
const webSessions = [["ses-1", true], ["ses-2", false]].map(([uid, current]) => (
  { uid, kind: "web", current, user_agent: "Firefox/140.0 (X11; Linux)", address: "192.0.2.7", created_at: new Date().toISOString(), last_seen_at: null }
));
let secondFactor = false;

let nextId = 1;
const instances = [];
subscribe(organizations[0], "ledgerly", true);
subscribe(organizations[0], "dealflow", true);
subscribe(organizations[1], "ledgerly", true);

function subscribe(organization, nid, done = false) {
  const app = apps.find((candidate) => candidate.nid === nid);
  const started = done ? 0 : Date.now();
  instances.push({ id: nextId++, uid: `cld-${randomUUID().slice(0, 8)}`, organization: organization.id, app, started });
}

function instanceJson({ id, uid, app, started, ended }) {
  const step = Math.floor((Date.now() - (ended ?? started)) / STEP_MS);
  const [status, status_message] = ended
    ? [["terminating", "Stops the container"], ["terminated", null]][Math.min(step, 1)]
    : [["provisioning", "Fetches the image"], ["provisioning", "Creates the container"], ["starting", "Waits until it answers"], ["running", null]][Math.min(step, 3)];
  const http_url = status === "running" && app.stack === "cube" ? `http://127.0.0.1:${PORT}/mock/app` : null;
  return { id, uid, name: app.name, status, status_message, stack: app.stack, app_id: app.id, app_nid: app.nid, app_name: app.name, http_url };
}

const now = new Date();
const dates = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(now.getFullYear(), now.getMonth() - 11 + i, 1)).toISOString().slice(0, 10));
const revenue = dates.map((_, i) => 42000 + 9000 * Math.sin(i) + 1500 * i);
const costs = dates.map((_, i) => 31000 + 12000 * Math.cos(i * 1.3) + 700 * i);
const day = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const invoice = (due, days) => ({ uid: randomUUID(), invoice_date: day(days + 30), due_date: day(days), status: "AUTHORISED", invoiced: due, due, paid: 0, currency: "USD", tooltip_status: "due" });
const customers = [
  { id: "c1", name: "Blue Yonder Airlines", invoices: [invoice(8200, -12), invoice(3100.5, 15)] },
  { id: "c2", name: "City Power & Light", invoices: [invoice(5400, 44), invoice(900, -3)] },
  { id: "c3", name: "Fourth Coffee", invoices: [invoice(1250.75, 75)] },
  { id: "c4", name: "Wide World Importers", invoices: [invoice(640, 130), invoice(4300, -20)] },
];

function widget(endpoint, currency) {
  if (endpoint === "accounts/profit_and_loss") {
    const statement = (name, totals) => ({ name, currency, totals, accounts: [] });
    return { dates, summary: [statement("revenue", revenue), statement("operating_expenses", costs), statement("net_profit", revenue.map((value, i) => value - costs[i]))] };
  }
  if (endpoint === "accounts/balance") {
    const account = (uid, name, start) => {
      const balances = dates.map((_, i) => start + 2600 * i + 3000 * Math.sin(i * 2));
      return { uid, name, currency, type: "BANK", classification: "ASSET", accounting_behaviour: "bls", current_balance: balances.at(-1), dates, balances };
    };
    return { account_list: [account("a1", "Business checking", 38000), account("a2", "Savings", 12000)] };
  }
  return { entities: customers.map((customer) => ({ ...customer, currency, total_due: customer.invoices.reduce((sum, { due }) => sum + due, 0) })) };
}

const sessions = new Set();

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://mock");
  const at = `${request.method} ${pathname}`;
  const body = await read(request);
  const cookies = Object.fromEntries((request.headers.cookie ?? "").split("; ").map((pair) => pair.split("=")));
  const signedIn = sessions.has(cookies._mno_session);
  let match;

  const json = (status, value, headers = {}) => {
    response.writeHead(status, { "Content-Type": "application/json", "Set-Cookie": ["XSRF-TOKEN=mock; Path=/; SameSite=Lax"], ...headers });
    response.end(value === undefined ? "" : JSON.stringify(value));
  };

  // Widgets on a page of another origin.
  if (pathname.startsWith("/impac/")) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "authorization, accept, if-none-match");
    response.setHeader("Access-Control-Expose-Headers", "ETag");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
  }
  if (at === "POST /mock/invoice") {
    const due = Number(body.amount ?? 1200);
    customers[0].invoices.push(invoice(due, -30));
    revenue[11] += due;
    return json(201, {});
  }
  if (at === "GET /mock/app") return response.writeHead(200, { "Content-Type": "text/html" }).end("<title>Hello</title><h1>Hello from the hosted app</h1>");
  if (at === "POST /mnoe/auth/users/sign_in") {
    if (body.user?.password !== "demo") return json(401, { error: "the e-mail address or the password is wrong" });
    const session = randomUUID();
    sessions.add(session);
    return json(201, {}, { "Set-Cookie": [`_mno_session=${session}; Path=/; HttpOnly; SameSite=Lax`] });
  }
  if (at === "GET /mnoe/jpi/v1/current_user") {
    const user = { id: 1, uid: "usr-1", name: "Ada", surname: "Lovelace", email: "ada@example.com", logged_in: true, sso_session: cookies._mno_session, admin_role: null, organizations };
    return json(200, { current_user: signedIn ? user : { logged_in: false } });
  }
  if (at === "GET /mnoe/jpi/v1/branding") {
    const colors = { accent: null, bar: null };
    return json(200, { branding: { name: "Mock market", logo: null, colors, support_email: null, support_url: null, terms_url: null } });
  }
  if ((match = /^\/impac\/api\/v1\/widgets\/(.+)$/.exec(pathname))) {
    const token = Buffer.from((request.headers.authorization ?? "").replace("Basic ", ""), "base64").toString();
    if (!sessions.has(token)) return json(401, { error: { code: 401, message: "unknown session" } });
    const content = searchParams.get("metadata[organization_ids][]") === "org-bbbb" ? {} : widget(match[1], searchParams.get("metadata[currency]"));
    const answer = { content, name: match[1], settings: {} };
    const etag = `"${createHash("sha256").update(JSON.stringify(answer)).digest("hex").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) return json(304, undefined, { ETag: etag });
    return json(200, answer, { ETag: etag });
  }
  if (pathname.startsWith("/mnoe/")) {
    if (!signedIn) return json(401);
    if (request.method !== "GET" && request.headers["x-xsrf-token"] !== "mock") return json(422);
    if (at === "DELETE /mnoe/auth/users/sign_out") return sessions.delete(cookies._mno_session), json(204);
    if (at === "GET /mnoe/jpi/v1/marketplace") return json(200, { categories: [...new Set(apps.flatMap((app) => app.categories))].sort(), apps });
    if ((match = /^GET \/mnoe\/jpi\/v1\/marketplace\/([^/]+)$/.exec(at))) {
      const app = apps.find(({ nid }) => nid === match[1]);
      return app ? json(200, { app }) : json(404);
    }
    if ((match = /^(GET|POST) \/mnoe\/jpi\/v1\/marketplace\/[^/]+\/(app_(?:review|question|answer))s$/.exec(at))) {
      const [, method, kind] = match;
      if (method === "GET") return json(200, { [`${kind}s`]: said[`${kind}s`], metadata: { pagination: { count: said[`${kind}s`].length } } });
      const made = { id: nextId++, ...body[kind], status: "pending", user_name: "Ada Lovelace", organization_name: null, created_at: new Date().toISOString(), answers: [] };
      const question = said.app_questions.find(({ id }) => id === body[kind].question_id);
      (question ? question.answers : said[`${kind}s`]).push(made);
      return json(200, { [kind]: made });
    }
    if (pathname === "/mnoe/auth/users/second_factor") {
      if (request.method === "GET") return json(200, { enabled: secondFactor, recovery_codes_left: 10 });
      if (request.method === "POST") return json(201, { secret: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", provisioning_uri: "otpauth://totp/mock:ada?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" });
      // Any code of six digits is right.
      if (!/^\d{6}$/.test(body.user?.otp_attempt)) return json(422, { errors: { otp_attempt: ["the code is wrong"] } });
      secondFactor = request.method === "PUT";
      return secondFactor ? json(200, { enabled: true, recovery_codes: Array.from({ length: 10 }, (_, i) => `mock${i}-codes`) }) : json(204);
    }
    if (at === "GET /mnoe/jpi/v1/current_user/org_invites") return json(200, { org_invites: [] });
    if (at === "GET /mnoe/auth/users/sessions") return json(200, { sessions: webSessions });
    if (request.method === "DELETE" && pathname.startsWith("/mnoe/auth/users/sessions")) return webSessions.splice(1), json(204);
    if (at === "PUT /mnoe/auth/users/password_expired") {
      return body.user?.current_password === "demo" ? json(204) : json(422, { errors: { current_password: ["the present password is wrong"] } });
    }
    if ((match = /^\/mnoe\/jpi\/v1\/organizations\/(\d+)\/app_instances$/.exec(pathname))) {
      const organization = organizations.find(({ id }) => id === Number(match[1]));
      if (request.method === "POST") return subscribe(organization, body.nid), json(201);
      const mine = instances.filter((instance) => instance.organization === organization.id).map(instanceJson);
      return json(200, { timestamp: Date.now(), app_instances: Object.fromEntries(mine.map((instance) => [instance.id, instance])) });
    }
    if ((match = /^DELETE \/mnoe\/jpi\/v1\/app_instances\/(\d+)$/.exec(at))) {
      instances.find(({ id }) => id === Number(match[1])).ended = Date.now();
      return json(202);
    }
    return json(404);
  }
  await file(pathname, response);
}).listen(PORT, "127.0.0.1", () => console.log(`mock server on http://127.0.0.1:${PORT}, password: demo`));

async function read(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text.startsWith("{") ? JSON.parse(text) : {};
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

// The headers are those of src/server/web.rs: what the CSP forbids must fail here too.
async function file(pathname, response) {
  const name = pathname === "/" ? "index.html" : normalize(pathname).replace(/^\/+/, "");
  try {
    const content = await readFile(join(DIST, name));
    response.writeHead(200, {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Content-Encoding": "br",
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    });
    response.end(brotliCompressSync(content));
  } catch {
    response.writeHead(404).end();
  }
}
