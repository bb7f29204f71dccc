import { loadWhatIfMessages } from "../../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import type { ProgrammeView } from "../../../programme-view.ts";
import { PageSkeleton } from "../../../shell/page-skeleton.tsx";
import { useView } from "../../../use-view.ts";
import { EntityFrame } from "../entity-frame.tsx";
import { WhatIfDesk } from "./what-if-desk.tsx";
import { whatIfView } from "./what-if-view.ts";

interface WhatIfPageProps extends ProgrammeView {
  /** Its code, as the address has it. */
  readonly entity: string;
}

/** What would be of an entity if its values were others; with the words that it alone needs. */
export function WhatIfPage(props: WhatIfPageProps) {
  const [, change] = useView(whatIfView);
  return (
    <MoreMessages load={loadWhatIfMessages} fallback={<PageSkeleton />}>
      <EntityFrame part="what-if" onPeriod={(period) => change({ period })} {...props}>
        {(about) => <WhatIfDesk {...about} />}
      </EntityFrame>
    </MoreMessages>
  );
}
