import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ApiError } from "./api/client.ts";
import { LanguageProvider } from "./i18n/language-provider.tsx";
import { Router } from "./router.tsx";
import { CrashBoundary } from "./shell/crash-boundary.tsx";
import { CrashPage } from "./shell/crash-page.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const canHelp = (error: unknown) => error instanceof ApiError && (error.status === 0 || error.status >= 500);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => failures < 1 && canHelp(error),
      // On a sealed network the browser may believe itself offline: it is the answer that counts.
      networkMode: "always",
    },
  },
});

/** The whole application. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <CrashBoundary fallback={<CrashPage />}>
          <Router />
        </CrashBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
