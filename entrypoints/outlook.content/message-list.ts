import type { ThreadMessage } from '@/storage/model/page-reading';
import { type ItemId, isSameItem, itemIdOf } from './item-id';

const ROW = '[data-convid]';
/** Shorter beginnings of a text prove nothing. */
const SHORTEST_PREVIEW = 8;

/** What a list row and the reading pane beside it can have in common. */
export interface PaneWords {
  readonly subject?: string | undefined;
  readonly messages: readonly ThreadMessage[];
  readonly viewerName?: string | undefined;
}

/** Rows of the message list. It is virtual: the open thread's own row need not be among them. */
export class MessageList {
  readonly #rows: { element: Element; id: ItemId; isSelected: boolean }[];

  constructor(document: Document) {
    this.#rows = [...document.querySelectorAll(ROW)].flatMap((element) => {
      const id = itemIdOf(element.getAttribute('data-convid'));
      return id ? [{ element, id, isSelected: element.getAttribute('aria-selected') === 'true' }] : [];
    });
  }

  /** A selected row of another thread, while none of this thread is selected. */
  otherThan(id: ItemId): ItemId | undefined {
    const selected = this.#rows.filter(({ isSelected }) => isSelected);
    return selected.some((row) => isSameItem(row.id, id)) ? undefined : selected[0]?.id;
  }

  /** Does a row of this thread show what the pane shows? `undefined` when no such row is mounted. */
  agrees(id: ItemId, pane: PaneWords): boolean | undefined {
    const rows = this.#rows.filter((row) => isSameItem(row.id, id));
    return rows.length === 0 ? undefined : rows.some(({ element }) => isSameThread(element, pane));
  }
}

/** The pane may still hold the thread before. Its subject must stand in the row, and somebody or the words of it too. */
function isSameThread(row: Element, { subject, messages, viewerName }: PaneWords): boolean {
  const parts = textsIn(row);
  const words = wordsOf([row.getAttribute('aria-label') ?? '', ...parts].join(' '));
  if (subject && !words.includes(wordsOf(subject.replace(/^(?:\p{L}{1,4} ?[:：] ?)+/u, '')).slice(0, 100)))
    return false;
  const others = messages
    .flatMap(({ sender, recipients }) => [sender, ...recipients])
    .filter(({ name, isMe }) => !isMe && (!name || name !== viewerName));
  const isNamed = others.some(({ name, address }) => holds(words, wordsOf(name ?? address ?? '')));
  return isNamed || messages.some(({ text, snippet }) => isPreviewed(wordsOf(text ?? snippet ?? ''), parts));
}

function holds(words: string, wanted: string): boolean {
  return wanted.trim() !== '' && words.includes(wanted);
}

function isPreviewed(text: string, parts: string[]): boolean {
  return parts.some((part) => {
    const preview = wordsOf(part).slice(0, 60);
    return preview.length >= SHORTEST_PREVIEW && text.startsWith(preview.trimEnd());
  });
}

function textsIn(row: Element): string[] {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

/** Letters and digits only, each word between spaces: a name is found whole or not at all. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
