/**
 * The arrows between the rooms: who may import whom. A type counts as an import here.
 * What content scripts reach when they run, hops included, is checked by tests/architecture/runtime-reach.cjs.
 */

const CONTENT = '^entrypoints/(page|page-capture|[^/]+\\.(content|pack))/';
const PAGES = '^entrypoints/(sidepanel|popup|options|pipeline|welcome)/';
const API = '^entrypoints/[^/]+/api\\.ts$';
const MODEL = '^storage/model/';
const KEPT_BY_WXT = '^storage/(settings|backup-settings|reader-health)\\.ts$';
const WXT = ['^#imports$', '^node_modules/wxt/', '^node_modules/@wxt-dev/'];
const MESSAGING = '^node_modules/@webext-core/messaging/';
/** Dates in wider words than ours, and files of a calendar. */
const LARGE = '^node_modules/(chrono-node|ical-generator)/';
const OF_LARGE = '^components/(when/chrono-reading|calendar/calendar-file)\\.ts$';
/** Files of other programs, and compressed ones. */
const FILE_LIBRARIES = '^node_modules/(papaparse|@types/papaparse|fflate|ical\\.js)/';
const FILE_ROOMS = '^storage/(import|backup)/';
const REACT = ['^node_modules/(@types/)?react(-dom)?/', '^node_modules/lucide-react/'];

/**
 * @param {string} name
 * @param {string} comment what to do instead
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'model-is-pure',
      'storage/model imports zod and itself only. Take clock, ids and rows as arguments, or move the code to storage/queries or storage/commands.',
      { path: MODEL },
      { pathNot: [MODEL, '^node_modules/zod/'] },
    ),
    forbid(
      'zod-through-z',
      "Import zod as `import { z } from './z'`: that file switches off the probing for eval which an extension page's CSP reports.",
      { path: '^(storage|entrypoints|components)/', pathNot: '^storage/model/z\\.ts$' },
      { path: '^node_modules/zod/' },
    ),
    forbid(
      'storage-knows-dexie-only',
      'storage imports its model and Dexie only. What is kept beside the database may use WXT (KEPT_BY_WXT); anything of the browser belongs to entrypoints.',
      { path: '^storage/', pathNot: [MODEL, KEPT_BY_WXT, FILE_ROOMS] },
      { pathNot: ['^storage/', '^node_modules/dexie/'] },
    ),
    forbid(
      'file-rooms-read-and-write-files',
      'storage/import and storage/backup import storage, and the libraries that know the formats of files.',
      { path: FILE_ROOMS },
      { pathNot: ['^storage/', '^node_modules/dexie/', FILE_LIBRARIES] },
    ),
    forbid(
      'settings-know-wxt-only',
      'Settings and other small items (KEPT_BY_WXT) import the model and WXT only.',
      { path: KEPT_BY_WXT },
      { pathNot: [MODEL, ...WXT] },
    ),
    forbid(
      'database-behind-queries-and-commands',
      'Only storage and tests import storage/db. Call a function of storage/queries or storage/commands, or add one there.',
      { pathNot: '^(storage|tests)/' },
      { path: '^storage/db\\.ts$' },
    ),
    forbid(
      'ui-knows-react-only',
      'components/ui knows no domain word: it imports React, icons and itself. Pass what it needs as props, or move the component to the folder of its noun.',
      { path: '^components/ui/' },
      { pathNot: ['^components/ui/', ...REACT] },
    ),
    forbid(
      'components-show-what-is-kept',
      'components/<noun> imports components, storage/model, queries and commands, React, zustand, dexie-react-hooks, cmdk, recharts, @dnd-kit/core and @tanstack/react-virtual. What belongs to the browser or another context comes as props from the extension page.',
      { path: '^components/(?!ui/)([^/]+)/' },
      {
        pathNot: [
          '^components/',
          '^storage/(model|queries|commands)/',
          ...REACT,
          '^node_modules/(zustand|dexie-react-hooks|cmdk|recharts|@dnd-kit/core|@tanstack/react-virtual)/',
          LARGE,
        ],
      },
    ),
    forbid(
      'large-libraries-in-one-place',
      'A large library that is rarely needed has one file (OF_LARGE) that imports it, when it is needed: `await import(…)`.',
      { path: '^(components|entrypoints|storage)/', pathNot: OF_LARGE },
      { path: LARGE, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'large-libraries-when-needed',
      'Import it where it is used: `await import(…)`.',
      { path: OF_LARGE },
      { path: LARGE, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'nouns-without-knots',
      comment:
        'These folders of components import each other in a circle. Move what both need to the folder of its own noun, or to components/ui.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^components/' },
      to: { circular: true },
    },
    forbid(
      'pages-wire-components-and-storage',
      'An extension page imports components, storage (never its db), its own folder, assets and any api.ts. Talk to another context through its api.ts.',
      { path: PAGES },
      {
        pathNot: [
          '^entrypoints/$1/',
          '^components/',
          '^storage/',
          '^assets/',
          API,
          ...REACT,
          ...WXT,
          '^node_modules/(zustand|dexie-react-hooks|cmdk|recharts|@dnd-kit/core|@tanstack/react-virtual)/',
        ],
      },
    ),
    forbid(
      'background-knows-storage-and-apis',
      'The worker imports its own folder, storage (never its db) and any api.ts. Talk to another context through its api.ts.',
      { path: '^entrypoints/background/' },
      { pathNot: ['^entrypoints/background/', '^storage/', API, ...WXT, MESSAGING] },
    ),
    forbid(
      'content-stays-among-itself',
      'A content script imports its own room, entrypoints/page, types of the model and any api.ts. Send the worker a message for everything else.',
      { path: '^entrypoints/(page|[^/]+\\.content)/' },
      { pathNot: ['^entrypoints/$1/', '^entrypoints/page/', MODEL, API, ...WXT, MESSAGING] },
    ),
    forbid(
      'pack-brings-readers',
      'The script of a reader pack puts readers of a content room on the shelf of entrypoints/page, and does nothing else.',
      { path: '^entrypoints/[^/]+\\.pack/' },
      { pathNot: ['^entrypoints/(page|[^/]+\\.content)/', ...WXT] },
    ),
    forbid(
      'capture-reads-one-page',
      "What is run in any page at the rep's click imports its own room, entrypoints/page, types of the model and Readability.",
      { path: '^entrypoints/page-capture/' },
      { pathNot: ['^entrypoints/page(-capture)?/', MODEL, ...WXT, '^node_modules/@mozilla/readability/'] },
    ),
    forbid(
      'content-takes-types-of-the-model',
      "A content script takes only types from storage/model: write `import type`. A value would pull zod into the rep's page.",
      { path: CONTENT },
      { path: MODEL, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'api-is-light',
      'An api.ts is imported by every context: it holds the protocol and the messaging library. Take types of everything else by `import type`.',
      { path: API },
      { pathNot: [MESSAGING, API, ...WXT], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'nothing-imports-tests',
      'What ships knows nothing of tests: move what both need out of tests.',
      { pathNot: '^tests/' },
      { path: '^tests/' },
    ),
    forbid(
      'only-what-ships',
      'A package imported by what ships belongs to `dependencies` in package.json, not to `devDependencies`.',
      { path: '^(entrypoints|components|storage)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: [...WXT, '^node_modules/@types/'] },
    ),
    forbid(
      'everything-resolves',
      'This import leads nowhere: correct the path, or declare the package in package.json.',
      {},
      { couldNotResolve: true, pathNot: ['^#imports$', '\\.css$'] },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/architecture/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
