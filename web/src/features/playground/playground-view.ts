import type { ViewFormat } from "../../use-view.ts";
import { type ExampleCode, exampleCodes } from "./examples.ts";

/** What of the page its address keeps: the example it began with. What is typed stays in the browser, and in no address. */
export interface PlaygroundView {
  readonly example: ExampleCode;
}

export const playgroundView: ViewFormat<PlaygroundView> = {
  parse: (parameters) => {
    const asked = parameters.get("example");
    return { example: exampleCodes.find((code) => code === asked) ?? "hdi" };
  },
  format: ({ example }) => ({ example: example === "hdi" ? undefined : example }),
};
