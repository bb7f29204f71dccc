import type { Period, Programme } from "@marsad/shared/schemas";

/** What every page of a programme is given: the programme, its periods in order of time, and the one that is shown. */
export interface ProgrammeView {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly period: Period;
}
