/** The page that is open, in the hash: a server that knows only `/` is enough, and links work everywhere. */
const PAGES = ["apps", "dashboard"] as const;

export type Page = (typeof PAGES)[number];

function read(): Page {
  const name = location.hash.replace(/^#\/?/, "");
  return PAGES.find((page) => page === name) ?? "apps";
}

class Route {
  page = $state<Page>(read());

  constructor() {
    addEventListener("hashchange", () => (this.page = read()));
  }
}

export const route = new Route();
