export {
  analyseUncertainty,
  type EntityUncertainty,
  type Uncertainty,
  type UncertaintyOptions,
} from "./analyse-uncertainty.ts";
export type { Band } from "./band-of.ts";
export { type UncertaintyChoices, usualChoices } from "./choices.ts";
export { explainShifts, type Sensitivity } from "./explain-shifts.ts";
export { type OtherOrder, orderOtherwise } from "./order-otherwise.ts";
