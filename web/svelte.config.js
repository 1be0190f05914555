/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: { runes: true },
  vitePlugin: {
    // Only the two elements that impac.js offers to foreign pages are custom elements; what they are made of is plain Svelte.
    dynamicCompileOptions: ({ filename }) =>
      filename.includes("/src/impac/elements/") ? { customElement: true } : undefined,
  },
};
