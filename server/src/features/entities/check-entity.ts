import { checkCode } from "@marsad/shared/input/check-code";
import { inputProblem } from "@marsad/shared/input/input-problem";
import type { Classifications, EntityInput, IngestionProblem, NamedCode } from "@marsad/shared/schemas";

/** An entity with its code, as a list of them is written. */
export type EntityEntry = EntityInput & { readonly code: string };

/** What is known besides the entity that is checked. */
interface KnownToEntities {
  readonly classifications: Classifications;
  /** Parent (undefined where there is none) of every entity of the programme as it shall be. */
  readonly parents: ReadonlyMap<string, string | undefined>;
}

/** What cannot be true of an entity that has the right shape: its codes are known, and it is not inside itself. */
export function checkEntity(
  entity: EntityEntry,
  { classifications, parents }: KnownToEntities,
): IngestionProblem[] {
  return [
    ...checkCode("kind", "kind", entity.kind, codesOf(classifications.kinds)),
    ...checkCode("sector", "sector", entity.sector, codesOf(classifications.sectors)),
    ...checkCode("region", "region", entity.region, codesOf(classifications.regions)),
    ...checkCode("entity", "parent", entity.parent, new Set(parents.keys())),
    ...checkAncestors(entity, parents),
  ];
}

function codesOf(entries: readonly NamedCode[]): Set<string> {
  return new Set(entries.map(({ code }) => code));
}

function checkAncestors(
  { code, parent }: EntityEntry,
  parents: KnownToEntities["parents"],
): IngestionProblem[] {
  const ancestors = new Set<string>();
  let ancestor = parent;
  while (ancestor !== undefined && ancestor !== code && !ancestors.has(ancestor)) {
    ancestors.add(ancestor);
    ancestor = parents.get(ancestor);
  }
  if (ancestor !== code) return [];
  return [
    inputProblem("parent-circle", "parent", parent, {
      expected: {
        ar: "جهة ليست هي نفسها ولا تابعة لها",
        en: "an entity that is neither itself nor below it",
      },
      mend: { ar: "صحّح الجهة الأعلى أو اتركها فارغة", en: "Correct the parent or leave it out" },
    }),
  ];
}
