/** Values as people of the browser's language write them. */
import type { Plan } from "./api";

const LANGUAGE = navigator.language;

/** A day and time, shortly. */
export function when(instant: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}

/** A day. */
export function day(instant: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "long" }).format(new Date(instant));
}

/** An exact price: its digits go to the formatter as text, never through a binary number. */
export function price({ price, currency }: Plan): string {
  const whole = /^\d+(\.0+)?$/.test(price ?? "");
  const format = new Intl.NumberFormat(LANGUAGE, { style: "currency", currency, ...(whole ? { maximumFractionDigits: 0 } : {}) });
  return format.format((price ?? "0") as Intl.StringNumericLiteral);
}

/** Is there nothing to pay? */
export function isFree({ price }: Plan): boolean {
  return price !== undefined && /^0+(\.0+)?$/.test(price);
}

const PROGRAMS: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** The program behind a user agent, as its user would name it. */
export function browserName(agent: string | null): string {
  const found = (list: [RegExp, string][]): string | undefined => list.find(([pattern]) => pattern.test(agent ?? ""))?.[1];
  const [program, system] = [found(PROGRAMS), found(SYSTEMS)];
  if (program) return system ? `${program} on ${system}` : program;
  return agent ? agent.slice(0, 60) : "Unknown program";
}
