import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { pages } from "./pages.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PageSkeleton } from "./shell/page-skeleton.tsx";
import { ProgrammeFrame } from "./shell/programme-frame.tsx";
import { Shell } from "./shell/shell.tsx";

const ProgrammesPage = lazy(async () => ({ default: (await pages.programmes()).ProgrammesPage }));
const OverviewPage = lazy(async () => ({ default: (await pages.overview()).OverviewPage }));
const RankingPage = lazy(async () => ({ default: (await pages.ranking()).RankingPage }));
const EntityPage = lazy(async () => ({ default: (await pages.entity()).EntityPage }));

/** Every page and its address; `paths.ts` writes the same addresses. The code of a page is loaded with its first visit. */
export function Router() {
  return (
    <Switch>
      <Route path="/">
        <Shell>
          <Suspense fallback={<PageSkeleton />}>
            <ProgrammesPage />
          </Suspense>
        </Shell>
      </Route>
      <Route path="/:programme/*?">
        {({ programme }) => (
          <ProgrammeFrame code={programme}>
            {(view) => (
              <Suspense fallback={<PageSkeleton />}>
                <Switch>
                  <Route path="/:programme">
                    <OverviewPage {...view} />
                  </Route>
                  <Route path="/:programme/ranking">
                    <RankingPage {...view} />
                  </Route>
                  <Route path="/:programme/entities/:entity">
                    {({ entity }) => <EntityPage key={entity} entity={entity} {...view} />}
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
