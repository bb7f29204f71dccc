import type { Draft } from "@marsad/shared/schemas";
import { DefinitionCard } from "../../../definition/definition-card.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ViewSwitch } from "../../../ui/view-switch.tsx";
import { ChangesPart } from "./changes-part.tsx";
import { DraftBar } from "./draft-bar.tsx";
import type { DraftDeskProps } from "./draft-desk.tsx";
import { DraftHead } from "./draft-head.tsx";
import { draftParts } from "./drafts-view.ts";
import { RulesForm } from "./rules-form.tsx";
import { TrialPart } from "./trial-part.tsx";
import { refusedProblems, useDraftDeeds } from "./use-draft-deeds.ts";
import { useDraftProblems } from "./use-draft-problems.ts";
import { useDraftText } from "./use-draft-text.ts";
import { writeRules } from "./write-rules.ts";
import "../../../definition/definition.css";
import "./desk.css";

interface OpenDraftProps extends DraftDeskProps {
  /** As it stands on the server; `null` where it was never saved. */
  readonly saved: Draft | null;
}

/** A draft at work: its rules, what they make of a period, what differs from a published version, and what can be done with it. */
export function OpenDraft({ saved, ...props }: OpenDraftProps) {
  const { t } = useLanguage();
  const { keyText, programmeView, drafts, view, change } = props;
  const { programme } = programmeView;
  const version = saved?.version ?? null;
  const { text, isChanged, edit } = useDraftText({ programme: programme.code, version }, saved);
  const { definition, problems } = useDraftProblems(text, { programme, drafts, saved: version });
  const deeds = useDraftDeeds(props, saved, text);
  const shown = [...problems, ...refusedProblems(deeds.state, text)];
  const part = { keyText, programmeView, draft: saved, isChanged, view, change };
  return (
    <>
      <DraftHead programme={programme.code} saved={saved} definition={definition} text={text} onText={edit} />
      <ViewSwitch
        legend={t("drafts.parts")}
        views={draftParts.map((each) => ({ view: each, label: t(`drafts.part-${each}`) }))}
        shown={view.part}
        onChoose={(chosen) => change({ part: chosen })}
      />
      {view.part === "rules" && (
        <DefinitionCard
          title={t("drafts.rules")}
          text={text}
          problems={shown}
          form={
            definition && <RulesForm definition={definition} onChange={(next) => edit(writeRules(next))} />
          }
          onChange={edit}
        />
      )}
      {view.part === "trial" && <TrialPart {...part} />}
      {view.part === "changes" && <ChangesPart {...part} />}
      <DraftBar
        saved={saved}
        definition={definition}
        isChanged={isChanged}
        problems={shown.length}
        deeds={deeds}
      />
    </>
  );
}
