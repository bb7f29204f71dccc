import { loadProjectionMessages } from "../../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { projectTrend } from "./project-trend.ts";
import { ProjectionBasis } from "./projection-basis.tsx";
import type { ProjectionProps } from "./projection-place.tsx";
import { sayProjection } from "./say-projection.ts";
import "./projection.css";

/** When the benchmark is reached at the pace so far, in words, and how that was found. */
export function ProjectionCard(props: ProjectionProps) {
  const place = (
    <Card className="entity-wide projection-place">
      <Skeleton lines={3} />
    </Card>
  );
  return (
    <MoreMessages load={loadProjectionMessages} fallback={place}>
      <ProjectionWords {...props} />
    </MoreMessages>
  );
}

function ProjectionWords({ points }: ProjectionProps) {
  const language = useLanguage();
  const projected = projectTrend(points);
  if (projected === null) return null;
  return (
    <Card title={language.t("projection.title")} className="entity-wide projection">
      <p>{sayProjection(projected, language)}</p>
      <ProjectionBasis {...projected} />
    </Card>
  );
}
