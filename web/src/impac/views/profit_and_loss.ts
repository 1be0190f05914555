import { monthStart } from "../calendar";
import { month, moneyRounded, monthShort } from "../format";
import type { View, Widget } from "../view";

interface Statement {
  name: string;
  currency?: string;
  totals: (number | string)[];
}

interface Content {
  dates?: string[];
  summary?: Statement[];
  info?: string[];
}

/** Revenue, costs and net profit of the last twelve months. */
export const profitAndLoss: Widget = {
  title: "Profit and loss",
  empty: "No revenue or costs in the last twelve months. They appear here as soon as an app shares them.",
  metadata: (today) => ({ hist_parameters: { from: monthStart(today, 11), to: today, period: "MONTHLY" } }),
  read(content, asked): View | null {
    const { dates = [], summary = [], info = [] } = (content ?? {}) as Content;
    if (dates.length === 0 || summary.every((statement) => statement.totals.every((total) => Number(total) === 0))) {
      return null;
    }
    const currency = summary[0]?.currency ?? asked;
    const revenue = sumOf(summary, dates.length, (name) => /^(total )?(revenue|income|turnover|sales)/.test(name));
    const costs = sumOf(summary, dates.length, (name) => /cost|cogs|expense/.test(name));
    const stated = summary.find((statement) => /^net (profit|income)/.test(words(statement)));
    const net = stated ? stated.totals.map(Number) : revenue.map((value, index) => value - (costs[index] ?? 0));

    const last = dates.length - 1;
    const latest = month(dates[last] ?? "");
    const total = net.reduce((sum, value) => sum + value, 0);
    return {
      summary: `Net profit is ${moneyRounded(net[last] ?? 0, currency)} in ${latest} and ${moneyRounded(total, currency)} over ${dates.length} months.`,
      figures: [
        { key: "net_profit", label: `Net profit, ${latest}`, value: net[last] ?? 0, unit: "money" },
        { key: "revenue", label: `Revenue, ${latest}`, value: revenue[last] ?? 0, unit: "money" },
        { key: "costs", label: `Costs, ${latest}`, value: costs[last] ?? 0, unit: "money" },
        { key: "net_profit_total", label: `Net profit, ${dates.length} months`, value: total, unit: "money" },
      ],
      plot: {
        axis: "Month",
        labels: dates.map(monthShort),
        currency,
        series: [
          { name: "Net profit", kind: "line", values: net, token: "--plot-3" },
          { name: "Revenue", kind: "bar", values: revenue, token: "--plot-1" },
          { name: "Costs", kind: "bar", values: costs, token: "--plot-2" },
        ],
      },
      notes: info,
    };
  },
};

/** The totals, bucket by bucket, of the statements whose name fits. */
function sumOf(summary: Statement[], length: number, fits: (name: string) => boolean): number[] {
  const chosen = summary.filter((statement) => fits(words(statement)));
  return Array.from({ length }, (_, index) =>
    chosen.reduce((sum, statement) => sum + Number(statement.totals[index] ?? 0), 0),
  );
}

function words(statement: Statement): string {
  return statement.name.toLowerCase().replaceAll("_", " ");
}
