/** ms that the first drawing waits for the fonts, at most: as long as the first words and figures take on a slow connection anyway. */
const patience = 500;

/**
 * Asks for the fonts before any text needs them, and resolves when they are there or patience has run out: text that
 * is drawn in another font first moves everything under it when its own arrives.
 */
export function loadFonts(): Promise<unknown> {
  const letters = "ا0";
  const fonts = ["400", "600"].map((weight) => document.fonts.load(`${weight} 1em Plex`, letters));
  return Promise.race([Promise.allSettled(fonts), new Promise((resolve) => setTimeout(resolve, patience))]);
}
