import type { AboutChanges } from "./about-changes.ts";
import { BehindCells } from "./behind-cells.tsx";
import { BehindRank } from "./behind-rank.tsx";
import { BehindMethod, BehindWeights } from "./behind-rules.tsx";
import { BehindServices, BehindVolumes } from "./behind-services.tsx";
import { BehindValues } from "./behind-values.tsx";
import { listParts } from "./list-parts.ts";

/** What every number of a change is made of, each part where the words and the table lead. */
export function BehindChanges(about: AboutChanges) {
  const { comeIn, goneMissing, applicability } = about.changes;
  const hasVolumes = listParts(about.changes).some(({ code }) => code === "volumes");
  return (
    <div className="entity-parts changes-behind">
      <BehindValues {...about} />
      <BehindCells about={about} code="come-in" cells={comeIn} />
      <BehindCells about={about} code="gone-missing" cells={goneMissing} />
      <BehindServices about={about} code="arrived" />
      <BehindServices about={about} code="departed" />
      <BehindCells about={about} code="applicability" cells={applicability} />
      {hasVolumes && <BehindVolumes {...about} />}
      <BehindWeights {...about} />
      <BehindMethod {...about} />
      <BehindRank {...about} />
    </div>
  );
}
