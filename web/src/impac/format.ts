/** Money, numbers, dates and times, all by the browser's own Intl in the viewer's language. */

const LANGUAGE = undefined; // the browser's

/** A full amount, with its minor units. */
export function money(value: number, currency: string): string {
  return new Intl.NumberFormat(LANGUAGE, { style: "currency", currency }).format(value);
}

/** An amount for headlines: whole units. */
export function moneyRounded(value: number, currency: string): string {
  return new Intl.NumberFormat(LANGUAGE, { style: "currency", currency, maximumFractionDigits: 0 }).format(value);
}

/** An amount for the axis of a plot: `$12K`. */
export function moneyCompact(value: number, currency: string): string {
  return new Intl.NumberFormat(LANGUAGE, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(value);
}

/** A number of things. */
export function count(value: number): string {
  return new Intl.NumberFormat(LANGUAGE).format(value);
}

/** The month of an ISO day: `Nov 2026`. */
export function month(day: string): string {
  return dayFormat({ month: "short", year: "numeric" }).format(new Date(day));
}

/** The month of an ISO day where room is short: `Nov 26`. */
export function monthShort(day: string): string {
  return dayFormat({ month: "short", year: "2-digit" }).format(new Date(day));
}

/** The clock time of a moment. */
export function clock(moment: Date): string {
  return new Intl.DateTimeFormat(LANGUAGE, { timeStyle: "medium" }).format(moment);
}

// An ISO day is read as midnight UTC, so it must be written in UTC as well.
function dayFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" });
}
