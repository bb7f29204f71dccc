import type { ChangeFactor, EntityChanges } from "@marsad/shared/schemas";

/** A part of a change as it is told: values in two, what they brought and what they cost. */
export type PartCode = Exclude<ChangeFactor, "values"> | "improved" | "worsened";

export interface ShownPart {
  readonly code: PartCode;
  readonly points: number;
  /** How many things differ in it. */
  readonly count: number;
}

/** The parts of a change in which anything differs, in the order in which they are told; they add up to the change. */
export function listParts({ parts, values }: EntityChanges): ShownPart[] {
  const cells = values.services.flatMap(({ indicators }) => indicators);
  return parts
    .flatMap(({ factor, points, count }): ShownPart[] => {
      if (factor !== "values") return [{ code: factor, points, count }];
      return [
        { code: "improved", points: values.improved, count: cells.filter((cell) => cell.points > 0).length },
        { code: "worsened", points: values.worsened, count: cells.filter((cell) => cell.points < 0).length },
      ];
    })
    .filter(isTold);
}

/** Transactions differ in nearly every period, and mean nothing where services do not weigh by them. */
function isTold({ code, points, count }: ShownPart): boolean {
  return count > 0 && (code !== "volumes" || points !== 0);
}

/** The part of the card that tells what stands behind a part. */
export function placeOf(code: PartCode): string {
  return `changes-${code === "improved" || code === "worsened" ? "values" : code}`;
}
