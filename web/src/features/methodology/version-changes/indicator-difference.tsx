import type { ComparedNode, Names, NodeDifference, Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { Name } from "../../../ui/name.tsx";
import { useShare } from "../use-share.ts";
import { placeOf } from "./place-of.ts";
import { sayRule } from "./say-rule.ts";
import { shareOf } from "./share-of.ts";

interface IndicatorDifferenceProps {
  readonly difference: NodeDifference;
  readonly names: ReadonlyMap<string, Names>;
  readonly classifications: Programme["classifications"];
}

/** One indicator: what it weighed and weighs, where it stands, and in words what of it is other. */
export function IndicatorDifference({ difference, names, classifications }: IndicatorDifferenceProps) {
  const language = useLanguage();
  const writeShare = useShare();
  const { t } = language;
  const { change, before, after, differs, note } = difference;
  const shown = after.length > 0 ? after : before;
  const [was, is] = [shareOf(before), shareOf(after)];
  const [first, last] = [before[0], after[0]];
  const isPair = (change === "same" || change === "modified") && first && last;
  return (
    <li id={placeOf(difference)}>
      <div className="methodology-indicator-head">
        <strong>
          <NameList nodes={shown} />
        </strong>
        <span className="methodology-share">
          {was !== null && was !== is && <del>{writeShare(was)}</del>}{" "}
          {is !== null && (was === null || was === is ? writeShare(is) : <ins>{writeShare(is)}</ins>)}
        </span>
      </div>
      <p className="methodology-note">
        <bdi>{shown.map(({ code }) => code).join(" · ")}</bdi>
        {shown[0]?.within && (
          <>
            {" · "}
            <CodeName code={shown[0].within} names={names.get(shown[0].within)} />
          </>
        )}
      </p>
      {(change === "split" || change === "merged") && (
        <p>
          {t(`version-changes.${change}-from`)} <NameList nodes={before} />
        </p>
      )}
      {isPair &&
        differs.map((rule) => {
          const sentence = sayRule(rule, first, last, { names, classifications, language });
          return sentence === null ? null : <p key={rule}>{sentence}</p>;
        })}
      {note && (
        <p>
          <Name names={note} />
        </p>
      )}
    </li>
  );
}

function NameList({ nodes }: { readonly nodes: readonly ComparedNode[] }) {
  const { t } = useLanguage();
  return nodes.map(({ code, names }, place) => (
    <span key={code}>
      {place > 0 && t("methodology.comma")}
      <Name names={names} />
    </span>
  ));
}
