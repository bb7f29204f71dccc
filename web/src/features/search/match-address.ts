import type { SearchMatch } from "@marsad/shared/schemas";
import { paths } from "../../paths.ts";

/** The page of what was found. */
export function matchAddress(programme: string, { entity, service }: SearchMatch): string {
  return service === null
    ? paths.entity(programme, entity.code)
    : paths.service(programme, entity.code, service.code);
}
