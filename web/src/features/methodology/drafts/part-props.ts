import type { Draft } from "@marsad/shared/schemas";
import type { DraftDeskProps } from "./draft-desk.tsx";

/** What a part of the desk is given that shows what the server makes of the draft. */
export interface PartProps extends Pick<DraftDeskProps, "keyText" | "programmeView" | "view" | "change"> {
  /** `null` where it was never saved. */
  readonly draft: Draft | null;
  /** Whether more is typed than is saved. */
  readonly isChanged: boolean;
}
