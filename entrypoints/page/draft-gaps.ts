import type { DraftText } from '@/storage/model/template/draft-insertion';

/** What needs no gap behind what is typed, and before it. */
const NEEDS_NONE_BEHIND = /^[\s\u200b\ufeff.,;:!?)\]}]/;
const NEEDS_NONE_AHEAD = /[\s\u200b\ufeff([{]$/;
const EMPTY_LINE = '<p><br></p>';

/**
 * A draft with a blank, or a new line where it has several, towards the words that stand on the caret's line: it is not
 * glued to what the rep wrote.
 */
export function withGaps(box: HTMLElement, { html, text }: DraftText): Pick<DraftText, 'html' | 'text'> {
  const { before, behind } = besideCaret(box);
  const ahead = before !== '' && !NEEDS_NONE_AHEAD.test(before);
  const after = behind !== '' && !NEEDS_NONE_BEHIND.test(behind);
  const isOneLine = !text.includes('\n') && html.startsWith('<p>');
  const gap = isOneLine ? ' ' : '\n';
  const typed = `${ahead ? gap : ''}${text}${after ? gap : ''}`;
  if (!isOneLine) return { html: `${ahead ? EMPTY_LINE : ''}${html}${after ? EMPTY_LINE : ''}`, text: typed };
  const line = html.replace(/^<p>/, ahead ? '<p>&nbsp;' : '<p>').replace(/<\/p>$/, after ? '&nbsp;</p>' : '</p>');
  return { html: line, text: typed };
}

/** The words right before and behind the caret, or the selection; empty where a line begins or ends there. */
function besideCaret(box: HTMLElement): { before: string; behind: string } {
  const caret = caretOf(box);
  if (!caret) return { before: '', behind: '' };
  const [before, behind] = [caret.cloneRange(), caret.cloneRange()];
  before.setStart(box, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  behind.setStart(caret.endContainer, caret.endOffset);
  behind.setEnd(box, box.childNodes.length);
  return { before: edgeWords(before, 'lastChild'), behind: edgeWords(behind, 'firstChild') };
}

/** Chromium tells of a caret in a shadow root only that root itself. */
function caretOf(box: HTMLElement): Range | undefined {
  const root = box.getRootNode() as { getSelection?: () => Selection | null };
  const selection = root.getSelection?.();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && box.contains(range.commonAncestorContainer) ? range : undefined;
}

/** The text at an edge. A line that is broken or empty there has none. */
function edgeWords(range: Range, edge: 'firstChild' | 'lastChild'): string {
  const part = range.cloneContents();
  part.normalize();
  let leaf: Node = part;
  for (let child = leaf[edge]; child; child = leaf[edge]) leaf = child;
  return leaf.nodeType === Node.TEXT_NODE ? (leaf.textContent ?? '') : '';
}
