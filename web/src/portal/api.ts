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

export interface App {
  id: number | string;
  nid: string;
  name: string;
  tiny_description: string | null;
  logo: string | null;
  stack: string;
  categories: string[];
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
  http_url: string | null;
}

/** Hosted here, in a container of its own (the wire calls it a cube), and not only connected. */
export function isHosted({ stack }: { stack: string }): boolean {
  return stack === "cube";
}

/** A refused or failed call: what happened, and what to do about it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly hints: string[] = [],
  ) {
    super(title);
  }
}

/** Who is signed in; null when nobody is. */
export async function currentUser(): Promise<User | null> {
  const { current_user } = await call<{ current_user: User & { logged_in: boolean } }>("GET", `${JPI}/current_user`);
  return current_user.logged_in ? current_user : null;
}

export async function signIn(email: string, password: string): Promise<void> {
  await call("POST", `${AUTH}/sign_in`, { user: { email, password } });
}

export async function signOut(): Promise<void> {
  await call("DELETE", `${AUTH}/sign_out`);
}

export async function marketplace(): Promise<App[]> {
  return (await call<{ apps: App[] }>("GET", `${JPI}/marketplace`)).apps;
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

type Method = "GET" | "POST" | "DELETE";

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
  if (answer.status === 422 && !again) {
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
  const said = [body["detail"], body["error"], body["title"]].find((value) => typeof value === "string");
  const fields = Object.entries(body).filter(([, value]) => Array.isArray(value)).filter(([key]) => !["hints", "because"].includes(key));
  const message = (said as string | undefined) ?? fields.map(([key, value]) => `${key} ${list(value).join(", ")}`).join("; ");
  const hints = [...list(body["because"]), ...list(body["hints"])];
  return new ApiError(status, sentence(message || title), hints.length > 0 ? hints.map(sentence) : [hint]);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
