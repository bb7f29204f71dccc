declare module "@svg-maps/saudi-arabia" {
  /** A drawing of a country: a path for each of its parts, in the units of `viewBox`. */
  const map: {
    readonly viewBox: string;
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  };
  // biome-ignore lint/style/noDefaultExport: so the package exports it.
  export default map;
}
