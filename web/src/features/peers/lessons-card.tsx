import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutPeers } from "./about-peers.ts";

/** The criteria that cost the entity most, each with the nearest peers that do better at it. */
export function LessonsCard(about: AboutPeers) {
  const { group, names, bounds } = about;
  const { t, formatNumber, formatScore, writePercent } = useLanguage();
  const { programme, period, lessons } = group;
  return (
    <Card
      title={t("peers.lessons")}
      actions={
        <TakeAway
          code="lessons"
          title={t("peers.lessons")}
          benchmark={group.benchmark}
          filter={t(`peers.rule.${group.rule}`)}
          table={async (words) => (await import("./lessons-data.ts")).lessonsData(about, words)}
        />
      }
    >
      <p className="peers-note">{lessons.length === 0 ? t("peers.lessons-none") : t("peers.lessons-note")}</p>
      <ol className="peers-lessons">
        {lessons.map(({ indicator, lost, attained, from }) => (
          <li key={indicator}>
            <h3>
              <Link to={paths.criteria(programme, { period, criterion: indicator })}>
                <CodeName code={indicator} names={names.get(indicator)} />
              </Link>
            </h3>
            <p className="peers-note">
              {t("peers.own", { lost: formatNumber(lost, 2), attained: writePercent(attained, 1) })}
            </p>
            {from.length === 0 && <p className="peers-note">{t("peers.nobody-better")}</p>}
            <ul className="peers-teachers">
              {from.map(({ entity, score, attained: theirs }) => (
                <li key={entity.code}>
                  <span>
                    <Link to={paths.entity(programme, entity.code, { period })}>
                      <Name names={entity.names} />
                    </Link>
                    <span className="peers-note peers-below">
                      {t("peers.their-score", { score: formatScore(score, bounds) })}
                    </span>
                  </span>
                  <strong>{writePercent(theirs, 1)}</strong>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
