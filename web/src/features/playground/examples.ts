/** A definition and a file to run it on, as texts. */
export interface Example {
  readonly definition: string;
  readonly data: string;
}

type Text = () => Promise<{ readonly default: string }>;

const both =
  (definition: Text, data: Text): (() => Promise<Example>) =>
  async () => {
    const [one, other] = await Promise.all([definition(), data()]);
    return { definition: one.default, data: other.default };
  };

/** What the page can begin with, each loaded when it is chosen. */
export const examples = {
  hdi: both(
    () => import("../../../../examples/hdi.json?raw"),
    () => import("../../../../examples/hdi.csv?raw"),
  ),
  egdi: both(
    () => import("../../../../examples/egdi.json?raw"),
    () => import("../../../../examples/egdi.csv?raw"),
  ),
  gems: both(
    () => import("../../../../examples/gems.json?raw"),
    () => import("../../../../examples/gems.csv?raw"),
  ),
  losi: both(
    () => import("../../../../examples/losi-2022.json?raw"),
    () => import("../../../../examples/losi-2022.csv?raw"),
  ),
} as const;
export type ExampleCode = keyof typeof examples;

export const exampleCodes = Object.keys(examples) as ExampleCode[];
