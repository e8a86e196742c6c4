import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SITES } from './storage/model/sites';

/** The test build differs from what ships in the manifest only: hosts granted, scripts registered. */
const isTestBuild = process.env['TWOWAY_BUILD'] === 'test';
const quietContext = fileURLToPath(new URL('./entrypoints/page/quiet-context.ts', import.meta.url));

/**
 * The popup is waited for: each file is a round trip, so what reads its day, what draws it and what can wait are one file
 * each. A group takes with a module all that the module imports and no group before it took.
 */
const POPUP_FIRST = [
  {
    name: 'read-day',
    test: /components[\\/](day[\\/]early-day|theme[\\/]show-theme)\.ts$|preload-helper|wxt-html-plugins|styles[\\/]page\.css/,
    priority: 3,
  },
  { name: 'draw-day', test: /popup[\\/]draw-popup\.tsx$/, priority: 2 },
  {
    name: 'act',
    test: /day[\\/](day-writes|LogHere|OfferedStep|PickDue)\.tsx?$|popup[\\/]PagePart\.tsx$|storage[\\/](settings|commands[\\/]undo-event)\.ts$/,
    priority: 1,
  },
];

/** What draws the popup is fetched beside what reads its day, not after it. */
const fetchDrawingEarly: Plugin = {
  name: 'fetch-drawing-early',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, path }) => {
      if (!path.includes('popup')) return html;
      const drawing = Object.keys(bundle).filter((file) => /chunks\/draw-(day|popup)-/.test(file));
      return drawing.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: isTestBuild ? 'chrome-mv3-test' : 'chrome-mv3',
  manifest: {
    name: 'Twoway',
    description:
      'Keep track of the people you are talking to on LinkedIn and in webmail. Everything stays in this browser.',
    minimum_chrome_version: '120',
    permissions: [
      ...['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'sidePanel', 'storage'],
      'unlimitedStorage',
    ],
    optional_host_permissions: SITES.flatMap((site) => site.origins),
    action: { default_title: 'Twoway' },
    commands: {
      'save-lead': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the person on this page as a lead' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Open the Twoway side panel' },
      'note-page': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Note this page in Twoway' },
      // Chrome allows four with a suggested key; the others get theirs from the rep.
      'follow-up': { suggested_key: { default: 'Alt+Shift+F' }, description: 'Set a follow-up with this person' },
      'log-interaction': { description: 'Log an interaction with this person' },
      search: { description: 'Search contacts' },
    },
    omnibox: { keyword: 'tw' },
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only pages share chunks; every other script is one file.
      if (entrypoints.length < 2) return;
      config.build = mergeConfig(config.build ?? {}, {
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: POPUP_FIRST } } },
      });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT adds the hosts of run-time scripts to the required permissions; the rep must be asked instead.
      delete manifest.host_permissions;
      if (!isTestBuild) return;
      manifest.host_permissions = SITES.flatMap((site) => site.origins);
      manifest.content_scripts = SITES.map((site) => ({
        matches: site.origins,
        js: [site.script],
        run_at: 'document_idle',
      }));
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), fetchDrawingEarly],
    // Why: see docs in quiet-context.ts. WXT's own context announces the extension's id to the page.
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
  }),
});
