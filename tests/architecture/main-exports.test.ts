import ts from 'typescript-classic';
import { expect, it } from 'vitest';
import { parseSource } from '../support/parse-source';
import { type RepositoryFile, sourceFiles } from '../support/repository-files';

/** Named by the design or by WXT, or a handful of small readers under the word that they are about. */
const NAMED_OTHERWISE = [
  /^storage\/(schema|settings|clock|model\/linkedin-address)\.ts$/,
  /^entrypoints\/[^/]+\/(index|main|api)\.tsx?$/,
  /^entrypoints\/page\/adapter\.ts$/,
  /^entrypoints\/(gmail\.content\/(direction|participants)|linkedin\.content\/(marks|document-order))\.ts$/,
];

/** `answerSchema`, `ANSWER_SCHEMA` and `answer-schema` alike: `answer`, `schema`. */
const wordsOf = (name: string) =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/)
    .filter(Boolean);

/** `follow` and `follows`, `blocked` and `block`: alike in the first letters, four where there are as many. */
function isAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 4);
  return one === other || (length > 2 && one.slice(0, length) === other.slice(0, length));
}

function exportsOf(file: RepositoryFile): string[] {
  return parseSource(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map((element) => element.name.text);
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ? declaredNames(statement) : [];
  });
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    const { declarations } = statement.declarationList;
    return declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((element) => (ts.isBindingElement(element) ? [element.name.getText()] : [])),
    );
  }
  const name = (statement as ts.Statement & { name?: ts.Node }).name;
  return name ? [name.getText()] : [];
}

/** At least one export shares a word with the file's name. */
function isNamedAfter(path: string, names: string[]): boolean {
  const fileWords = wordsOf((path.split('/').at(-1) ?? '').replace(/\.tsx?$/, ''));
  return names.some((name) => wordsOf(name).some((word) => fileWords.some((fileWord) => isAlike(word, fileWord))));
}

it('names every file after its main export', () => {
  const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  const wrong = files
    .filter(({ path }) => !NAMED_OTHERWISE.some((named) => named.test(path)))
    .map((file) => ({ path: file.path, names: exportsOf(file) }))
    .filter(({ path, names }) => !isNamedAfter(path, names))
    .map(({ path, names }) => `${path} exports ${names.join(', ') || 'nothing'}`);
  expect(wrong, 'Rename the file after what it exports, or split it').toEqual([]);
});
