import type { MethodologyChanges, NodeDifference } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { Change } from "../../../ui/change.tsx";
import { Name } from "../../../ui/name.tsx";
import { useShare } from "../use-share.ts";
import { shareOf } from "./share-of.ts";
import "../../../ui/table.css";

/** What each dimension weighs in the whole before and after; without weights, which dimensions there were and are. */
export function DimensionsCard({ changes }: { readonly changes: MethodologyChanges }) {
  const { t } = useLanguage();
  const dimensions = changes.nodes.filter(isDimension);
  const title = t("version-changes.dimensions");
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="version-dimensions"
          title={title}
          table={async (words) => (await import("./changes-data.ts")).changesData(dimensions, changes, words)}
        />
      }
    >
      <p className="methodology-note">{t("version-changes.dimensions-note")}</p>
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("version-changes.dimension")}</th>
            <th scope="col" className="number">
              <bdi>{changes.from.version}</bdi>
            </th>
            <th scope="col" className="number">
              <bdi>{changes.to.version}</bdi>
            </th>
            <th scope="col" className="number">
              {t("version-changes.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((difference) => (
            <DimensionRow key={[...difference.from, ...difference.to].join(" ")} difference={difference} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** Not a group inside a dimension. */
function isDimension({ node, before, after }: NodeDifference): boolean {
  return node === "dimension" && [...before, ...after].every(({ within }) => within === null);
}

function DimensionRow({ difference }: { readonly difference: NodeDifference }) {
  const { t } = useLanguage();
  const writeShare = useShare();
  const { change, before, after } = difference;
  const [was, is] = [shareOf(before), shareOf(after)];
  const shown = after.length > 0 ? after : before;
  const write = (share: number | null, isThere: boolean) =>
    share === null ? t(isThere ? "version-changes.unknown" : "version-changes.none") : writeShare(share);
  return (
    <tr>
      <th scope="row">
        {shown.map(({ code, names }, place) => (
          <span key={code}>
            {place > 0 && t("methodology.comma")}
            <Name names={names} />
          </span>
        ))}
        {change !== "same" && (
          <>
            {" "}
            <span className="badge">{t(`version-changes.sort-${change}`)}</span>
          </>
        )}
      </th>
      <td className="number">{write(was, before.length > 0)}</td>
      <td className="number">{write(is, after.length > 0)}</td>
      <td className="number">
        <Change value={was === null || is === null ? null : (is - was) * 100} />
      </td>
    </tr>
  );
}
