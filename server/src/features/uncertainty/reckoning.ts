import type { PeriodFacts } from "@marsad/shared/changes";
import {
  analyseUncertainty,
  explainShifts,
  type OtherOrder,
  orderOtherwise,
  type Sensitivity,
  type Uncertainty,
  type UncertaintyOptions,
} from "@marsad/shared/uncertainty";

/** What each kind of reckoning starts from, in a form that can be sent to a thread. */
export interface Orders {
  readonly uncertainty: UncertaintyOptions & { readonly facts: PeriodFacts };
  readonly sensitivity: Parameters<typeof explainShifts>[1] & { readonly facts: PeriodFacts };
  readonly orders: { readonly facts: PeriodFacts };
}

/** What each kind of reckoning comes to. */
export interface Reckoned {
  readonly uncertainty: Uncertainty;
  readonly sensitivity: Sensitivity;
  readonly orders: OtherOrder[];
}

export const reckonings: { readonly [Kind in keyof Orders]: (order: Orders[Kind]) => Reckoned[Kind] } = {
  uncertainty: ({ facts, ...options }) => analyseUncertainty(facts, options),
  sensitivity: ({ facts, ...options }) => explainShifts(facts, options),
  orders: ({ facts }) => orderOtherwise(facts),
};
