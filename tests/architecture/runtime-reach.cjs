const rooms = require('../../.dependency-cruiser.cjs');

const CONTENT = '^entrypoints/(page|page-capture|[^/]+\\.(content|pack))/';

/** What is there when the code runs: types are gone, hops count. The arrows themselves are in .dependency-cruiser.cjs. */
module.exports = {
  forbidden: [
    {
      name: 'content-never-reaches-heavy-libraries',
      comment:
        "A content script runs in the rep's pages and must not load Dexie, React or zod, not even through another file. Make the import on the way an `import type`, or send the worker a message.",
      severity: 'error',
      from: { path: CONTENT },
      to: { path: '^components/|^node_modules/(dexie|react|react-dom|zod)/', reachable: true },
    },
    {
      name: 'pages-never-reach-tests',
      comment: 'What ships must not reach tests, not even through another file.',
      severity: 'error',
      from: { path: '^(entrypoints|components|storage)/' },
      to: { path: '^tests/', reachable: true },
    },
    {
      name: 'no-circles',
      comment: 'These files import each other in a circle: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...rooms.options, tsPreCompilationDeps: false },
};
