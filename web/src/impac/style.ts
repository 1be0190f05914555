import css from "./widget.css?inline";

let sheet: CSSStyleSheet | undefined;

/** Gives the element the widgets' style as a constructed sheet: a page's CSP that forbids inline styles does not mind. */
export function adoptStyle(host: HTMLElement): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  host.shadowRoot!.adoptedStyleSheets = [sheet];
}
