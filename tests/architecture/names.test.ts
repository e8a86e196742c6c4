import { describe, expect, it } from 'vitest';
import { codeFiles, repositoryFiles, sourceFiles } from '../support/repository-files';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;
const HOOK = /^use([A-Z][a-z0-9]*)+$/;
const CONTEXT = /^([A-Z][a-z0-9]*)+Context$/;
const EMPTY_NAMES = /(^|[-./])(utils?|helpers?|common|managers?|misc|lib|shared)([-./]|$)/i;

/** Where source may stand, and what tools insist on at the root. */
const TOP_FOLDERS = ['entrypoints', 'components', 'storage', 'assets', 'tests', 'docs', '.ci'];
const ROOT_FILES = [
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts'],
  ...['biome.json', 'knip.json', '.dependency-cruiser.cjs', '.gitignore', '.gitattributes', '.npmrc'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE'],
];

/** The name of the thing, without the endings that say what kind of file it is. */
const baseOf = (path: string) =>
  (path.split('/').at(-1) ?? '').replace(/(\.(test|bench|config))?(\.d)?\.(ts|tsx|mts|mjs|cjs|js)$/, '');

function isWellNamed(path: string): boolean {
  const base = baseOf(path);
  if (KEBAB.test(base) || base === '.dependency-cruiser') return true;
  if (path.endsWith('.tsx')) return PASCAL.test(base) || HOOK.test(base);
  return HOOK.test(base) || CONTEXT.test(base) || (path.includes('.test.') && PASCAL.test(base));
}

describe('names', () => {
  const paths = codeFiles().map(({ path }) => path);

  it('are kebab-case for files, PascalCase.tsx for components and useX for hooks', () => {
    expect(
      paths.filter((path) => !isWellNamed(path)),
      'Rename these files',
    ).toEqual([]);
  });

  it('are PascalCase for every file with a component', () => {
    const components = sourceFiles().filter(({ path }) => /^components\/.*\.tsx$/.test(path));
    const wrong = components.filter(({ path }) => !PASCAL.test(baseOf(path))).map(({ path }) => path);
    expect(wrong, 'Rename to PascalCase.tsx, or to .ts when there is no JSX').toEqual([]);
  });

  it('say what a thing is', () => {
    const empty = paths.filter((path) => EMPTY_NAMES.test(path));
    expect(empty, 'utils, helpers, common and manager say nothing: name the file after what it returns').toEqual([]);
  });

  it('leave no barrel files', () => {
    const barrels = paths.filter(
      (path) => /(^|\/)index\.[a-z]+$/.test(path) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path),
    );
    expect(barrels, 'Import from the file itself and remove the index').toEqual([]);
  });

  it('stand in the folders of the design', () => {
    const strays = repositoryFiles().filter(({ path }) => {
      const [top = ''] = path.split('/');
      return path.includes('/') ? !TOP_FOLDERS.includes(top) : !ROOT_FILES.includes(top);
    });
    expect(
      strays.map(({ path }) => path),
      'Move these into a room; only what tools insist on stands at the root',
    ).toEqual([]);
  });
});
