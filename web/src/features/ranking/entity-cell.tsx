import type { EntitySummary } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { MyEntityButton } from "../../ui/my-entity-button.tsx";
import { Name } from "../../ui/name.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import "./entity-cell.css";

interface EntityCellProps {
  readonly entity: EntitySummary;
  readonly frame: RankingFrame;
}

/** The name of an entity with the way to its page, where it belongs, and the star that makes it one's own. */
export function EntityCell({ entity, frame }: EntityCellProps) {
  const { t } = useLanguage();
  const { programme, askedPeriod, mine } = frame;
  const { regions, sectors } = programme.classifications;
  const region = regions.find(({ code }) => code === entity.region);
  const place = region ?? sectors.find(({ code }) => code === entity.sector);
  return (
    <span className="ranking-entity">
      <span>
        <Link to={paths.entity(programme.code, entity.code, { period: askedPeriod })}>
          <Name names={entity.names} />
        </Link>
        <small>
          {place && <Name names={place.names} withTag={false} />}
          {entity.code === mine && <span className="ranking-mine-mark">{t("common.my-entity")}</span>}
        </small>
      </span>
      <MyEntityButton programme={programme.code} entity={entity} />
    </span>
  );
}
