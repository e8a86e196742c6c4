import type { DraftText } from '@/storage/model/template/draft-insertion';
import { withGaps } from './draft-gaps';

/** Editors that draw anew on each input need a moment. */
const LOOK_AGAIN_MS = 40;
const LOOKS = 15;

/**
 * Types a draft at the caret of a box, as the rep would: the page's editor hears of it, and Ctrl+Z takes it back. Answers
 * in which form it stands there now; `undefined` when it does not.
 */
export async function typeDraft(
  box: HTMLElement,
  { html, text }: DraftText,
  formatted: boolean,
): Promise<'formatted' | 'plain' | undefined> {
  focusOn(box);
  const before = [...box.cloneNode(true).childNodes];
  const typed = withGaps(box, { html, text });
  const wanted = timesIn(box, text) + 1;
  if (formatted) {
    command(box, 'insertHTML', typed.html);
    if (await stands(box, text, wanted)) return 'formatted';
    // Something else came of it: that is taken back before the text is tried.
    if (!holds(box, before)) command(box, 'undo');
    if (!holds(box, before)) return undefined;
  }
  command(box, 'insertText', typed.text);
  return (await stands(box, text, wanted)) ? 'plain' : undefined;
}

/** Types one line into a field that is empty. */
export function typeLine(field: HTMLInputElement, text: string): boolean {
  field.focus();
  command(field, 'insertText', text);
  return field.value === text;
}

/** Where the caret stands in the box already, it stays. */
function focusOn(box: HTMLElement): void {
  const root = box.getRootNode() as Document | ShadowRoot;
  if (!box.contains(root.activeElement)) box.focus();
}

/** Deprecated, and still the only way in which a script can type so that the page's own editor takes part. */
function command({ ownerDocument }: HTMLElement, name: 'insertHTML' | 'insertText' | 'undo', value?: string): void {
  ownerDocument.execCommand(name, false, value);
}

async function stands(box: HTMLElement, text: string, wanted: number): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (timesIn(box, text) >= wanted) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return timesIn(box, text) >= wanted;
}

function holds(box: HTMLElement, nodes: readonly ChildNode[]): boolean {
  return box.childNodes.length === nodes.length && nodes.every((node, at) => box.childNodes[at]?.isEqualNode(node));
}

/** How often a text stands in a box, whatever became of blanks, list marks and a link's address. */
function timesIn(box: HTMLElement, text: string): number {
  return bare(box.innerText).split(bare(text)).length - 1;
}

function bare(text: string): string {
  return text
    .replace(/ \((?:https?:[^\s)]+|[^\s()@]+@[^\s()]+)\)/g, '')
    .replace(/^- /gm, '')
    .replace(/[\s\u200b\ufeff]+/g, '');
}
