export {
  analyseUncertainty,
  type EntityUncertainty,
  type Uncertainty,
  type UncertaintyOptions,
} from "./analyse-uncertainty.ts";
export type { Band } from "./band-of.ts";
export { type UncertaintyChoices, usualChoices, usualSamples } from "./choices.ts";
export { describeBands } from "./describe-bands.ts";
export { describeShifts } from "./describe-shifts.ts";
export { explainShifts, type Sensitivity } from "./explain-shifts.ts";
export { type OtherOrder, orderOtherwise } from "./order-otherwise.ts";
export { packValues, unpackValues } from "./pack-values.ts";
export type { OnProgress } from "./tell-progress.ts";
export { type AskedChoices, toChoices } from "./to-choices.ts";
