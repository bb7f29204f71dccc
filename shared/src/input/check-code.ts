import type { IngestionProblem } from "../schemas/index.ts";
import { inputProblem } from "./input-problem.ts";

/** More codes than these are not listed one by one in a problem. */
const mostListed = 20;

/** A problem `unknown-<what>` at `place` unless `code` is left out or among the known ones. */
export function checkCode(
  what: string,
  place: string,
  code: string | undefined,
  known: ReadonlySet<string>,
): IngestionProblem[] {
  if (code === undefined || known.has(code)) return [];
  return [
    inputProblem(`unknown-${what}`, place, code, {
      expected: describeKnown([...known]),
      mend: {
        ar: "اكتب رمزًا معروفًا، أو أضف هذا الرمز أولًا إلى حيث تُعرَّف الرموز",
        en: "Write a known code, or first add this one where such codes are defined",
      },
    }),
  ];
}

/** The same for each code of a list. */
export function checkCodes(
  what: string,
  place: string,
  codes: readonly string[],
  known: ReadonlySet<string>,
): IngestionProblem[] {
  return codes.flatMap((code, index) => checkCode(what, `${place}[${index}]`, code, known));
}

function describeKnown(known: readonly string[]) {
  if (known.length === 0) return { ar: "لا رمز معروف هنا بعد", en: "nothing: no such code is known yet" };
  const listed = known.slice(0, mostListed);
  const more = known.length > listed.length;
  return {
    ar: `أحد الرموز: ${listed.join("، ")}${more ? "، وغيرها" : ""}`,
    en: `one of ${listed.join(", ")}${more ? " and others" : ""}`,
  };
}
