declare module "*.md?raw" {
  /** The file as it is. */
  const text: string;
  export = text;
}
