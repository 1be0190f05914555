/** A marketplace's colours, made into the portal's: whatever was chosen, text on it and beside it stays readable. */
import type { Branding } from "./api";

type Rgb = [red: number, green: number, blue: number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** Where links stand: the darkest ground of the light look and the lightest one of the dark look (`tokens.css`). */
const LIGHT_GROUND: Rgb = [0xf1, 0xf3, 0xf7];
const DARK_GROUND: Rgb = [0x1e, 0x22, 0x2b];
/** What WCAG 2 asks of small text (AA). */
const CONTRAST_MIN = 4.5;

/** Rules that put the colours over those of `tokens.css`, for the page and for the widgets in it. */
export function sheetOf({ accent, bar }: Branding["colors"]): string {
  const rules: string[] = [];
  const chosen = parse(accent);
  if (chosen) {
    const light = readable(chosen, LIGHT_GROUND, BLACK);
    const dark = readable(chosen, DARK_GROUND, WHITE);
    rules.push(`:root, impac-widget, impac-dashboard {
      --accent: ${hex(chosen)};
      --accent-ink: ${hex(inkOn(chosen))};
      --accent-text: light-dark(${hex(light)}, ${hex(dark)});
      --accent-soft: light-dark(${hex(mixed(chosen, WHITE, 0.9))}, ${hex(mixed(chosen, [0x15, 0x18, 0x1f], 0.8))});
      --focus: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent-text);
    }`);
  }
  const over = parse(bar);
  if (over) {
    const ink = inkOn(over);
    const away = ink === WHITE ? BLACK : WHITE;
    // What stands on the bar takes its colours from here. Twice the class, to come before the bar's own rules.
    rules.push(`header.portal-bar.portal-bar {
      background: ${hex(over)};
      color: ${hex(ink)};
      --ink: ${hex(ink)};
      --muted: ${hex(readable(mixed(ink, over, 0.25), over, ink))};
      --surface: ${hex(over)};
      --raised: ${hex(mixed(over, away, 0.18))};
      --line: ${hex(mixed(over, ink, 0.2))};
      --line-strong: ${hex(mixed(over, ink, 0.45))};
      --accent-text: ${hex(ink)};
    }`);
  }
  return rules.join("\n");
}

function parse(color: string | null): Rgb | undefined {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as Rgb;
}

function hex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance as WCAG 2 has it. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white: one of them always contrasts enough. */
function inkOn(ground: Rgb): Rgb {
  return contrast(ground, WHITE) >= CONTRAST_MIN ? WHITE : BLACK;
}

function mixed(color: Rgb, other: Rgb, share: number): Rgb {
  return color.map((part, at) => part + ((other[at] ?? 0) - part) * share) as Rgb;
}

/** The colour, as much nearer to black or white as text of it on this ground needs. */
function readable(color: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const tried = mixed(color, towards, share);
    if (contrast(tried, ground) >= CONTRAST_MIN) return tried;
  }
  return towards;
}
