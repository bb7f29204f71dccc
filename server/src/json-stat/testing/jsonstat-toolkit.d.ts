/** The reader of JSON-stat by the author of the format; what our tests use of it. */
declare module "jsonstat-toolkit" {
  interface Datum {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface ReadDataset {
    readonly class: string;
    readonly n: number;
    readonly label: string;
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(where: Readonly<Record<string, string>>): Datum;
    Dimension(id: string): {
      readonly label: string;
      readonly id: readonly string[];
      Category(id: string): { readonly label: string; readonly unit: unknown };
    };
  }
  // biome-ignore lint/style/noDefaultExport: so the package exports it.
  export default function readJsonStat(message: unknown): ReadDataset;
}
