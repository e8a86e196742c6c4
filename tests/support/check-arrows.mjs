import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode, toolPath } from './tool.mjs';

const ROOMS = ['entrypoints', 'components', 'storage'];

/**
 * TypeScript 7 has no JavaScript API, which dependency-cruiser reads files with; the last version that has one is
 * installed under another name, and dependency-cruiser alone sees it under the usual one.
 */
function lendTypescript() {
  const place = join(ROOT, 'node_modules/dependency-cruiser/node_modules');
  const link = join(place, 'typescript');
  if (existsSync(link)) return;
  mkdirSync(place, { recursive: true });
  // A junction needs no special right on Windows; elsewhere the kind is ignored.
  symlinkSync(join(ROOT, 'node_modules/typescript-classic'), link, 'junction');
}

/** @param {string} config @param {string[]} folders */
function cruise(config, folders) {
  return runNode([
    toolPath('dependency-cruiser', 'depcruise'),
    '--config',
    config,
    '--output-type',
    'err-long',
    ...folders,
  ]);
}

lendTypescript();
const codes = [
  await cruise('.dependency-cruiser.cjs', [...ROOMS, 'tests']),
  await cruise('tests/architecture/runtime-reach.cjs', ROOMS),
];
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
