import type { Entity } from "@marsad/shared/schemas";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { type CompareView, mostCompared } from "./compare-view.ts";
import { EntityPicker } from "./entity-picker.tsx";

interface ChosenEntitiesProps {
  readonly programme: string;
  /** All of the programme. */
  readonly entities: readonly Entity[];
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

/** The entities that are compared, each with the way to its page and out of the comparison, and the field that adds one. */
export function ChosenEntities({ programme, entities, view, change }: ChosenEntitiesProps) {
  const { t, name } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const isRemoved = useRef(false);
  useEffect(() => {
    // The button that was pressed went away with its entity: the focus must not go with it.
    if (isRemoved.current && view.entities) field.current?.focus();
    isRemoved.current = false;
  }, [view.entities]);
  const byCode = new Map(entities.map((entity) => [entity.code, entity]));
  return (
    <Card title={t("compare.chosen")} className="chosen">
      <ul>
        {view.entities.map((code) => {
          const entity = byCode.get(code);
          return (
            <li key={code} className={entity ? undefined : "chosen-unknown"}>
              {entity ? (
                <Link to={paths.entity(programme, code, { period: view.period })}>
                  <Name names={entity.names} />
                </Link>
              ) : (
                <span role="alert">{t("compare.unknown", { code })}</span>
              )}
              <button
                type="button"
                aria-label={t("compare.remove", { name: entity ? name(entity.names).text : code })}
                onClick={() => {
                  isRemoved.current = true;
                  change({ entities: view.entities.filter((each) => each !== code) });
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <EntityPicker
        ref={field}
        entities={entities.filter(({ code }) => !view.entities.includes(code))}
        isFull={view.entities.length >= mostCompared}
        onChoose={(code) => change({ entities: [...view.entities, code] })}
      />
    </Card>
  );
}
