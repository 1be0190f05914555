import { daysBetween, monthStart } from "../calendar";
import { inOneCurrency } from "../currency";
import { count, moneyRounded } from "../format";
import type { View, Widget } from "../view";

interface Invoice {
  uid: string;
  due_date?: string;
  status?: string;
  due: number | string;
}

interface Customer {
  id: string;
  name: string;
  currency?: string;
  invoices?: Invoice[];
}

interface Content {
  entities?: Customer[];
}

const LARGEST = 3;

/** How late an invoice is, and the colour that says so. The last bucket takes all the rest. */
const AGES = [
  { label: "Not due", upTo: 0, token: "--plot-1" },
  { label: "1–30", upTo: 30, token: "--plot-4" },
  { label: "31–60", upTo: 60, token: "--plot-4" },
  { label: "61–90", upTo: 90, token: "--plot-5" },
  { label: "Over 90", upTo: Infinity, token: "--plot-5" },
];

/** What customers still have to pay, by age. */
export const openInvoices: Widget = {
  title: "Open invoices",
  empty: "No open invoice: every customer has paid.",
  // Impac! lists only invoices dated in the range, and an open one can be old: ten years are enough for anybody.
  metadata: (today) => ({
    entity: "customers",
    order_by: "total_due",
    hist_parameters: { from: monthStart(today, 120), to: today, period: "RANGE" },
  }),
  read(content, asked, today): View | null {
    const { entities = [] } = (content ?? {}) as Content;
    const all = entities
      .map(({ name, currency, invoices = [] }) => ({ name, currency, open: invoices.filter(isOpen) }))
      .filter(({ open }) => open.length > 0)
      .map((customer) => ({ ...customer, value: customer.open.reduce((sum, { due }) => sum + Number(due), 0) }))
      .sort((a, b) => b.value - a.value);
    const { currency, items: customers, notes } = inOneCurrency(all, asked);
    if (customers.length === 0) return null;

    const values = AGES.map(() => 0);
    let number = 0;
    for (const invoice of customers.flatMap(({ open }) => open)) {
      // Without a due date (Impac! writes `-`) nobody can be late.
      const late = daysBetween(invoice.due_date ?? "", today) || 0;
      const age = AGES.findIndex(({ upTo }) => late <= upTo);
      values[age] = (values[age] ?? 0) + Number(invoice.due);
      number += 1;
    }
    const total = customers.reduce((sum, { value }) => sum + value, 0);
    const late = total - (values[0] ?? 0);
    return {
      summary: `${count(number)} open invoices, ${moneyRounded(total, currency)} due, of which ${moneyRounded(late, currency)} late.`,
      figures: [
        { key: "invoices_due", label: "Due in total", value: total, unit: "money" },
        { key: "invoices_open", label: "Open invoices", value: number, unit: "count" },
        { key: "invoices_late", label: "Late", value: late, unit: "money" },
      ],
      plot: {
        axis: "Days late",
        labels: AGES.map(({ label }) => label),
        currency,
        series: [{ name: "Due", kind: "bar", values, token: "--plot-1" }],
        tokens: AGES.map(({ token }) => token),
      },
      breakdown: {
        label: "Largest customers",
        rows: customers.slice(0, LARGEST).map(({ name, value }) => ({ name, value })),
      },
      notes,
    };
  },
};

// A draft has not been sent, so nobody owes it yet.
function isOpen(invoice: Invoice): boolean {
  return Number(invoice.due) > 0 && invoice.status?.toUpperCase() !== "DRAFT";
}
