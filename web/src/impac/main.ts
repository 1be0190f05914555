/** What a page gets that loads `impac.js`: the elements `<impac-widget>` and `<impac-dashboard>`. */
import "./elements/ImpacDashboard.svelte";
import "./elements/ImpacWidget.svelte";

export { WIDGETS } from "./widgets";
