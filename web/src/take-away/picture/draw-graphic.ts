import { round } from "./create-shape.ts";

/** What a style sheet may have said about a shape, and what it is without one. */
const looks: Readonly<Record<string, string>> = {
  fill: "",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  opacity: "1",
  "paint-order": "normal",
};
const textLooks = ["font-size", "font-weight", "text-anchor", "direction"];

/** A copy of a drawing at the place where it is seen, with the looks that the page's style sheets give it written into it. */
export function drawGraphic(graphic: SVGSVGElement, origin: DOMRect): SVGSVGElement {
  const copy = graphic.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("the copy of a drawing is a drawing");
  const originals = [graphic, ...graphic.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, place) => {
    const own = copies[place];
    if (own !== undefined) dress(own, original);
  });
  const box = graphic.getBoundingClientRect();
  copy.setAttribute("x", String(round(box.x - origin.x)));
  copy.setAttribute("y", String(round(box.y - origin.y)));
  copy.setAttribute("width", String(round(box.width)));
  copy.setAttribute("height", String(round(box.height)));
  copy.setAttribute("overflow", getComputedStyle(graphic).overflow);
  return copy;
}

function dress(copy: Element, original: Element): void {
  const style = getComputedStyle(original);
  if (style.display === "none" || style.visibility === "hidden") {
    copy.remove();
    return;
  }
  for (const { name } of [...copy.attributes])
    if (/^(class|style|role|tabindex|focusable|inert)$|^(aria|data)-/.test(name)) copy.removeAttribute(name);
  const isShape = /^(path|line|polyline|polygon|rect|circle|ellipse|text|tspan)$/.test(original.tagName);
  for (const [name, usual] of Object.entries(looks)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && (isShape || name === "opacity")) copy.setAttribute(name, value);
  }
  if (original.tagName !== "text" && original.tagName !== "tspan") return;
  for (const name of textLooks) copy.setAttribute(name, style.getPropertyValue(name));
}
