import type { MethodologyDefinition, Names } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { Link } from "../../../ui/link.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { BehindList } from "./behind-list.tsx";
import { placeOf } from "./list-parts.ts";

type Node = { readonly code: string; readonly names: Names; readonly children?: readonly Node[] };

/** The names of every dimension, group and indicator of both rule books, by code. */
function nodeNames(books: readonly (MethodologyDefinition | undefined)[]): ReadonlyMap<string, Names> {
  const names = new Map<string, Names>();
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      names.set(node.code, node.names);
      visit(node.children ?? []);
    }
  };
  for (const book of books) visit(book?.dimensions ?? []);
  return names;
}

/** Weights that are others in the later rule book. */
export function BehindWeights(about: AboutChanges) {
  const { t, writePercent } = useLanguage();
  const { weights } = about.changes;
  if (weights.length === 0) return null;
  const names = nodeNames([about.before, about.after]);
  const percent = (share: number) => writePercent(100 * share, 1);
  return (
    <BehindList
      id={placeOf("weights")}
      title={t("changes.part.weights")}
      note={t("changes.behind.note-weights")}
      rows={weights.map(({ code, before, after }) => (
        <li key={code}>
          <CodeName code={code} names={names.get(code)} />
          <span className="entity-note">
            {t("changes.behind.transactions", { before: percent(before), after: percent(after) })}
          </span>
        </li>
      ))}
    />
  );
}

/** What else is other in the later rule book, and the way to it. */
export function BehindMethod(about: AboutChanges) {
  const { t } = useLanguage();
  const { method, programme, to } = about.changes;
  if (method.length === 0) return null;
  const names = nodeNames([about.before, about.after]);
  return (
    <BehindList
      id={placeOf("method")}
      title={t("changes.part.method")}
      note={
        <Link to={paths.methodology(programme, to.methodology)}>
          {t("changes.behind.method-link", { version: to.methodology })}
        </Link>
      }
      rows={method.map(({ kind, code }) => (
        <li key={`${kind} ${code}`}>
          {code === null ? (
            <span>
              {t(kind === "aggregation" ? "changes.rule.whole-aggregation" : `changes.rule.${kind}`)}
            </span>
          ) : (
            <>
              <CodeName code={code} names={names.get(code)} />
              <span className="entity-note">{t(`changes.rule.${kind}`)}</span>
            </>
          )}
        </li>
      ))}
    />
  );
}
