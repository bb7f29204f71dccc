import type { EntitySummary } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import { useMyEntity } from "./use-my-entity.ts";
import "./my-entity-button.css";

interface MyEntityButtonProps {
  readonly programme: string;
  readonly entity: Pick<EntitySummary, "code" | "names">;
  /** Says «جهتي» beside the star. */
  readonly withLabel?: boolean;
}

/** A star that makes an entity one's own on this device, or undoes it. */
export function MyEntityButton({ programme, entity, withLabel = false }: MyEntityButtonProps) {
  const { t, name } = useLanguage();
  const [mine, choose] = useMyEntity(programme);
  const isMine = mine === entity.code;
  const label = t(isMine ? "common.unmark-mine" : "common.mark-mine", { name: name(entity.names).text });
  return (
    <button
      type="button"
      className={withLabel ? "my-entity my-entity-labelled" : "my-entity"}
      aria-pressed={isMine}
      aria-label={withLabel ? undefined : label}
      title={label}
      onClick={() => choose(isMine ? null : entity.code)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z" />
      </svg>
      {withLabel && t("common.my-entity")}
    </button>
  );
}
