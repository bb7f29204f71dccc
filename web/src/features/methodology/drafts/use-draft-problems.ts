import { checkMethodology } from "@marsad/shared/input/check-methodology";
import { readMethodology } from "@marsad/shared/input/read-methodology";
import type {
  DraftSummary,
  IngestionProblem,
  MethodologyDefinition,
  Programme,
} from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { methodologiesQuery } from "../../../api/queries.ts";
import { useMethodologies } from "../../../use-methodologies.ts";
import { checkVersion } from "./check-version.ts";

/** A draft as it was read, and all that keeps it from being saved. */
export interface CheckedDraft {
  /** `null` where the text has not even the shape of a rule book. */
  readonly definition: MethodologyDefinition | null;
  readonly problems: readonly IngestionProblem[];
}

interface Surroundings {
  readonly programme: Programme;
  readonly drafts: readonly DraftSummary[];
  /** The version under which it is saved; `null` where it is not. */
  readonly saved: string | null;
}

/** Reads and checks a draft as the server will. What it says of the version before is checked once that version has come. */
export function useDraftProblems(text: string, { programme, drafts, saved }: Surroundings): CheckedDraft {
  const read = useMemo(() => readMethodology(text), [text]);
  const list = useQuery(methodologiesQuery(programme.code));
  const versions = list.data?.methodologies.map(({ version }) => version);
  const named = read.definition?.mapping?.version ?? "";
  const { methodologies } = useMethodologies(programme.code, versions?.includes(named) ? [named] : []);
  const { definition, problems } = read;
  if (definition === null || problems.length > 0 || versions === undefined) return read;
  const isUnknown = !versions.includes(named);
  const { mapping, ...rules } = definition;
  const isCheckable = mapping === undefined || isUnknown || methodologies.has(named);
  return {
    definition,
    problems: [
      ...checkVersion(definition.version, {
        published: versions,
        drafts: drafts.map(({ version }) => version).filter((version) => version !== saved),
      }),
      ...checkMethodology(isCheckable ? definition : rules, programme, [...methodologies.values()]),
    ],
  };
}
