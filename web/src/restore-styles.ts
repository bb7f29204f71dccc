/**
 * Gives the elements of a page that the server drew their own styles back, which came in a style sheet because our policy
 * allows none on an element that is read from a page; from here on React looks after them.
 */
export function restoreStyles(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>("[data-style]")) {
    element.style.cssText = element.dataset.style ?? "";
    delete element.dataset.style;
  }
  document.getElementById("drawn-styles")?.remove();
}
