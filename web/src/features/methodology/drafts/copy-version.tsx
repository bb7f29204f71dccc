import type { DraftSummary } from "@marsad/shared/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { methodologiesQuery, methodologyQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Failure } from "../../../ui/failure.tsx";
import { Select } from "../../../ui/select.tsx";
import { beginDraft } from "./begin-draft.ts";
import { DraftFailure } from "./draft-failure.tsx";
import { nextVersion } from "./next-version.ts";
import { writeRules } from "./write-rules.ts";

interface CopyVersionProps {
  readonly programme: string;
  readonly drafts: readonly DraftSummary[];
  readonly onCopied: (text: string) => void;
}

/** Begins with the rules of a published version, under a new version code; nothing where none is published. */
export function CopyVersion({ programme, drafts, onCopied }: CopyVersionProps) {
  const { t, name } = useLanguage();
  const queries = useQueryClient();
  const id = useId();
  const list = useQuery(methodologiesQuery(programme));
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const published = list.data?.methodologies ?? [];
  // The latest that serves a period, as the page of the rule book shows it.
  const latest = published.findLast(({ periods }) => periods.length > 0) ?? published.at(-1);
  const from = chosen ?? latest?.version;
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />;
  if (from === undefined) return null;
  const taken = new Set([...published, ...drafts].map(({ version }) => version));
  const version = typed ?? nextVersion(from, taken);
  const copy = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    try {
      const { definition } = await queries.fetchQuery(methodologyQuery(programme, from));
      onCopied(writeRules(beginDraft(definition, version.trim())));
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <section>
      <h3>{t("drafts.from-version")}</h3>
      <form className="drafts-copy" onSubmit={copy}>
        <Select
          label={t("drafts.source")}
          withLabel
          isWide
          value={from}
          choices={published.toReversed().map((one) => ({
            value: one.version,
            label: `${name(one.names).text} (${one.version})`,
          }))}
          onChoose={setChosen}
        />
        <label className="drafts-field" htmlFor={id}>
          <span>{t("drafts.new-version")}</span>
          <input
            id={id}
            className="field"
            dir="ltr"
            autoComplete="off"
            value={version}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" className="button button-primary">
          {t("drafts.begin-copy")}
        </button>
      </form>
      <div role="alert">{error !== null && <DraftFailure error={error} />}</div>
    </section>
  );
}
