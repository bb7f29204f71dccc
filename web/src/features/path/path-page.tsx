import { loadPathMessages } from "../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import type { ProgrammeView } from "../../programme-view.ts";
import { PageSkeleton } from "../../shell/page-skeleton.tsx";
import { EntityFrame } from "./entity-frame.tsx";
import { PathDesk } from "./path-desk.tsx";
import { WhatIfDesk } from "./what-if/what-if-desk.tsx";

interface PathPageProps extends ProgrammeView {
  /** Its code, as the address has it. */
  readonly entity: string;
  readonly part: "path" | "what-if";
}

/** What an entity can do to reach the benchmark, or what would be if its values were others; with the words that they alone need. */
export function PathPage({ part, ...props }: PathPageProps) {
  return (
    <MoreMessages load={loadPathMessages} fallback={<PageSkeleton />}>
      <EntityFrame part={part} {...props}>
        {(about) => (part === "path" ? <PathDesk {...about} /> : <WhatIfDesk {...about} />)}
      </EntityFrame>
    </MoreMessages>
  );
}
