import { NumberField } from "../../../definition/number-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useShare } from "../use-share.ts";
import { useTree } from "./use-tree.ts";

interface WeightFieldsProps {
  readonly code: string;
  readonly weight: number;
  readonly place: string;
  readonly onChange: (weight: number) => void;
}

/** What a node weighs among its siblings, and beside it what that makes of the whole when everything applies. */
export function WeightFields({ code, weight, place, onChange }: WeightFieldsProps) {
  const { t } = useLanguage();
  const writeShare = useShare();
  const share = useTree().shares.get(code) ?? Number.NaN;
  return (
    <>
      <NumberField
        label={t("definition.weight")}
        value={weight}
        place={`${place}.weight`}
        onChange={onChange}
      />
      <p className="drafts-share">
        <span>{t("drafts.share")}</span>
        {/* Weights that are wrong make no shares. */}
        <output>{share >= 0 && share <= 1 ? writeShare(share) : "–"}</output>
      </p>
    </>
  );
}
