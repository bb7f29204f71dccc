import { loadPathMessages } from "../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import type { ProgrammeView } from "../../programme-view.ts";
import { PageSkeleton } from "../../shell/page-skeleton.tsx";
import { useView } from "../../use-view.ts";
import { EntityFrame } from "./entity-frame.tsx";
import { PathDesk } from "./path-desk.tsx";
import { pathView } from "./path-view.ts";
import { readyWorker } from "./path-worker-ready.ts";

interface PathPageProps extends ProgrammeView {
  /** Its code, as the address has it. */
  readonly entity: string;
}

/** What an entity can do to reach the benchmark; with the words that it alone needs. */
export function PathPage(props: PathPageProps) {
  const [, change] = useView(pathView);
  // With the page's code, not when its facts are there.
  readyWorker();
  return (
    <MoreMessages load={loadPathMessages} fallback={<PageSkeleton />}>
      <EntityFrame part="path" onPeriod={(period) => change({ period })} {...props}>
        {(about) => <PathDesk {...about} />}
      </EntityFrame>
    </MoreMessages>
  );
}
