/** What a widget shows, free of any chart library: the same data feeds the plot, its table and its figures. */

/** One headline number; `key` is its stable name for scripts (`data-figure`). */
export interface Figure {
  key: string;
  label: string;
  value: number;
  unit: "money" | "count";
}

/** One row of values of a plot; `token` names the CSS custom property that holds its colour. */
export interface Series {
  name: string;
  kind: "bar" | "line" | "area";
  values: number[];
  token: string;
}

/** Series over shared labels. `tokens` colours each label on its own instead (for a single series of categories). */
export interface Plot {
  axis: string;
  labels: string[];
  series: Series[];
  currency: string;
  tokens?: string[];
}

/** A short list under the plot: the parts of a figure, largest first. */
export interface Breakdown {
  label: string;
  rows: { name: string; value: number }[];
}

/** Everything a widget shows of one answer of Impac!. */
export interface View {
  summary: string;
  figures: Figure[];
  plot: Plot;
  breakdown?: Breakdown;
  /** What the reader should know, such as what is left out. */
  notes: string[];
}

/** A kind of widget: what to ask Impac! for and how to read the answer. */
export interface Widget {
  title: string;
  /** Settings beside organization and currency; `today` is an ISO day. */
  metadata(today: string): Record<string, unknown>;
  /**
   * The view of the answer's `content`, or null when there is nothing to show yet. `asked` is the currency asked for; the
   * plot's is the one that came.
   */
  read(content: unknown, asked: string, today: string): View | null;
  /** What to say when there is nothing to show. */
  empty: string;
}
