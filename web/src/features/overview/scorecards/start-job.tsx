import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useHeldKey } from "../../../api/api-key.ts";
import { ApiError } from "../../../api/client.ts";
import { scorecardJobsQuery, startScorecardJob } from "../../../api/scorecard-jobs.ts";
import type { MessageKey } from "../../../i18n/message-key.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/link.tsx";
import { problemMessage } from "../../../ui/problem-message.ts";
import { Sentence } from "../../../ui/sentence.tsx";

interface StartJobProps {
  readonly programme: string;
  readonly period: string;
}

/** Begins the job, for those who hold a key; tells others where one is entered. */
export function StartJob({ programme, period }: StartJobProps) {
  const { t, language } = useLanguage();
  const queries = useQueryClient();
  const { key } = useHeldKey();
  const { queryKey } = scorecardJobsQuery(programme, period);
  const start = useMutation({
    mutationFn: (held: string) => startScorecardJob(held, { programme, period, lang: language }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  if (key === null)
    return (
      <p className="scorecards-note">
        <Sentence
          text={t("scorecard.needs-key")}
          parts={{ upload: <Link to={paths.ingest(programme)}>{t("common.upload")}</Link> }}
        />
      </p>
    );
  return (
    <>
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={start.isPending}
          onClick={() => !start.isPending && start.mutate(key)}
        >
          {t("scorecard.make-all")}
        </button>
      </p>
      {start.error && <p role="alert">{t(sayWhyNot(start.error))}</p>}
    </>
  );
}

function sayWhyNot(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) return "problem.unexpected";
  if (error.status === 501) return "scorecard.no-browser-for-all";
  if (error.status === 401 || error.status === 403) return "scorecard.key-too-short";
  return problemMessage(error);
}
