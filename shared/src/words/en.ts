/** Why there is, or is not, a score, in words. */
export const scoreStates = {
  "state.scored": "Computed here",
  "state.published": "Published",
  "state.not-reported": "Reported nothing",
  "state.nothing-applicable": "No indicator applies",
  "state.below-coverage-floor": "Reported less than the coverage floor",
  "state.no-volume": "Volume of transactions unknown",
  "state.not-measured": "Nothing was measured in this period",
  "state.not-expected": "Was not part of the programme in this period",
  "state.not-listed": "Not in the published list",
  "state.not-recovered": "In the published list, but its score was not found",
  "state.unpublished": "Measured, but not published",
} as const;
