import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

export default defineConfig({
  plugins: [react()],
  define: {
    "import.meta.env.MARSAD_VERSION": JSON.stringify(manifest.version),
    "import.meta.env.MARSAD_BUILT": JSON.stringify(new Date().toISOString().slice(0, 10)),
  },
  build: {
    // The Content-Security-Policy allows no data: URLs, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // By which the server names the files of a page in its first answer.
    manifest: true,
    rolldownOptions: {
      output: {
        // Components that several pages share come with the first one, not as many small files that queue for a connection.
        codeSplitting: { groups: [{ name: "ui", test: /\/web\/src\/ui\// }] },
      },
    },
  },
  server: {
    port: 3150,
    proxy: { "/api": process.env.MARSAD_API ?? "http://127.0.0.1:3000" },
  },
});
