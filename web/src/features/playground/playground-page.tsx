import { useEffect, useState } from "react";
import { loadPlaygroundMessages } from "../../i18n/load-part-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { PageSkeleton } from "../../shell/page-skeleton.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useView } from "../../use-view.ts";
import { type Example, exampleCodes, examples } from "./examples.ts";
import { PlaygroundDesk } from "./playground-desk.tsx";
import { playgroundView } from "./playground-view.ts";
import "../../ui/table.css";
import "./playground.css";

/** Composite indicators tried out: a table, a definition, and what they make, wholly in the browser. */
export function PlaygroundPage() {
  return (
    <MoreMessages load={loadPlaygroundMessages} fallback={<PageSkeleton />}>
      <PlaygroundView />
    </MoreMessages>
  );
}

function PlaygroundView() {
  const { t } = useLanguage();
  const [{ example }, change] = useView(playgroundView);
  const [loaded, setLoaded] = useState<(Example & { readonly code: string }) | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    examples[example]().then((texts) => isWanted && setLoaded({ ...texts, code: example }), setError);
    return () => {
      isWanted = false;
    };
  }, [example]);
  if (error !== null) throw error;
  return (
    <Page
      title={t("playground.title")}
      subtitle={t("playground.subtitle")}
      taken={null}
      actions={
        <Select
          label={t("playground.example")}
          withLabel
          value={example}
          choices={exampleCodes.map((code) => ({ value: code, label: t(`playground.example.${code}`) }))}
          onChoose={(code) => change({ example: exampleCodes.find((each) => each === code) ?? "hdi" })}
        />
      }
    >
      {loaded === null ? (
        <Card>
          <Skeleton lines={8} lineHeight={40} />
        </Card>
      ) : (
        <PlaygroundDesk key={loaded.code} begun={loaded} />
      )}
    </Page>
  );
}
