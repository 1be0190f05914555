import { monthStart } from "../calendar";
import { inOneCurrency } from "../currency";
import { moneyRounded, monthShort } from "../format";
import type { View, Widget } from "../view";

interface Account {
  uid: string;
  name: string;
  currency?: string;
  type?: string;
  current_balance?: number | string;
  balance?: number | string;
  dates?: string[];
  balances?: (number | string)[];
}

interface Content {
  account_list?: Account[];
  dates?: string[];
}

/** The money in the bank accounts, month by month. */
export const cash: Widget = {
  title: "Cash",
  empty: "No bank account yet. It appears here as soon as an accounting app shares one.",
  metadata: (today) => ({ hist_parameters: { from: monthStart(today, 11), to: today, period: "MONTHLY" } }),
  read(content, asked): View | null {
    const { account_list = [], dates: shared = [] } = (content ?? {}) as Content;
    const all = account_list.filter((account) => account.type?.toUpperCase() === "BANK");
    const { currency, items: banks, notes } = inOneCurrency(all, asked);
    const dates = banks.find((account) => account.dates?.length)?.dates ?? shared;
    if (banks.length === 0 || dates.length === 0) return null;

    const total = banks.reduce((sum, account) => sum + current(account), 0);
    const values = dates.map((_, index) => banks.reduce((sum, account) => sum + Number(account.balances?.[index] ?? 0), 0));
    const accounts = banks.length === 1 ? "one bank account" : `${banks.length} bank accounts`;
    return {
      summary: `${moneyRounded(total, currency)} in ${accounts}.`,
      figures: [{ key: "cash", label: "In the bank now", value: total, unit: "money" }],
      plot: {
        axis: "Month",
        labels: dates.map(monthShort),
        currency,
        series: [{ name: "Cash", kind: "area", values, token: "--plot-1" }],
      },
      breakdown: {
        label: "By account",
        rows: banks.map((account) => ({ name: account.name, value: current(account) })).sort((a, b) => b.value - a.value),
      },
      notes,
    };
  },
};

function current(account: Account): number {
  return Number(account.current_balance ?? account.balance ?? account.balances?.at(-1) ?? 0);
}
