const namespace = "http://www.w3.org/2000/svg";

/** An SVG element with these attributes. */
export function createShape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const shape = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
  return shape;
}

/** A place or length to a hundredth of a pixel: more digits only make the file larger. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
