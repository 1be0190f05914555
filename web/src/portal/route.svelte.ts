/** The page that is open, in the hash: a server that knows only `/` is enough, and links work everywhere. */
const PAGES = ["apps", "marketplace", "dashboard", "security"] as const;

export type Page = (typeof PAGES)[number];

interface Place {
  page: Page;
  /** What the page shows: an app's short name. */
  object: string | null;
}

function read(): Place {
  const [name, object] = location.hash.replace(/^#\/?/, "").split("?")[0]!.split("/");
  return { page: PAGES.find((page) => page === name) ?? "apps", object: object ? decodeURIComponent(object) : null };
}

class Route {
  #place = $state.raw<Place>(read());

  get page(): Page {
    return this.#place.page;
  }

  get object(): string | null {
    return this.#place.object;
  }

  constructor() {
    addEventListener("hashchange", () => (this.#place = read()));
  }
}

export const route = new Route();

/** Where a sign-in leads: a page of this server that sent her here (an invitation, say), and no other. */
export function afterSignIn(): string | null {
  const next = new URLSearchParams(location.hash.split("?")[1] ?? "").get("next");
  if (!next) return null;
  const url = new URL(next, location.origin);
  return url.origin === location.origin && url.pathname.startsWith("/mnoe/") ? url.href : null;
}
