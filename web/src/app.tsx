import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { LanguageProvider } from "./i18n/language-provider.tsx";
import { Router } from "./router.tsx";
import { CrashBoundary } from "./shell/crash-boundary.tsx";
import { CrashPage } from "./shell/crash-page.tsx";
import { NoMessages } from "./shell/no-messages.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

/** The whole application. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <CrashBoundary fallback={<NoMessages />}>
        <LanguageProvider>
          <CrashBoundary fallback={<CrashPage />}>
            <Router />
          </CrashBoundary>
        </LanguageProvider>
      </CrashBoundary>
    </QueryClientProvider>
  );
}
