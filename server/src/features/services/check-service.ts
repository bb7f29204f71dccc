import { checkCode, checkCodes } from "@marsad/shared/input/check-code";
import type { Classifications, IngestionProblem, NamedCode, ServiceInput } from "@marsad/shared/schemas";
import { checkDistinct } from "../../input/check-distinct.ts";

/** A service with its entity and code, as a list of them is written. */
export type ServiceEntry = ServiceInput & { readonly entity: string; readonly code: string };

/** What is known besides the service that is checked. */
interface KnownToServices {
  readonly classifications: Classifications;
  /** Codes of the programme's entities. */
  readonly entities: ReadonlySet<string>;
}

/** What cannot be true of a service that has the right shape: whose it is, whom it serves and where are known. */
export function checkService(service: ServiceEntry, known: KnownToServices): IngestionProblem[] {
  const { segments, channels } = service;
  return [
    ...checkCode("entity", "entity", service.entity, known.entities),
    ...checkCodes("segment", "segments", segments, codesOf(known.classifications.segments)),
    ...checkCodes("channel", "channels", channels, codesOf(known.classifications.channels)),
    ...checkDistinct("code", segments, (index) => `segments[${index}]`),
    ...checkDistinct("code", channels, (index) => `channels[${index}]`),
  ];
}

function codesOf(entries: readonly NamedCode[]): Set<string> {
  return new Set(entries.map(({ code }) => code));
}
