import { lazy, type ReactNode, Suspense } from "react";
import { Route, Switch, useRoute } from "wouter";
import { MoreMessages } from "./i18n/more-messages.tsx";
import { type PageCode, pageMessages, pages } from "./pages.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { NotInAFrame } from "./shell/not-in-a-frame.tsx";
import { PageSkeleton } from "./shell/page-skeleton.tsx";
import { ProgrammeFrame } from "./shell/programme-frame.tsx";
import { Shell } from "./shell/shell.tsx";
import { useEmbedded } from "./use-embedded.ts";

const ProgrammesPage = lazy(async () => ({ default: (await pages.programmes()).ProgrammesPage }));
const OverviewPage = lazy(async () => ({ default: (await pages.overview()).OverviewPage }));
const RankingPage = lazy(async () => ({ default: (await pages.ranking()).RankingPage }));
const UncertaintyPage = lazy(async () => ({ default: (await pages.uncertainty()).UncertaintyPage }));
const ComparePage = lazy(async () => ({ default: (await pages.compare()).ComparePage }));
const CriteriaPage = lazy(async () => ({ default: (await pages.criteria()).CriteriaPage }));
const MethodologyPage = lazy(async () => ({ default: (await pages.methodology()).MethodologyPage }));
const VersionChangesPage = lazy(async () => ({
  default: (await pages.versionChanges()).VersionChangesPage,
}));
const OtherScoresPage = lazy(async () => ({ default: (await pages.otherScores()).OtherScoresPage }));
const DraftsPage = lazy(async () => ({ default: (await pages.drafts()).DraftsPage }));
const IngestionPage = lazy(async () => ({ default: (await pages.ingestion()).IngestionPage }));
const RecordPage = lazy(async () => ({ default: (await pages.ingestionRecord()).RecordPage }));
const AccessibilityPage = lazy(async () => ({ default: (await pages.accessibility()).AccessibilityPage }));
const PrivacyPage = lazy(async () => ({ default: (await pages.privacy()).PrivacyPage }));
const FeedbackPage = lazy(async () => ({ default: (await pages.feedback()).FeedbackPage }));
const PlaygroundPage = lazy(async () => ({ default: (await pages.playground()).PlaygroundPage }));
const EntityPage = lazy(async () => ({ default: (await pages.entity()).EntityPage }));
const PathPage = lazy(async () => ({ default: (await pages.path()).PathPage }));
const WhatIfPage = lazy(async () => ({ default: (await pages.whatIf()).WhatIfPage }));
const ServicePage = lazy(async () => ({ default: (await pages.service()).ServicePage }));
const PeersPage = lazy(async () => ({ default: (await pages.peers()).PeersPage }));
const ScorecardPage = lazy(async () => ({ default: (await pages.scorecard()).ScorecardPage }));

interface WordedProps {
  readonly page: PageCode;
  readonly children: ReactNode;
}

/** A page with the words that it says beside what all say. */
function Worded({ page, children }: WordedProps) {
  const load = pageMessages[page];
  return load ? (
    <MoreMessages load={load} fallback={<PageSkeleton />}>
      {children}
    </MoreMessages>
  ) : (
    children
  );
}

/** The pages about the product itself. */
function AboutPage({ topic }: { readonly topic: string }) {
  if (topic === "accessibility") return <AccessibilityPage />;
  if (topic === "privacy") return <PrivacyPage />;
  return topic === "feedback" ? <FeedbackPage /> : <NotFoundPage />;
}

/** Every page and its address; `paths.ts` writes the same addresses. The code of a page is loaded with its first visit. */
export function Router() {
  const [bringsResults] = useRoute("/:programme/ingest");
  const isEmbedded = useEmbedded();
  const [tellsRules] = useRoute("/:programme/methodology/*?");
  return (
    <Switch>
      <Route path="/">
        <Shell>
          <Worded page="programmes">
            <ProgrammesPage />
          </Worded>
        </Shell>
      </Route>
      <Route path="/about/:topic">
        {({ topic }) => (
          <Shell>
            <Worded page={topic === "feedback" ? "feedback" : "accessibility"}>
              <AboutPage topic={topic} />
            </Worded>
          </Shell>
        )}
      </Route>
      <Route path="/playground">
        <Shell>
          <Suspense fallback={<PageSkeleton />}>
            <PlaygroundPage />
          </Suspense>
        </Shell>
      </Route>
      <Route path="/:programme/*?">
        {({ programme }) => (
          <ProgrammeFrame code={programme} needsResults={!bringsResults && !tellsRules}>
            {(view) => (
              <Suspense fallback={<PageSkeleton />}>
                <Switch>
                  <Route path="/:programme">
                    <Worded page="overview">
                      <OverviewPage {...view} />
                    </Worded>
                  </Route>
                  <Route path="/:programme/ranking">
                    <Worded page="ranking">
                      <RankingPage {...view} />
                    </Worded>
                  </Route>
                  <Route path="/:programme/ranking/uncertainty">
                    <Worded page="uncertainty">
                      <UncertaintyPage {...view} />
                    </Worded>
                  </Route>
                  <Route path="/:programme/entities/:entity">
                    {({ entity }) => (
                      <Worded page="entity">
                        <EntityPage key={entity} entity={entity} {...view} />
                      </Worded>
                    )}
                  </Route>
                  <Route path="/:programme/entities/:entity/scorecard">
                    {({ entity }) => <ScorecardPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/entities/:entity/peers">
                    {({ entity }) => <PeersPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/entities/:entity/path">
                    {({ entity }) => <PathPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/entities/:entity/what-if">
                    {({ entity }) => <WhatIfPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/services/:entity/:service">
                    {({ entity, service }) => (
                      <Worded page="service">
                        <ServicePage
                          key={`${entity} ${service}`}
                          entity={entity}
                          service={service}
                          {...view}
                        />
                      </Worded>
                    )}
                  </Route>
                  <Route path="/:programme/criteria">
                    <CriteriaPage {...view} />
                  </Route>
                  <Route path="/:programme/compare">
                    <Worded page="compare">
                      <ComparePage {...view} />
                    </Worded>
                  </Route>
                  <Route path="/:programme/drafts">
                    <DraftsPage {...view} />
                  </Route>
                  <Route path="/:programme/methodology/:version?">
                    {({ version }) => (
                      <Worded page="methodology">
                        <MethodologyPage key={version} version={version} {...view} />
                      </Worded>
                    )}
                  </Route>
                  <Route path="/:programme/methodology/:version/changes">
                    {({ version }) => (
                      <Worded page="versionChanges">
                        <VersionChangesPage key={version} version={version} {...view} />
                      </Worded>
                    )}
                  </Route>
                  <Route path="/:programme/methodology/:version/scores">
                    {({ version }) => (
                      <Worded page="otherScores">
                        <OtherScoresPage key={version} version={version} {...view} />
                      </Worded>
                    )}
                  </Route>
                  <Route path="/:programme/ingest/:id?">
                    {({ id }) =>
                      isEmbedded ? (
                        <NotInAFrame />
                      ) : (
                        <Worded page="ingestion">
                          {id === undefined ? (
                            <IngestionPage {...view} />
                          ) : (
                            <RecordPage key={id} id={id} {...view} />
                          )}
                        </Worded>
                      )
                    }
                  </Route>
                  <Route>
                    <NotFoundPage />
                  </Route>
                </Switch>
              </Suspense>
            )}
          </ProgrammeFrame>
        )}
      </Route>
    </Switch>
  );
}
