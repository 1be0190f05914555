import * as api from "./api";
import { look } from "./look.svelte";
import { afterSignIn } from "./route.svelte";

const CHOSEN = "mno.organization";

/** Who is signed in and for which of her organizations she works. One for the whole portal. */
class Session {
  /** undefined: not known yet; null: nobody. */
  user = $state.raw<api.User | null>();
  #chosen = $state(localStorage.getItem(CHOSEN));

  organizations = $derived(this.user?.organizations ?? []);
  organization = $derived(this.organizations.find(({ uid }) => uid === this.#chosen) ?? this.organizations[0]);
  /** Adding and removing apps is for administrators; the server decides, this only keeps the buttons honest. */
  mayManageApps = $derived(/admin/i.test(this.organization?.current_user_role ?? ""));

  async load(): Promise<void> {
    this.user = await api.currentUser();
  }

  /** Somebody has just signed in. */
  async arrive(): Promise<void> {
    const next = afterSignIn();
    if (next) location.assign(next);
    // Where one address serves several marketplaces, it is known only now whose customer she is.
    else await Promise.all([this.load(), look.load()]);
  }

  async signOut(): Promise<void> {
    await api.signOut();
    this.user = null;
    void look.load();
  }

  /** The server no longer knows us. */
  end(): void {
    this.user = null;
  }

  choose(uid: string): void {
    this.#chosen = uid;
    localStorage.setItem(CHOSEN, uid);
  }
}

export const session = new Session();
