import { Conflict } from "../../../errors.ts";

/** 409 `cannot-be-marked`: there is no place in this file to write its mistakes in; `reason` says why. */
export function cannotBeMarked(reason: string): Conflict {
  return new Conflict("cannot-be-marked", "The mistakes cannot be written into this file.", {
    detail: reason,
  });
}
