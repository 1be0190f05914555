/** JPI, the browser's API: typed calls, and failures in words. */

const AUTH = "/mnoe/auth/users";
const JPI = "/mnoe/jpi/v1";

export interface Organization {
  id: number;
  uid: string;
  name: string;
  currency: string;
  current_user_role: string | null;
}

export interface User {
  uid: string;
  name: string;
  surname: string;
  email: string;
  sso_session: string;
  organizations: Organization[];
}

/** A plan of a price list. Without a price it is to be asked for. */
export interface Plan {
  name: string;
  price?: string;
  currency: string;
  factor: string;
}

/** An app of the marketplace, in the reader's language. Descriptions are HTML that the server made and escaped. */
export interface App {
  id: number | string;
  nid: string;
  name: string;
  version: string | null;
  stack: string;
  tiny_description: string | null;
  description: string | null;
  known_limitations: string | null;
  getting_started: string | null;
  logo: string | null;
  pictures: string[];
  website: string | null;
  support_url: string | null;
  terms_url: string | null;
  categories: string[];
  tags: string[];
  key_benefits: string[];
  key_features: string[];
  key_workflows: string[];
  testimonials: { text: string; author?: string | null; company?: string | null }[];
  pricing_text: string | null;
  pricing_plans: Record<string, Plan[]>;
  average_rating: number | null;
  running_instances_count: number;
  multi_instantiable: boolean;
  is_coming_soon: boolean;
  shared_entities?: { shared_entity_nid: string; shared_entity_name: string; read: boolean; write: boolean }[];
}

export interface Marketplace {
  categories: string[];
  apps: App[];
}

/** What somebody said about an app. One's own is shown before it was approved. */
export interface Said {
  id: number;
  description: string;
  status: string;
  user_name: string;
  organization_name: string | null;
  rating?: number | null;
  created_at: string;
  answers?: Said[];
}

export interface Invitation {
  id: number;
  uid: string;
  user_role: string;
  status: string;
  organization: { uid: string; name: string };
}

export interface WebSession {
  uid: string;
  kind: string;
  current: boolean;
  user_agent: string | null;
  address: string | null;
  created_at: string;
  last_seen_at: string | null;
}

export interface AppInstance {
  id: number | string;
  uid: string;
  name: string;
  status: string;
  status_message: string | null;
  stack: string;
  app_nid: string;
  app_name: string;
  logo?: string | null;
  http_url: string | null;
}

/** Hosted here, in a container of its own (the wire calls it a cube), and not only connected. */
export function isHosted({ stack }: { stack: string }): boolean {
  return stack === "cube";
}

/** A refused or failed call: what happened, what to do about it, and which fields were wrong. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly hints: string[] = [],
    readonly fields: Record<string, string> = {},
    /** Which second step a sign-in needs: a code, or a second factor that is set up first. */
    readonly secondFactor?: "code" | "enrol",
  ) {
    super(title);
  }

  /** What is not said beside one of these fields. */
  besides(...shown: string[]): boolean {
    return !shown.some((field) => field in this.fields);
  }
}

/** Who is signed in; null when nobody is. */
/** How a marketplace looks: its name, a logo, `#rrggbb` colours. */
export interface Branding {
  name: string;
  logo: string | null;
  colors: { accent: string | null; bar: string | null };
  support_email: string | null;
  support_url: string | null;
  terms_url: string | null;
}

export async function currentUser(): Promise<User | null> {
  const { current_user } = await call<{ current_user: User & { logged_in: boolean } }>("GET", `${JPI}/current_user`);
  return current_user.logged_in ? current_user : null;
}

/** The tenant that the address line names, for installations with several. */
export const tenant = new URLSearchParams(location.search).get("tenant");

const at = tenant ? { tenant } : {};

/** The looks of the marketplace for which this page is served; null where nothing tells which one that is. */
export async function branding(): Promise<Branding | null> {
  const query = tenant ? `?${new URLSearchParams({ tenant })}` : "";
  return (await call<{ branding: Branding | null }>("GET", `${JPI}/branding${query}`)).branding;
}

/** A page of the server, at the same tenant. */
export function accountPage(path: string): string {
  return `${AUTH}/${path}${tenant ? `?${new URLSearchParams({ tenant })}` : ""}`;
}

export async function signIn(email: string, password: string): Promise<void> {
  await call("POST", `${AUTH}/sign_in`, { user: { email, password }, ...at });
}

/** The second step, with a code of the app or a recovery code. */
export async function signInCode(code: string): Promise<void> {
  await call("POST", `${AUTH}/second_factor/sign_in`, { user: { otp_attempt: code } });
}

export async function secondFactor(): Promise<{ enabled: boolean; recovery_codes_left: number }> {
  return call("GET", `${AUTH}/second_factor`);
}

export async function secondFactorBegin(): Promise<{ secret: string; provisioning_uri: string }> {
  return call("POST", `${AUTH}/second_factor`);
}

/** Switches it on; the recovery codes are shown this once. */
export async function secondFactorConfirm(code: string): Promise<string[]> {
  return (await call<{ recovery_codes: string[] }>("PUT", `${AUTH}/second_factor`, { user: { otp_attempt: code } })).recovery_codes;
}

export async function secondFactorOff(password: string, code: string): Promise<void> {
  await call("DELETE", `${AUTH}/second_factor`, { user: { current_password: password, otp_attempt: code } });
}

export async function recoveryCodesRenew(code: string): Promise<string[]> {
  const path = `${AUTH}/second_factor/recovery_codes`;
  return (await call<{ recovery_codes: string[] }>("POST", path, { user: { otp_attempt: code } })).recovery_codes;
}

/** The browsers in which she is signed in. */
export async function sessions(): Promise<WebSession[]> {
  const { sessions } = await call<{ sessions: WebSession[] }>("GET", `${AUTH}/sessions`);
  return sessions.filter(({ kind }) => kind === "web");
}

export async function sessionEnd(session: WebSession): Promise<void> {
  await call("DELETE", `${AUTH}/sessions/${encodeURIComponent(session.uid)}`);
}

export async function sessionEndOthers(): Promise<void> {
  await call("DELETE", `${AUTH}/sessions?others=true`);
}

export async function invitations(): Promise<Invitation[]> {
  return (await call<{ org_invites: Invitation[] }>("GET", `${JPI}/current_user/org_invites`)).org_invites;
}

export async function invitationAccept({ id }: Invitation): Promise<void> {
  await call("POST", `/mnoe/org_invites/${id}/accept`);
}

export async function passwordChange(current: string, password: string, again: string): Promise<void> {
  const user = { current_password: current, password, password_confirmation: again };
  await call("PUT", `${AUTH}/password_expired`, { user });
}

export async function signOut(): Promise<void> {
  await call("DELETE", `${AUTH}/sign_out`);
}

export async function marketplace(): Promise<Marketplace> {
  return call("GET", `${JPI}/marketplace`);
}

export async function marketplaceApp(nid: string): Promise<App> {
  return (await call<{ app: App }>("GET", `${JPI}/marketplace/${encodeURIComponent(nid)}`)).app;
}

type SaidKind = "app_review" | "app_question" | "app_answer";

/** What was said about an app, and how much of it there is. */
export async function said(nid: string, kind: SaidKind, limit: number): Promise<{ list: Said[]; count: number }> {
  type Answer = { metadata: { pagination: { count: number } } } & Record<string, Said[]>;
  const answer = await call<Answer>("GET", `${JPI}/marketplace/${encodeURIComponent(nid)}/${kind}s?limit=${limit}`);
  return { list: answer[`${kind}s`] ?? [], count: answer.metadata.pagination.count };
}

export async function say(nid: string, kind: SaidKind, fields: Record<string, unknown>): Promise<void> {
  await call("POST", `${JPI}/marketplace/${encodeURIComponent(nid)}/${kind}s`, { [kind]: fields });
}

export async function appInstances(organization: Organization): Promise<AppInstance[]> {
  const path = `${JPI}/organizations/${organization.id}/app_instances`;
  const { app_instances } = await call<{ app_instances: Record<string, AppInstance> }>("GET", path);
  return Object.values(app_instances);
}

export async function subscribe(organization: Organization, app: App): Promise<void> {
  await call("POST", `${JPI}/organizations/${organization.id}/app_instances`, { nid: app.nid });
}

export async function unsubscribe(instance: AppInstance): Promise<void> {
  await call("DELETE", `${JPI}/app_instances/${instance.id}`);
}

/** The failure in words, whatever was thrown. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError(0, "Something went wrong in this page", ["Load the page again."]);
}

type Method = "GET" | "POST" | "PUT" | "DELETE";

async function call<T>(method: Method, path: string, body?: unknown, again = false): Promise<T> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const csrf = cookie("XSRF-TOKEN");
  if (method !== "GET" && csrf) headers["X-XSRF-TOKEN"] = csrf;

  let answer: Response;
  try {
    answer = await fetch(path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  } catch {
    throw new ApiError(0, "The server does not answer", ["Check your connection and try again."]);
  }
  const text = await answer.text();
  if (answer.ok) return (text ? JSON.parse(text) : undefined) as T;
  // A stale CSRF token (the server restarted, or signed us in from another tab) is renewed by any GET.
  if (answer.status === 422 && text.startsWith(")]}'") && !again) {
    await fetch(`${JPI}/current_user`);
    return call(method, path, body, true);
  }
  throw refusal(answer.status, text);
}

const WORDS: Record<number, [title: string, hint: string]> = {
  401: ["Your session has ended", "Sign in again."],
  403: ["You may not do this", "Ask an administrator of the organization."],
  404: ["This no longer exists", "Load the page again to see what is there now."],
  409: ["This cannot be done right now", "Load the page again to see why."],
  422: ["The server did not trust this request", "Load the page again, then retry."],
  429: ["Too many requests at once", "Wait a moment and try again."],
  503: ["The server is not ready", "Wait a moment and try again."],
};

/** JPI fails in several dialects: nothing at all, `{error}`, `{field: [messages]}` and problem+json. */
function refusal(status: number, text: string): ApiError {
  const [title, hint] = WORDS[status] ?? ["The server could not do this", "Try again in a moment."];
  let body: Record<string, unknown> = {};
  try {
    body = JSON.parse(text.replace(/^\)\]\}',\n?/, "")) as Record<string, unknown>;
  } catch {
    // Nothing more to learn from it.
  }
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  // Account pages put the fields below `errors`.
  const inner = (typeof body["errors"] === "object" ? body["errors"] : body) as Record<string, unknown>;
  const fields = Object.fromEntries(
    Object.entries(inner)
      .filter(([key, value]) => Array.isArray(value) && !["hints", "because"].includes(key))
      .map(([key, value]) => [key, sentence(list(value).join(", ").replaceAll("`", ""))]),
  );
  const said = [body["detail"], body["error"], body["title"]].find((value) => typeof value === "string") as string | undefined;
  const message = said ?? Object.values(fields).join(" ");
  const hints = [...list(body["because"]), ...list(body["hints"])];
  const step = body["second_factor"];
  return new ApiError(
    status,
    sentence(message || title),
    hints.length > 0 ? hints.map(sentence) : message ? [] : [hint],
    fields,
    step === "code" || step === "enrol" ? step : undefined,
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
