import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const server = process.env.MNO_SERVER ?? "http://127.0.0.1:7000";

export default defineConfig({
  plugins: [svelte()],
  build: {
    // light-dark() is used as it stands: every browser since May 2024 knows it.
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    modulePreload: false,
    // The CSP allows no data: scripts or styles, and a separate small file compresses as well as an inlined one.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "index.html", impac: "src/impac/main.ts" },
      // impac.js must export nothing less when the portal imports it too: foreign pages load it by its stable name.
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: (chunk) => (chunk.name === "impac" ? "impac.js" : "assets/[name]-[hash].js"),
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: (asset) => `assets/[name]-[hash][extname]`,
      },
    },
  },
  server: {
    proxy: {
      "^/mnoe/": { target: server },
      "^/impac/": { target: server },
    },
  },
});
