import { focusable } from "../../charts/focusable.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutPeers } from "./about-peers.ts";
import "../../ui/table.css";

/** All peers, this one marked: their place in the whole ranking and their score, or why they have none. */
export function MembersTable({ group, bounds }: AboutPeers) {
  const { t, formatNumber, formatScore } = useLanguage();
  return (
    <section className="table-scroll" aria-label={t("peers.members")} {...focusable}>
      <table className="table">
        <caption className="visually-hidden">{t("peers.members")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("common.entity")}</th>
            <th scope="col" className="number">
              {t("common.score")}
            </th>
            <th scope="col" className="number">
              {t("peers.rank")}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.members.map(({ entity, score, rank, state }) => (
            <tr key={entity.code} className={entity.code === group.entity.code ? "table-mine" : undefined}>
              <th scope="row">
                <Link to={paths.entity(group.programme, entity.code, { period: group.period })}>
                  <Name names={entity.names} />
                </Link>
              </th>
              <td className="number">{score === null ? t(`state.${state}`) : formatScore(score, bounds)}</td>
              <td className="number">{rank === null ? "–" : formatNumber(rank)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
