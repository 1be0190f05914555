/** What an app costs. */
import type { App, Plan } from "./api";
import { isFree, price } from "./format";

/** The plans to show: those of the list that the marketplace has chosen, in the customer's currency when there is such a list. */
export function plansOf(app: App, currency?: string): Plan[] {
  const lists = app.pricing_plans;
  const own = currency ? lists[currency] : undefined;
  return own ?? lists["default"] ?? Object.values(lists)[0] ?? [];
}

/** `from €9 /month`, `Free`, or nothing when it is not said. */
export function cheapest(app: App, currency?: string): string | null {
  const priced = plansOf(app, currency).filter((plan) => plan.price !== undefined);
  if (priced.length === 0) return null;
  const least = priced.reduce((best, plan) => (Number(plan.price) < Number(best.price) ? plan : best));
  if (isFree(least)) return priced.length > 1 ? "Free to start" : "Free";
  return `${priced.length > 1 ? "from " : ""}${price(least)}${least.factor ? ` ${least.factor}` : ""}`;
}
