import type { UnrankedEntity } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { EntityCell } from "./entity-cell.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import "./unranked-list.css";

interface UnrankedListProps {
  readonly unranked: readonly UnrankedEntity[];
  readonly frame: RankingFrame;
}

function UnrankedTable({ unranked, frame }: UnrankedListProps) {
  const { t } = useLanguage();
  return (
    <table className="table">
      <caption className="visually-hidden">{t("ranking.unranked", { count: unranked.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("common.entity")}</th>
          <th scope="col">{t("ranking.reason")}</th>
        </tr>
      </thead>
      <tbody>
        {unranked.map(({ entity, reason }) => (
          <tr key={entity.code} className={entity.code === frame.mine ? "table-mine" : undefined}>
            <th scope="row">
              <EntityCell entity={entity} frame={frame} />
            </th>
            <td>{t(`state.${reason}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entities without a score, each with its reason: a table, or a list on a phone. */
export function UnrankedList({ unranked, frame }: UnrankedListProps) {
  const { t } = useLanguage();
  const isWide = useMedia("(min-width: 600px)");
  if (unranked.length === 0) return null;
  return (
    <Card title={t("ranking.unranked", { count: unranked.length })} className="ranking-unranked">
      <p>{t("ranking.unranked-note")}</p>
      {isWide ? (
        <UnrankedTable unranked={unranked} frame={frame} />
      ) : (
        <ul>
          {unranked.map(({ entity, reason }) => (
            <li key={entity.code}>
              <EntityCell entity={entity} frame={frame} />
              {t(`state.${reason}`)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
