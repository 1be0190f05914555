/** The only file that knows the chart library. Loaded when the first plot is drawn, never before. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { money, moneyCompact } from "./format";
import type { Plot, Series } from "./view";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A plot on a canvas. */
export interface Drawing {
  update(plot: Plot): void;
  destroy(): void;
}

type Dataset = ChartDataset<"bar" | "line", number[]>;

/** Draws `plot` on `canvas` and keeps it in the colours of the page, light or dark. */
export function draw(canvas: HTMLCanvasElement, plot: Plot): Drawing {
  let shown = plot;
  let chart = create(canvas, () => shown.currency);

  function show(next: Plot, mode?: "none"): void {
    shown = next;
    chart.data.labels = next.labels;
    // The same objects are kept, so that bars grow from where they are instead of from nothing.
    chart.data.datasets = next.series.map((series, index) =>
      Object.assign(chart.data.datasets[index] ?? {}, dataset(series, next, canvas)),
    );
    const { title } = (chart.options.scales as { x: { title: { display: boolean; text: string } } }).x;
    Object.assign(title, { display: next.tokens !== undefined, text: next.axis });
    chart.update(mode);
  }

  // The library keeps colours it has resolved, so a page that turns dark gets a new chart.
  function renew(): void {
    chart.destroy();
    chart = create(canvas, () => shown.currency);
    show(shown, "none");
  }

  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", renew);
  // The first picture stands at once; only changes move.
  show(plot, "none");
  return {
    update: (next) => show(next),
    destroy() {
      dark.removeEventListener("change", renew);
      chart.destroy();
    },
  };
}

type AnyChart = Chart<"bar" | "line", number[]>;

function create(canvas: HTMLCanvasElement, currency: () => string): AnyChart {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const font = { family: getComputedStyle(canvas).fontFamily, size: 12 };
  const [ink, surface, muted] = [colour(canvas, "--ink"), colour(canvas, "--surface"), colour(canvas, "--muted")];
  return new Chart<"bar" | "line", number[]>(canvas, {
    type: "bar",
    data: { labels: [], datasets: [] },
    options: {
      maintainAspectRatio: false,
      animation: still ? false : { duration: 350 },
      interaction: { mode: "index", intersect: false },
      plugins: {
        tooltip: {
          backgroundColor: ink,
          titleColor: surface,
          titleFont: font,
          bodyColor: surface,
          bodyFont: font,
          padding: 10,
          boxPadding: 4,
          usePointStyle: true,
          callbacks: { label: (item) => ` ${item.dataset.label}: ${money(item.parsed.y ?? 0, currency())}` },
        },
      },
      scales: {
        x: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: muted, font, maxRotation: 0, autoSkipPadding: 12 },
          title: { display: false, color: muted, font, text: "" },
        },
        y: {
          beginAtZero: true,
          grid: { color: colour(canvas, "--plot-grid") },
          border: { display: false },
          ticks: { color: muted, font, maxTicksLimit: 5, callback: (value) => moneyCompact(Number(value), currency()) },
        },
      },
    },
  });
}

function dataset(series: Series, plot: Plot, canvas: HTMLElement): Dataset {
  const ink = colour(canvas, series.token);
  const shared = { label: series.name, data: series.values };
  if (series.kind === "bar") {
    const backgroundColor = plot.tokens?.map((token) => colour(canvas, token)) ?? ink;
    return { ...shared, type: "bar", backgroundColor, borderRadius: 4, maxBarThickness: 36, order: 2 };
  }
  return {
    ...shared,
    type: "line",
    borderColor: ink,
    borderWidth: 2,
    backgroundColor: series.kind === "area" ? colour(canvas, series.token, 14) : ink,
    fill: series.kind === "area",
    pointRadius: series.kind === "area" ? 0 : 3,
    pointHoverRadius: 5,
    tension: 0.25,
    order: 1,
  };
}

/** The colour a custom property has here and now: a canvas cannot read `var(…)` or `light-dark(…)` itself. */
function colour(canvas: HTMLElement, token: string, percent = 100): string {
  canvas.style.color = `color-mix(in srgb, var(${token}) ${percent}%, transparent)`;
  return getComputedStyle(canvas).color;
}
