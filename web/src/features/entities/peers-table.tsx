import type { PeerScores } from "@marsad/shared/schemas";
import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import "../../ui/table.css";

interface PeersTableProps {
  readonly peers: PeerScores;
  readonly own: string;
  readonly bounds: readonly number[];
}

/** The entities of the same kind by their score, this one marked. */
export function PeersTable({ peers, own, bounds }: PeersTableProps) {
  const { t, formatNumber, formatScore } = useLanguage();
  return (
    <section className="table-scroll peers-scroll" aria-label={t("entities.peers-caption")} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{t("entities.peers-caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("common.rank")}
            </th>
            <th scope="col">{t("common.entity")}</th>
            <th scope="col" className="number">
              {t("common.score")}
            </th>
          </tr>
        </thead>
        <tbody>
          {peers.scores.map(({ entity, score, rank }) => (
            <tr key={entity.code} className={entity.code === own ? "table-mine" : undefined}>
              <td className="number">{rank === null ? "–" : formatNumber(rank)}</td>
              <th scope="row">
                <Link to={paths.entity(peers.programme, entity.code, { period: peers.period })}>
                  <Name names={entity.names} />
                </Link>
              </th>
              <td className="number">{formatScore(score, bounds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
