import { defineConfig } from "vite";

/** What runs before a page is seen stands in the page, so that it is one script of its own. */
export default defineConfig({
  build: {
    outDir: "dist/.render",
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: "src/before-paint.ts",
      output: { format: "iife", entryFileNames: "before-paint.js" },
    },
  },
});
