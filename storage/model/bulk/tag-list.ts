import { cleanLine } from '../clean-text';

/** As many tags as a contact may have. */
export const MOST_TAGS = 100;
const LONGEST_TAG = 100;

/** What was typed, as tags: trimmed, each once, in order. Two that differ in case alone are one. */
export function tagList(typed: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const one of typed) {
    const tag = cleanLine(one, LONGEST_TAG);
    if (tag && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  return [...tags.values()].sort();
}

/** A contact's tags after some were added and others taken out; `undefined` for none. A tag that is there keeps its spelling. */
export function changedTags(
  tags: readonly string[] = [],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] | undefined {
  const gone = new Set(remove.map(tagKey));
  const left = tagList([...tags, ...add]).filter((tag) => !gone.has(tagKey(tag)));
  return left.length > 0 ? left : undefined;
}

const tagKey = (tag: string): string => tag.normalize('NFC').toLowerCase();
