import { useQuery } from "@tanstack/react-query";
import { entitiesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import type { RankingFrame } from "./ranking-frame.ts";
import { mostCompared } from "./ranking-view.ts";
import "./compare-bar.css";

interface CompareBarProps {
  readonly frame: Pick<RankingFrame, "programme" | "askedPeriod" | "picked" | "pick">;
  readonly onClear: () => void;
}

/** The entities that are picked to be compared, at the foot of the screen, and the way to their comparison. */
export function CompareBar({ frame: { programme, askedPeriod, picked, pick }, onClear }: CompareBarProps) {
  const { t, name, formatNumber } = useLanguage();
  const { data } = useQuery(entitiesQuery(programme.code));
  const nameOf = (code: string) => {
    const entity = data?.entities.find((each) => each.code === code);
    return entity ? name(entity.names).text : code;
  };
  return (
    <aside className="compare-bar" aria-label={t("ranking.picked")}>
      <div className="container">
        <span role="status">
          {t("ranking.picked-count", {
            count: formatNumber(picked.length),
            most: formatNumber(mostCompared),
          })}
        </span>
        <ul>
          {picked.map((code) => (
            <li key={code}>
              <bdi>{nameOf(code)}</bdi>
              <button
                type="button"
                aria-label={t("ranking.drop", { name: nameOf(code) })}
                onClick={() => pick(code)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="link-button" onClick={onClear}>
          {t("ranking.drop-all")}
        </button>
        <Link
          to={paths.compare(programme.code, { entities: picked.join(","), period: askedPeriod })}
          className="button button-primary"
        >
          {t("ranking.compare")}
        </Link>
      </div>
    </aside>
  );
}
