import { inputProblem } from "@marsad/shared/input/input-problem";
import type { IngestionProblem } from "@marsad/shared/schemas";

/** The versions that there are beside the draft itself. */
interface OtherVersions {
  readonly published: readonly string[];
  readonly drafts: readonly string[];
}

/** What keeps a draft from being saved under its version code: such a version is published, or another draft has it. */
export function checkVersion(version: string, { published, drafts }: OtherVersions): IngestionProblem[] {
  if (published.includes(version)) {
    return [
      inputProblem("version-published", "version", version, {
        expected: { ar: "رمز لإصدار لم يُنشر", en: "the code of a version that is not published" },
        mend: {
          ar: "الإصدار المنشور لا يتغير. أعطِ هذه القواعد رمزًا آخر",
          en: "A published version never changes. Give these rules another code",
        },
      }),
    ];
  }
  if (!drafts.includes(version)) return [];
  return [
    inputProblem("draft-exists", "version", version, {
      expected: { ar: "رمز ليس لمسوّدة أخرى", en: "a code that no other draft has" },
      mend: {
        ar: "ستحل هذه القواعد محل تلك المسوّدة. أعطِها رمزًا آخر، أو افتح تلك المسوّدة",
        en: "These rules would take the place of that draft. Give them another code, or open that draft",
      },
    }),
  ];
}
