import { CodeName } from "../../ui/code-name.tsx";
import type { ShownCriteria } from "./criteria-bars.tsx";

interface CriterionNameProps extends Pick<ShownCriteria, "names" | "chosen" | "onChoose"> {
  readonly indicator: string;
}

/** The name of a criterion, pressed to look into it; on paper, which has nothing to press, the name alone. */
export function CriterionName({ indicator, names, chosen, onChoose }: CriterionNameProps) {
  const name = <CodeName code={indicator} names={names.get(indicator)} />;
  return (
    <>
      <button
        type="button"
        className="link-button criteria-name"
        aria-pressed={indicator === chosen}
        onClick={() => onChoose(indicator)}
      >
        {name}
      </button>
      <span className="criteria-printed" aria-hidden="true">
        {name}
      </span>
    </>
  );
}
