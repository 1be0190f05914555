/** Impac! lists amounts in their own currency, and amounts of two currencies have no sum. */

interface Chosen<T> {
  currency: string;
  items: T[];
  /** What the reader should know about the rest. */
  notes: string[];
}

/** The items in the currency asked for; when there are none, those in the first item's currency. */
export function inOneCurrency<T extends { currency?: string }>(all: T[], asked: string): Chosen<T> {
  const currencies = [...new Set(all.map((item) => item.currency ?? asked))];
  const currency = currencies.includes(asked) ? asked : (currencies[0] ?? asked);
  const others = currencies.filter((other) => other !== currency);
  const named = new Intl.ListFormat(undefined, { type: "conjunction" }).format(others);
  return {
    currency,
    items: all.filter((item) => (item.currency ?? asked) === currency),
    notes: others.length > 0 ? [`Amounts in ${named} are not converted and not included.`] : [],
  };
}
