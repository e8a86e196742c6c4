import ts from 'typescript-classic';
import type { RepositoryFile } from './repository-files';

/** The syntax tree of a code file, with parents. */
export function parseSource({ path, text }: RepositoryFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text(), ts.ScriptTarget.Latest, true, kind);
}

/** Every node below and including this one, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `path:line`, as editors and terminals make it a link. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** From the first to the last line of a node. */
export function lineCountOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
}
