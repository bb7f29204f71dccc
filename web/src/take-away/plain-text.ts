/** Text as another program reads it: without the marks that hold a name apart on our pages. */
export function plainText(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
