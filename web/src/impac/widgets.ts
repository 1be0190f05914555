import type { Widget } from "./view";
import { cash } from "./views/cash";
import { openInvoices } from "./views/open_invoices";
import { profitAndLoss } from "./views/profit_and_loss";

/** The widgets this file can draw, by the endpoint of Impac! that feeds them. */
export const WIDGETS: Readonly<Record<string, Widget>> = {
  "accounts/profit_and_loss": profitAndLoss,
  "accounts/balance": cash,
  "invoices/list": openInvoices,
};
