import { CUT_NOTE } from '@/entrypoints/page/censored-snapshot';
import { KNOWN_ATTRIBUTES, KNOWN_NAMES, KNOWN_PIECES } from '@/entrypoints/page/known-marks';
import {
  ATTRIBUTE_NAMES,
  ENUMERATED,
  ID_ATTRIBUTES,
  TAGS,
  TEXT_ATTRIBUTES,
  URL_ATTRIBUTES,
} from '@/entrypoints/page/structure-names';

const WORD = /[\p{L}\p{M}\p{N}]{2,}/gu;
const NOT_TEXT = ['SCRIPT', 'STYLE'];
/** Shapes are made of these alone; a word of the page that is so too cannot be told from one. */
const SHAPE = /^[xX0]+$/;

const wordsIn = (text: string) => [...text.toLowerCase().matchAll(WORD)].map(([word]) => word);

/** Every word of two letters or digits and more in a page's texts, labels and addresses, in lower case. */
export function wordsOfPage(document: Document): Set<string> {
  const texts = [...nodesOf(document.documentElement)].flatMap((node) => {
    if (node.nodeType === 3) return NOT_TEXT.includes(node.parentNode?.nodeName ?? '') ? [] : [node.nodeValue ?? ''];
    return node.nodeType === 1 ? [...(node as Element).attributes].flatMap(textsOfAttribute) : [];
  });
  return new Set(texts.flatMap(wordsIn).filter((word) => !SHAPE.test(word)));
}

function* nodesOf(root: Node): Iterable<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    // Data for programs, which no visitor sees.
    if (node.nodeName === 'CODE' && /^\s*[{[]/.test(node.textContent ?? '')) continue;
    waiting.push(...node.childNodes);
  }
}

function textsOfAttribute({ name, value }: Attr): string[] {
  if (TEXT_ATTRIBUTES.has(name)) return [value];
  return URL_ATTRIBUTES.has(name) ? [value.replace(/^[a-z][a-z0-9+.-]*:/i, '')] : [];
}

/** The words of a page that stand in its snapshot anywhere but where they are structure, as `censor` defines it. */
export function survivingWords(document: Document, snapshot: string): string[] {
  const ofPage = wordsOfPage(document);
  const left = snapshot.split('\n').flatMap((line) => (line === CUT_NOTE ? [] : unstructured(line)));
  return [...new Set(left.flatMap(wordsIn).filter((word) => ofPage.has(word)))];
}

/** What remains of a line of a snapshot when its structure is taken away. */
function unstructured(line: string): string[] {
  const text = line.trim();
  if (text === '#shadow') return [];
  const [, tag = '', attributes = ''] = /^<([^\s>]+)(.*)>$/.exec(text) ?? [];
  if (!tag) return [text];
  const parts = [...attributes.matchAll(/ ([^\s="]+)(?:="([^"]*)")?/g)];
  return [
    ...(TAGS.has(tag) ? [] : [tag]),
    ...parts.flatMap(([, name = '', value = '']) => [
      ...unstructuredName(name),
      ...unstructuredValue(tag, name, value),
    ]),
  ];
}

function unstructuredName(name: string): string[] {
  const isKnown = [ATTRIBUTE_NAMES, KNOWN_ATTRIBUTES, ID_ATTRIBUTES, TEXT_ATTRIBUTES].some((names) => names.has(name));
  return isKnown || name in ENUMERATED ? [] : [name.replace(/^data-/, '')];
}

function unstructuredValue(tag: string, name: string, value: string): string[] {
  if (tag === 'html' && name === 'lang') return [];
  if (ENUMERATED[name]?.has(value)) return [];
  if (name === 'class' || ID_ATTRIBUTES.has(name)) {
    return value.split(' ').flatMap((one) => (KNOWN_NAMES.has(one) ? [] : withoutPieces(one)));
  }
  if (TEXT_ATTRIBUTES.has(name)) return [value];
  const rest = URL_ATTRIBUTES.has(name) ? value.replace(/^(https?|mailto|tel|data|blob|javascript|urn):/, '') : value;
  return withoutPieces(rest);
}

function withoutPieces(value: string): string[] {
  return KNOWN_PIECES.reduce((parts, piece) => parts.flatMap((part) => part.split(piece)), [value]);
}
