import { inputProblem } from "@marsad/shared/input/input-problem";
import type { IngestionProblem } from "@marsad/shared/schemas";

/** First parts of addresses that are the product's own: a programme of that name could not be opened. */
const reserved = ["about", "api", "assets", "metrics", "playground"];

/** A programme's code is the first part of the addresses of its pages. */
export function checkProgrammeCode(code: string): IngestionProblem[] {
  if (!reserved.includes(code)) return [];
  return [
    inputProblem("code-reserved", "code", code, {
      expected: { ar: `رمز غير ${reserved.join(" و")}`, en: `a code other than ${reserved.join(", ")}` },
      mend: { ar: "اختر رمزًا آخر للبرنامج", en: "Choose another code for the programme" },
    }),
  ];
}
