import { isThing, type Thing, valuesOf } from './linked-thing';

const BLOCKS = 'script[type^="application/ld+json" i]';
const MOST_BLOCKS = 30;
/** UTF-16 units. A longer block is a catalogue of wares; so are many long ones. */
const LONGEST_BLOCK = 300_000;
const MOST_TEXT = 1_000_000;
const MOST_THINGS = 5_000;
const MOST_DEPTH = 30;

/** The linked data of a page. */
export interface LinkedData {
  /** What stands at the top of a block or in its graph. */
  roots: Thing[];
  /** The whole thing where one is only pointed to by its id. */
  resolve: (thing: Thing) => Thing;
}

/** Reads every `ld+json` block; one that is torn, or far too long, says nothing. */
export function linkedData(document: Document): LinkedData {
  const parsed = blocksOf(document).flatMap(parsedBlock);
  const byId = thingsById(parsed);
  const resolve = (thing: Thing) => (isReference(thing) ? (byId.get(String(thing['@id'])) ?? thing) : thing);
  const roots = parsed.flat().filter(isThing);
  return { roots: roots.flatMap((root) => [root, ...valuesOf(root, '@graph').filter(isThing)]), resolve };
}

function blocksOf(document: Document): string[] {
  const blocks = [...document.querySelectorAll(BLOCKS)].slice(0, MOST_BLOCKS).map((block) => block.textContent ?? '');
  let taken = 0;
  return blocks.filter(({ length }) => {
    if (length > LONGEST_BLOCK || taken + length > MOST_TEXT) return false;
    taken += length;
    return true;
  });
}

function parsedBlock(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''))].flat();
  } catch {
    return []; // A torn block is one that is not there.
  }
}

function isReference(thing: Thing): boolean {
  return typeof thing['@id'] === 'string' && Object.keys(thing).every((key) => key === '@id' || key === '@type');
}

/** Every thing that says more of itself than its id, wherever it stands. */
function thingsById(parsed: unknown[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  const open = parsed.map((value) => ({ value, depth: 0 }));
  for (let at = 0; at < open.length && at < MOST_THINGS; at += 1) {
    const { value, depth } = open[at] ?? { value: undefined, depth: 0 };
    if (isThing(value) && typeof value['@id'] === 'string' && !isReference(value) && !byId.has(value['@id']))
      byId.set(value['@id'], value);
    if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) continue;
    const inside = Object.values(value).filter((inner) => typeof inner === 'object');
    open.push(...inside.slice(0, MOST_THINGS).map((inner) => ({ value: inner, depth: depth + 1 })));
  }
  return byId;
}
