import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/build/content-root.ts';
import { readSettings } from './src/build/read-publication.ts';
import { reviewDesk } from './src/desk/integration.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The address in site.yaml; without one there is no sitemap, for it can hold whole addresses only. */
const { url } = (await readSettings(contentRoot())).site;
const noTransitions = fileURLToPath(new URL('src/view/draw/no-transitions.ts', import.meta.url));

/**
 * What the timeline's script shares with scripts that come later stays in it: a file of its own would be asked for only when
 * the other has come, one way there and back later.
 */
const TIMELINE = /TimelineFigure\.astro\?astro&type=script|\/(state\/links|save-file|escape-html)\.ts$/;

/** d3-time makes its units of time in local time too, by these; nothing here is in local time. */
const treeshake = {
  propertyReadSideEffects: false,
  manualPureFunctions: ['ticker', 'timeInterval', 'timeWeekday', 'utcWeekday'],
};

/** A script that comes later needs no more than itself: it is imported as it is written, without Vite's help in loading ahead. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig({
  output: 'static',
  // The development server would ask for a slash after the names of data files too, and have none of them.
  trailingSlash: process.argv.includes('dev') ? 'ignore' : 'always',
  ...(url === null ? {} : { site: url }),
  integrations: [reviewDesk(), ...(url === null ? [] : [sitemap({ filter: (page) => !page.endsWith('/embed/') })])],
  // A sub-path such as `/timeline/`, for hosts that serve a project below their root: that of the address, where it has one.
  base: process.env.SANAD_BASE ?? (url === null ? '/' : new URL(url).pathname),
  // Outside node_modules, which `npm ci` removes.
  cacheDir: process.env.SANAD_CACHE ?? '.cache/astro',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Nothing here is highlighted code; the highlighter's inline styles would not pass the policy above.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      // Every script that comes later needs, beside itself, only the timeline's: there is nothing to load ahead.
      modulePreload: false,
      rolldownOptions: {
        treeshake,
        preserveEntrySignatures: false,
        output: { codeSplitting: { groups: [{ name: 'timeline', test: TIMELINE }] } },
      },
    },
    // d3-zoom imports two packages whole for a function of each that is not used here.
    resolve: { alias: { 'd3-transition': noTransitions, 'd3-interpolate': noTransitions } },
  },
});
