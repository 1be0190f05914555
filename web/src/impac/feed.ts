/** Keeps one widget's answer fresh: asks every few seconds, and a 304 costs neither side anything. */

const POLL_MS = 3_000;
const POLL_SLOWEST_MS = 30_000;

/** Which answer of Impac! to follow, and as whom. */
export interface Source {
  base: string;
  endpoint: string;
  token: string;
  metadata: Record<string, unknown>;
}

/** What went wrong, in words. `unauthorized` means that polling has stopped: the token is no longer good. */
export interface Trouble {
  title: string;
  hint: string;
  unauthorized: boolean;
}

/** Follows `source` until the returned function is called. `onFresh` hears of every successful look, `onContent` only of changes. */
export function follow(
  source: Source,
  on: { content(content: unknown): void; fresh(at: Date): void; trouble(trouble: Trouble): void },
): () => void {
  const stop = new AbortController();
  void poll(source, on, stop.signal);
  return () => stop.abort();
}

async function poll(source: Source, on: Parameters<typeof follow>[1], signal: AbortSignal): Promise<void> {
  const url = address(source);
  let etag: string | null = null;
  let waitMs = POLL_MS;
  while (!signal.aborted) {
    try {
      const answer = await fetch(url, {
        signal,
        // Our own validator, past the browser's cache, so that a 304 is seen as a 304.
        cache: "no-store",
        credentials: "omit",
        headers: {
          Accept: "application/json",
          // The session token alone, without a colon: this is what Impac! takes from browsers.
          Authorization: `Basic ${btoa(source.token)}`,
          ...(etag ? { "If-None-Match": etag } : {}),
        },
      });
      if (answer.ok) {
        on.content(((await answer.json()) as { content?: unknown }).content);
        etag = answer.headers.get("ETag");
      } else if (answer.status !== 304) {
        throw await refusal(answer);
      }
      on.fresh(new Date());
      waitMs = POLL_MS;
    } catch (error) {
      if (signal.aborted) return;
      const trouble = isTrouble(error) ? error : UNREACHABLE;
      on.trouble(trouble);
      if (trouble.unauthorized) return;
      waitMs = Math.min(waitMs * 2, POLL_SLOWEST_MS);
    }
    await pause(waitMs, signal);
    await shown(signal);
  }
}

const UNREACHABLE: Trouble = {
  title: "The reports cannot be reached",
  hint: "Check your connection. This tries again by itself.",
  unauthorized: false,
};

async function refusal(answer: Response): Promise<Trouble> {
  if (answer.status === 401) {
    return { title: "Your session has ended", hint: "Sign in again to see this report.", unauthorized: true };
  }
  const body = (await answer.json().catch(() => ({}))) as {
    title?: string;
    detail?: string;
    hints?: string[];
    because?: string[];
    error?: { message?: string };
  };
  if (answer.status === 403) {
    return {
      title: "You may not see this report",
      hint: body.because?.join("; ") ?? "Ask an administrator of the organization for access.",
      unauthorized: false,
    };
  }
  return {
    title: body.detail ?? body.error?.message ?? body.title ?? "This report cannot be shown right now",
    hint: body.hints?.join(" ") ?? "This tries again by itself.",
    unauthorized: false,
  };
}

function isTrouble(error: unknown): error is Trouble {
  return typeof error === "object" && error !== null && "unauthorized" in error;
}

function address({ base, endpoint, metadata }: Source): string {
  const query = new URLSearchParams();
  append(query, "metadata", { ...metadata, utc_offset: -new Date().getTimezoneOffset() });
  return `${base.replace(/\/$/, "")}/api/v1/widgets/${endpoint}?${query}`;
}

/** The bracket notation of Impac!: `metadata[hist_parameters][from]=…`, `metadata[organization_ids][]=…`. */
function append(query: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) value.forEach((item) => append(query, `${name}[]`, item));
  else if (typeof value === "object" && value !== null) {
    Object.entries(value).forEach(([key, item]) => append(query, `${name}[${key}]`, item));
  } else query.append(name, String(value));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

/** A tab that nobody sees asks for nothing. */
function shown(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
