import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is made, fetched or kept by tools, and never written by us. */
const NOT_OURS = [
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.vitest',
  'test-results',
  'playwright-report',
  'pictures',
  'bench.json',
];

const ROOMS = /^(entrypoints|components|storage)\//;

export interface RepositoryFile {
  /** From the root, with `/` on every system. */
  path: string;
  text(): string;
}

/** Every file that we keep, fixtures and pictures among them. */
export function repositoryFiles(): RepositoryFile[] {
  return filesUnder(ROOT).map((file) => ({
    path: relative(ROOT, file).split(sep).join('/'),
    text: () => readFileSync(file, 'utf8'),
  }));
}

/** Every code file, tests among them. */
export function codeFiles(): RepositoryFile[] {
  return repositoryFiles().filter(({ path }) => /\.(ts|tsx|mjs|cjs|js)$/.test(path));
}

/** The code that ships. */
export function sourceFiles(): RepositoryFile[] {
  return codeFiles().filter(({ path }) => ROOMS.test(path));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}
