import type { MethodologyDefinition, Period, Programme, RankingUncertainty } from "@marsad/shared/schemas";
import type { ViewProps } from "./choices-card.tsx";

/** What every card of the page is drawn from. */
export interface AboutUncertainty extends ViewProps {
  readonly programme: Programme;
  readonly period: Period;
  readonly definition: MethodologyDefinition;
  readonly uncertainty: RankingUncertainty;
}
