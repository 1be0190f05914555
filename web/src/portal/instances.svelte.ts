import * as api from "./api";
import { statusOf } from "./status";

const POLL_MOVING_MS = 700;
const POLL_RESTING_MS = 5_000;

/** The app instances of one organization, kept fresh: quickly while one is on its way, slowly otherwise. */
export class Instances {
  /** undefined: not known yet. */
  list = $state.raw<api.AppInstance[]>();
  error = $state.raw<api.ApiError>();
  /** The last change in words, for a live region. */
  news = $state("");

  #organization: api.Organization;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;
  #stopped = false;

  constructor(organization: api.Organization) {
    this.#organization = organization;
    void this.refresh();
  }

  /** Looks now, and goes on looking. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const round = ++this.#round;
    try {
      const all = await api.appInstances(this.#organization);
      // A slower answer to an older question must not undo a newer one.
      if (this.#stopped || round !== this.#round) return;
      this.#accept(all.filter(({ status }) => status !== "terminated"));
      this.error = undefined;
    } catch (error) {
      if (this.#stopped || round !== this.#round) return;
      this.error = api.asApiError(error);
    }
    const moving = this.list?.some((instance) => statusOf(instance).moving) ?? false;
    this.#timer = setTimeout(() => void this.refresh(), moving && !this.error ? POLL_MOVING_MS : POLL_RESTING_MS);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #accept(list: api.AppInstance[]): void {
    const before = new Map(this.list?.map((instance) => [instance.uid, instance]));
    if (this.list) {
      const news = list
        .filter((instance) => said(before.get(instance.uid)) !== said(instance))
        .map((instance) => `${instance.name}: ${said(instance)}`);
      const gone = this.list.filter(({ uid }) => !list.some((instance) => instance.uid === uid));
      news.push(...gone.map(({ name }) => `${name}: Removed`));
      if (news.length > 0) this.news = news.join(". ");
    }
    this.list = list;
  }
}

function said(instance: api.AppInstance | undefined): string {
  if (!instance) return "";
  const message = instance.status === "running" ? null : instance.status_message;
  return [statusOf(instance).words, message].filter(Boolean).join(", ");
}
