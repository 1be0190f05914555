/** ISO days (`2026-11-22`): what Impac! speaks. */

/** Today where the viewer is. */
export function today(): string {
  const now = new Date();
  return iso(now.getFullYear(), now.getMonth(), now.getDate());
}

/** The first day of the month that lies `months` before the month of `day`. */
export function monthStart(day: string, months: number): string {
  const date = new Date(day);
  return iso(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
