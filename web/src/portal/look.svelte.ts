import * as api from "./api";
import { sheetOf } from "./colors";
import { ownPictures } from "./pictures";

/** The house's own name, where no marketplace is known. */
const HOUSE: api.Branding = {
  name: "mno",
  logo: null,
  colors: { accent: null, bar: null },
  support_email: null,
  support_url: null,
  terms_url: null,
};

/** How the marketplace looks for which this page is served. One for the whole portal. */
class Look {
  /** undefined: not known yet. */
  #branding = $state.raw<api.Branding>();
  #sheet = new CSSStyleSheet();

  known = $derived(this.#branding !== undefined);
  name = $derived(this.#branding?.name ?? "");
  /** Its logo, when this server has it: one at another address would tell others who looks. */
  logo = $derived(ownPictures([this.#branding?.logo ?? null])[0]);
  help = $derived(this.#branding?.support_url ?? (this.#branding?.support_email ? `mailto:${this.#branding.support_email}` : null));
  terms = $derived(this.#branding?.terms_url ?? null);

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  async load(): Promise<void> {
    try {
      this.#show((await api.branding()) ?? HOUSE);
    } catch {
      // Without it everything works; the house shows its own name.
      if (!this.known) this.#show(HOUSE);
    }
  }

  #show(branding: api.Branding): void {
    this.#branding = branding;
    this.#sheet.replaceSync(sheetOf(branding.colors));
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (icon && this.logo) {
      icon.removeAttribute("type");
      icon.href = this.logo;
    }
  }
}

export const look = new Look();
