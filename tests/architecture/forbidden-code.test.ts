import ts from 'typescript-classic';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseSource, placeOf } from '../support/parse-source';
import { codeFiles, type RepositoryFile, sourceFiles } from '../support/repository-files';

type Test = (node: ts.Node) => boolean;

/** Places of the nodes that a test is true of. */
function found(files: RepositoryFile[], test: Test): string[] {
  return files.flatMap((file) => [...nodesOf(parseSource(file))].filter(test).map(placeOf));
}

const isProperty = (node: ts.Node, ...names: string[]) =>
  (ts.isPropertyAccessExpression(node) && names.includes(node.name.text)) ||
  (ts.isElementAccessExpression(node) &&
    ts.isStringLiteralLike(node.argumentExpression) &&
    names.includes(node.argumentExpression.text));

const isNamed = (node: ts.Node | undefined, ...names: string[]) =>
  node !== undefined && ts.isIdentifier(node) && names.includes(node.text);

const isAny: Test = (node) => node.kind === ts.SyntaxKind.AnyKeyword;

const makesHtml: Test = (node) =>
  isProperty(node, 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment') ||
  (isProperty(node, 'write', 'writeln') && /^document\./.test(node.getText())) ||
  (ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML');

const runsText: Test = (node) =>
  (ts.isCallExpression(node) && isNamed(node.expression, 'eval')) ||
  ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, 'Function'));

const opensDatabase: Test = (node) =>
  (ts.isNewExpression(node) && isNamed(node.expression, 'Dexie')) ||
  (isProperty(node, 'open') && /^indexedDB\./.test(node.getText()));

const isDefaultExport: Test = (node) =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword));

const dropsErrors: Test = (node) =>
  (ts.isCatchClause(node) && node.block.statements.length === 0) ||
  (ts.isCallExpression(node) && isProperty(node.expression, 'catch') && node.arguments.some(doesNothing));

const swallowsErrors: Test = (node) => dropsErrors(node) && !isExplained(node);

/** A comment on the node's lines, or on the line before. */
function isExplained(node: ts.Node): boolean {
  const file = node.getSourceFile();
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const lines = file.text.split('\n').slice(Math.max(lineAt(node.getStart()) - 1, 0), lineAt(node.getEnd()) + 1);
  return lines.some((line) => /(^|\s)(\/\/|\/\*)/.test(line));
}

function doesNothing(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node)) return false;
  const { body } = node;
  return ts.isBlock(body) ? body.statements.length === 0 : isNamed(body, 'undefined');
}

/** `let` and `var`, and empty collections that can only be there to be filled. */
const isMutableState: Test = (node) => {
  if (!ts.isVariableDeclaration(node) || !ts.isVariableDeclarationList(node.parent)) return false;
  if (!ts.isVariableStatement(node.parent.parent) || !ts.isSourceFile(node.parent.parent.parent)) return false;
  if (!(node.parent.flags & ts.NodeFlags.Const)) return true;
  const value = node.initializer;
  const isEmptyCollection =
    value &&
    ts.isNewExpression(value) &&
    isNamed(value.expression, 'Map', 'Set', 'WeakMap', 'WeakSet') &&
    !value.arguments?.length;
  return isEmptyCollection === true;
};

const isPostponed = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)/;
const isSkipped: Test = (node) =>
  ts.isCallExpression(node) &&
  !ts.findAncestor(node, ts.isIfStatement) &&
  /^(test|it|describe)(\.[a-z]+)*\.(skip|only|todo|fixme|fails)$/.test(node.expression.getText());

describe('the code', () => {
  const source = sourceFiles();
  const code = codeFiles();
  const under = (folders: RegExp) => source.filter(({ path }) => folders.test(path));

  it('has no `any`', () => {
    expect(found(code, isAny), 'Say the type, or take `unknown` and narrow it').toEqual([]);
  });

  it('has no enums', () => {
    expect(found(code, ts.isEnumDeclaration), 'Take a union of literals, or z.enum').toEqual([]);
  });

  it('never turns text into HTML', () => {
    const what = 'Page text is hostile: set textContent, or build elements (createElement, JSX)';
    expect(found(source, makesHtml), what).toEqual([]);
  });

  it('never runs text', () => {
    expect(found(source, runsText), 'eval and Function are forbidden in an extension: write the code out').toEqual([]);
  });

  it('opens the database in one place', () => {
    const elsewhere = under(/^(?!storage\/db\.ts$)/);
    expect(found(elsewhere, opensDatabase), 'Import db from storage/db, inside storage only').toEqual([]);
  });

  it('keeps no state in the worker', () => {
    const what =
      'Chrome may end the worker between any two lines: keep it in IndexedDB or storage.session, or pass it along';
    expect(found(under(/^(entrypoints\/background|storage)\//), isMutableState), what).toEqual([]);
  });

  it('exports by name', () => {
    const named = under(/^(?!entrypoints\/[^/]+\/index\.ts$)/);
    expect(found(named, isDefaultExport), 'Export by name; default only where WXT asks, in an entrypoint').toEqual([]);
  });

  it('swallows no error', () => {
    expect(
      found(code, swallowsErrors),
      'Handle the error, say it, let it through, or explain in a comment why it may be lost',
    ).toEqual([]);
  });

  it('postpones nothing', () => {
    const self = /forbidden-code\.test\.ts$/;
    const left = code.filter((file) => !self.test(file.path) && isPostponed.test(file.text())).map(({ path }) => path);
    expect(left, 'Do it, or open an issue; correct the type instead of hiding the error').toEqual([]);
  });

  it('skips no test without a reason', () => {
    const tests = code.filter(({ path }) => path.startsWith('tests/'));
    expect(found(tests, isSkipped), 'Repair the test or remove it; a skip under a condition is allowed').toEqual([]);
  });
});
