import { lazy, Suspense } from "react";
import { Route, Switch, useRoute } from "wouter";
import {
  loadAboutMessages,
  loadCompareMessages,
  loadEntityMessages,
  loadFeedbackMessages,
  loadIngestionMessages,
  loadMethodologyMessages,
  loadOverviewMessages,
  loadPlaygroundMessages,
  loadProgrammesMessages,
  loadRankingMessages,
  loadServicesMessages,
  loadUncertaintyMessages,
} from "./i18n/load-messages.ts";
import { MoreMessages } from "./i18n/more-messages.tsx";
import { pages } from "./pages.ts";
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
const IngestionPage = lazy(async () => ({ default: (await pages.ingestion()).IngestionPage }));
const RecordPage = lazy(async () => ({ default: (await pages.ingestionRecord()).RecordPage }));
const AccessibilityPage = lazy(async () => ({ default: (await pages.accessibility()).AccessibilityPage }));
const PrivacyPage = lazy(async () => ({ default: (await pages.privacy()).PrivacyPage }));
const FeedbackPage = lazy(async () => ({ default: (await pages.feedback()).FeedbackPage }));
const PlaygroundPage = lazy(async () => ({ default: (await pages.playground()).PlaygroundPage }));
const EntityPage = lazy(async () => ({ default: (await pages.entity()).EntityPage }));
const ServicePage = lazy(async () => ({ default: (await pages.service()).ServicePage }));
const PeersPage = lazy(async () => ({ default: (await pages.peers()).PeersPage }));
const ScorecardPage = lazy(async () => ({ default: (await pages.scorecard()).ScorecardPage }));

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
  const [tellsRules] = useRoute("/:programme/methodology/:version?");
  return (
    <Switch>
      <Route path="/">
        <Shell>
          <MoreMessages load={loadProgrammesMessages} fallback={<PageSkeleton />}>
            <ProgrammesPage />
          </MoreMessages>
        </Shell>
      </Route>
      <Route path="/about/:topic">
        {({ topic }) => (
          <Shell>
            <MoreMessages
              load={topic === "feedback" ? loadFeedbackMessages : loadAboutMessages}
              fallback={<PageSkeleton />}
            >
              <AboutPage topic={topic} />
            </MoreMessages>
          </Shell>
        )}
      </Route>
      <Route path="/playground">
        <Shell>
          <MoreMessages load={loadPlaygroundMessages} fallback={<PageSkeleton />}>
            <PlaygroundPage />
          </MoreMessages>
        </Shell>
      </Route>
      <Route path="/:programme/*?">
        {({ programme }) => (
          <ProgrammeFrame code={programme} needsResults={!bringsResults && !tellsRules}>
            {(view) => (
              <Suspense fallback={<PageSkeleton />}>
                <Switch>
                  <Route path="/:programme">
                    <MoreMessages load={loadOverviewMessages} fallback={<PageSkeleton />}>
                      <OverviewPage {...view} />
                    </MoreMessages>
                  </Route>
                  <Route path="/:programme/ranking">
                    <MoreMessages load={loadRankingMessages} fallback={<PageSkeleton />}>
                      <RankingPage {...view} />
                    </MoreMessages>
                  </Route>
                  <Route path="/:programme/ranking/uncertainty">
                    <MoreMessages load={loadUncertaintyMessages} fallback={<PageSkeleton />}>
                      <UncertaintyPage {...view} />
                    </MoreMessages>
                  </Route>
                  <Route path="/:programme/entities/:entity">
                    {({ entity }) => (
                      <MoreMessages load={loadEntityMessages} fallback={<PageSkeleton />}>
                        <EntityPage key={entity} entity={entity} {...view} />
                      </MoreMessages>
                    )}
                  </Route>
                  <Route path="/:programme/entities/:entity/scorecard">
                    {({ entity }) => <ScorecardPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/entities/:entity/peers">
                    {({ entity }) => <PeersPage key={entity} entity={entity} {...view} />}
                  </Route>
                  <Route path="/:programme/services/:entity/:service">
                    {({ entity, service }) => (
                      <MoreMessages load={loadServicesMessages} fallback={<PageSkeleton />}>
                        <ServicePage
                          key={`${entity} ${service}`}
                          entity={entity}
                          service={service}
                          {...view}
                        />
                      </MoreMessages>
                    )}
                  </Route>
                  <Route path="/:programme/criteria">
                    <CriteriaPage {...view} />
                  </Route>
                  <Route path="/:programme/compare">
                    <MoreMessages load={loadCompareMessages} fallback={<PageSkeleton />}>
                      <ComparePage {...view} />
                    </MoreMessages>
                  </Route>
                  <Route path="/:programme/methodology/:version?">
                    {({ version }) => (
                      <MoreMessages load={loadMethodologyMessages} fallback={<PageSkeleton />}>
                        <MethodologyPage key={version} version={version} {...view} />
                      </MoreMessages>
                    )}
                  </Route>
                  <Route path="/:programme/ingest/:id?">
                    {({ id }) =>
                      isEmbedded ? (
                        <NotInAFrame />
                      ) : (
                        <MoreMessages load={loadIngestionMessages} fallback={<PageSkeleton />}>
                          {id === undefined ? (
                            <IngestionPage {...view} />
                          ) : (
                            <RecordPage key={id} id={id} {...view} />
                          )}
                        </MoreMessages>
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
