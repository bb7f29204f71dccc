import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { DraftFailure } from "./draft-failure.tsx";

interface ServerFailureProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Why the server could not say what it was asked of the draft, and another try. */
export function ServerFailure({ error, retry }: ServerFailureProps) {
  const { t } = useLanguage();
  return (
    <Card>
      <div role="alert">
        <p>
          <DraftFailure error={error} />
        </p>
        <button type="button" className="button" onClick={retry}>
          {t("common.retry")}
        </button>
      </div>
    </Card>
  );
}
