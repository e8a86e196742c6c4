import { bodyBlocks, type Inline } from './body';

/** A body as plain text: list items begin with `- `, a link's address stands behind its words. */
export function bodyText(body: string): string {
  return bodyBlocks(body)
    .map((block) =>
      'items' in block ? block.items.map((item) => `- ${text(item)}`).join('\n') : block.lines.map(text).join('\n'),
    )
    .join('\n\n');
}

function text(inlines: Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(one: Inline): string {
  if ('bold' in one) return text(one.bold);
  if ('italic' in one) return text(one.italic);
  if (!('link' in one) || one.link === one.text || one.link === `mailto:${one.text}` || one.link === `${one.text}/`)
    return one.text;
  return `${one.text} (${one.link.replace(/^mailto:/, '')})`;
}
