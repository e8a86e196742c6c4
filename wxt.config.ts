import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { SITES } from './storage/model/sites';

/** The test build differs from what ships in the manifest only: hosts granted, scripts registered. */
const isTestBuild = process.env['TWOWAY_BUILD'] === 'test';
const quietContext = fileURLToPath(new URL('./entrypoints/page/quiet-context.ts', import.meta.url));

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
    plugins: [tailwindcss()],
    // Why: see docs in quiet-context.ts. WXT's own context announces the extension's id to the page.
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
  }),
});
