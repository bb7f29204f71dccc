import { createShape } from "./create-shape.ts";
import { drawBox } from "./draw-box.ts";
import { drawGraphic } from "./draw-graphic.ts";
import { drawText } from "./draw-text.ts";

/**
 * What an element looks like at this moment, as one SVG group: its boxes, its texts and its drawings, where the browser
 * has laid them out. So whatever a chart is made of, elements or SVG, is drawn once, for the screen. Shapes that only a
 * style sheet adds (`::before`) are not there.
 */
export function drawElement(element: Element): SVGGElement {
  const group = createShape("g", {});
  drawInto(group, element, element.getBoundingClientRect());
  return group;
}

function drawInto(group: SVGGElement, element: Element, origin: DOMRect): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || isForEarsOnly(style)) return;
  if (element instanceof SVGSVGElement) {
    group.append(drawGraphic(element, origin));
    return;
  }
  const box = element.getBoundingClientRect();
  const place = new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height);
  if (style.display !== "contents") group.append(...drawBox(style, place));
  for (const child of element.childNodes) {
    if (child instanceof Text) group.append(...drawText(child, style, origin));
    else if (child instanceof Element) drawInto(group, child, origin);
  }
}

/** Text for screen readers, which the page clips away. */
function isForEarsOnly({ clipPath, position }: CSSStyleDeclaration): boolean {
  return position === "absolute" && clipPath.startsWith("inset");
}
