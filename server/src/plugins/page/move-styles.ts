/**
 * Takes the `style` of each element of a drawn page into a style sheet, since our policy allows none on an element that
 * is read from a page. Each keeps it as `data-style`, from where the browser's code puts it back before it goes on.
 */
export function moveStyles(html: string): { readonly html: string; readonly styles: string } {
  const rules = new Map<string, string>();
  const moved = html.replaceAll(/ style="([^"]*)"/g, (_, written: string) => {
    const style = readEntities(written);
    rules.set(style, `[data-style=${quote(style)}]{${style.split(";").map(insist).join(";")}}`);
    return ` data-style="${written}"`;
  });
  return { html: moved, styles: [...rules.values()].join("") };
}

/** As strong as on the element itself. */
function insist(declaration: string): string {
  return `${declaration}!important`;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** What React wrote for characters that would end an attribute. */
function readEntities(written: string): string {
  return written.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => entities[name] ?? whole);
}
