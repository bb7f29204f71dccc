import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressModules } from "./compress-modules.ts";
import manifest from "./package.json" with { type: "json" };

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), !isSsrBuild && compressModules()],
  define: {
    "import.meta.env.MARSAD_VERSION": JSON.stringify(manifest.version),
    "import.meta.env.MARSAD_BUILT": JSON.stringify(new Date().toISOString().slice(0, 10)),
    // What draws the pages without a browser stands alone: nothing of it is chosen when it runs.
    ...(isSsrBuild && { "process.env.NODE_ENV": JSON.stringify("production") }),
  },
  build: {
    // The Content-Security-Policy allows no data: URLs, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What every page begins with is there: no list of what else to load needs its name.
      resolveDependencies: (_, files) =>
        files.filter((file) => !/^assets\/(index|ui|rolldown-runtime)-[\w-]+\.(js|css)$/.test(file)),
    },
    // By which the server names the files of a page in its first answer.
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: {
      output: {
        // Components that several pages share come with the first one, not as many small files that queue for a connection.
        codeSplitting: {
          groups: [
            {
              name: "ui",
              test: /\/web\/src\/(ui\/|standing\/(distance|value-text)\.tsx|indicator-(names|rules)\.ts|use-view\.ts|i18n\/isolate\.ts|charts\/focusable\.ts)|\/shared\/src\/scoring\/meets-benchmark\.ts/,
            },
            // What draws charts comes when there is one to be drawn, as one file.
            {
              name: "drawing",
              test: /node_modules\/(recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|victory-vendor|d3-[a-z-]+|internmap|decimal\.js-light|eventemitter3|tiny-invariant|clsx|react-is)\/|node_modules\/use-sync-external-store\/.*with-selector|\/web\/src\/charts\/(chart-frame|chart-stage|chart-text|plot|layout-times|line-mark|pick-time-ticks|place-gap-labels|benchmark-line|trend-(breaks|chart|drawing|dot|gaps|layout|tooltip)|use-active-point|use-size|end-labels|trend-values|step-through|nudge-labels|picture)\.tsx?$/,
              includeDependenciesRecursively: false,
            },
            // What is asked of those who write, wherever they do.
            {
              name: "writing",
              test: /\/web\/src\/(key|files|confirm)\//,
              includeDependenciesRecursively: false,
            },
            // What the pages of entities and services share.
            {
              name: "standing",
              test: /\/web\/src\/(standing\/|indicator-(names|rules)\.ts|charts\/(chart-card|trend-card|say-trend|read-trend|describe-point|split-trend|score-distance)\.tsx?|features\/entities\/(summarise-entity|trend-points|entity-summary|entity-subtitle|sort-services|find-largest|score-bounds)\.tsx?)/,
            },
          ],
        },
      },
    },
  },
  // The solver asks for it where it runs in Node; a browser never does.
  worker: { format: "es", rolldownOptions: { external: ["node:module"] } },
  ssr: { noExternal: true },
  server: {
    port: 3150,
    proxy: { "/api": process.env.MARSAD_API ?? "http://127.0.0.1:3000" },
  },
}));
