import { Fragment } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { DataUpdated } from "../../../ui/data-updated.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { SourceLink } from "../../../ui/source-link.tsx";
import type { AboutPrint } from "./about-print.ts";
import { Section } from "./section.tsx";
import "./print-about.css";

/** Sources of a programme that there is room for. */
const most = 3;

/** Whose figures these are, by which rules they were made, and where they come from. */
export function PrintAbout({ programme, period, scorecard, methodology }: AboutPrint) {
  const { t, name } = useLanguage();
  const rules = paths.methodology(programme.code, scorecard.methodology);
  return (
    <Section title={t("scorecard.about")} className="sheet-sources">
      <ul className="sheet-about">
        {programme.synthetic && (
          <li>
            <strong>{t("common.synthetic-title")}</strong> {t("common.synthetic-text")}
          </li>
        )}
        {programme.results === "published" && (
          <li>
            <strong>{t("common.published-title")}</strong>{" "}
            {t("common.published-text", { owner: name(programme.owner).text })}
          </li>
        )}
        <li>
          <Link to={rules}>{t("common.methodology", { version: scorecard.methodology })}</Link>
          {methodology && (
            <>
              : <Name names={methodology.names} />
            </>
          )}{" "}
          · <DataUpdated programme={programme} period={period} />
        </li>
        {methodology?.levelsNote && (
          <li>
            <Sentence
              text={t("entities.levels-note")}
              parts={{ note: <Name names={methodology.levelsNote} /> }}
            />
          </li>
        )}
        {scorecard.source && (
          <li>
            <Sentence
              text={t("entities.published-source")}
              parts={{ source: <SourceLink source={scorecard.source} /> }}
            />
          </li>
        )}
        <li>
          {t("common.source")}:{" "}
          {programme.sources.slice(0, most).map((source, place) => (
            <Fragment key={JSON.stringify(source)}>
              {place > 0 && " · "}
              <SourceLink source={source} />
            </Fragment>
          ))}
        </li>
        {programme.attribution && (
          <li>
            <Name names={programme.attribution} />
          </li>
        )}
      </ul>
    </Section>
  );
}
