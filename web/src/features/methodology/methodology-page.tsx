import { useQuery } from "@tanstack/react-query";
import { methodologiesQuery, methodologyQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Name } from "../../ui/name.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { RuleBook } from "./rule-book.tsx";
import { VersionLinks } from "./version-links.tsx";
import "./methodology.css";

/** The rule book of a programme in words and numbers, one version of it: that of the period, unless the address names one. */
export function MethodologyPage({
  version,
  ...view
}: ProgrammeView & { readonly version: string | undefined }) {
  const { programme, period } = view;
  const { t, name } = useLanguage();
  const shown = version ?? period.methodology;
  const list = useQuery(methodologiesQuery(programme.code));
  const book = useQuery(methodologyQuery(programme.code, shown));
  const error = book.error ?? list.error;
  return (
    <Page
      title={t("methodology.title")}
      within={name(programme.names).text}
      subtitle={<Name names={programme.names} />}
    >
      {error && (
        <Failure
          error={error}
          retry={() => {
            book.refetch();
            list.refetch();
          }}
        />
      )}
      {!error && book.data && list.data && (
        <div className="methodology">
          <VersionLinks programme={programme.code} versions={list.data.methodologies} shown={shown} />
          <RuleBook {...view} book={book.data} versions={list.data.methodologies} />
        </div>
      )}
      {!error && !(book.data && list.data) && (
        <div className="methodology">
          <Card>
            <Skeleton lines={12} lineHeight={28} />
          </Card>
        </div>
      )}
    </Page>
  );
}
