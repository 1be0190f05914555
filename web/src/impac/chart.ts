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
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chart = new Chart<"bar" | "line", number[]>(canvas, {
    type: "bar",
    data: { labels: [], datasets: [] },
    options: {
      maintainAspectRatio: false,
      animation: still.matches ? false : { duration: 350 },
      interaction: { mode: "index", intersect: false },
      plugins: {
        tooltip: {
          padding: 10,
          boxPadding: 4,
          usePointStyle: true,
          callbacks: { label: (item) => ` ${item.dataset.label}: ${money(item.parsed.y ?? 0, shown.currency)}` },
        },
      },
      scales: {
        x: { grid: { display: false }, border: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } },
        y: {
          beginAtZero: true,
          border: { display: false },
          ticks: { maxTicksLimit: 5, callback: (value) => moneyCompact(Number(value), shown.currency) },
        },
      },
    },
  });

  function update(next: Plot): void {
    shown = next;
    paint(chart, canvas);
    chart.data.labels = next.labels;
    const datasets = next.series.map((series) => dataset(series, next, canvas));
    // The same objects are kept, so that bars grow from where they are instead of from nothing.
    chart.data.datasets = datasets.map((fresh, index) => {
      const old = chart.data.datasets[index];
      return old ? Object.assign(old, fresh) : fresh;
    });
    chart.update();
  }
  const repaint = (): void => update(shown);
  dark.addEventListener("change", repaint);
  update(plot);
  return {
    update,
    destroy() {
      dark.removeEventListener("change", repaint);
      chart.destroy();
    },
  };
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

function paint(chart: Chart<"bar" | "line", number[]>, canvas: HTMLElement): void {
  const { x, y } = chart.options.scales ?? {};
  const font = { family: getComputedStyle(canvas).fontFamily, size: 12 };
  for (const scale of [x, y]) if (scale?.ticks) Object.assign(scale.ticks, { color: colour(canvas, "--muted"), font });
  if (y?.grid) y.grid.color = colour(canvas, "--plot-grid");
  const tooltip = chart.options.plugins?.tooltip;
  if (tooltip) {
    tooltip.backgroundColor = colour(canvas, "--ink");
    tooltip.titleColor = tooltip.bodyColor = colour(canvas, "--surface");
    tooltip.titleFont = tooltip.bodyFont = font;
  }
}

/** The colour a custom property has here and now: a canvas cannot read `var(…)` or `light-dark(…)` itself. */
function colour(canvas: HTMLElement, token: string, percent = 100): string {
  canvas.style.color = `color-mix(in srgb, var(${token}) ${percent}%, transparent)`;
  return getComputedStyle(canvas).color;
}
