import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { BehindList } from "./behind-list.tsx";
import { MovedText } from "./moved-text.tsx";

const groups = ["overtaken", "overtaking", "entered", "left"] as const;

/** Whom the entity passed and who passed it, with their scores beside each other. */
export function BehindRank({ changes, bounds }: AboutChanges) {
  const { t, formatScore } = useLanguage();
  const { rank, programme, to } = changes;
  const score = (value: number | null) =>
    value === null ? t("changes.behind.unscored") : formatScore(value, bounds);
  const rows = groups.flatMap((group) =>
    rank[group].map(({ entity, before, after }) => (
      <li key={`${group} ${entity.code}`}>
        <span>
          <Link to={paths.entity(programme, entity.code, { period: to.period })}>
            <Name names={entity.names} />
          </Link>
          <span className="entity-note entity-below">{t(`changes.rank.${group}`)}</span>
        </span>
        <MovedText before={score(before)} after={score(after)} />
      </li>
    )),
  );
  return (
    <BehindList
      id="changes-rank"
      title={t("changes.behind.rank")}
      note={rows.length === 0 ? t("changes.rank.nobody") : t("changes.behind.note-rank")}
      rows={rows}
    />
  );
}
