import { createElement, type ReactNode } from 'react';
import { type Block, bodyBlocks, type Inline } from '@/storage/model/template/body';

/** A body as it will look. Made of elements, never of markup. */
export function BodyView({ body }: { body: string }) {
  const look = { dir: 'auto', className: 'flex flex-col gap-2 break-words' };
  // Children that are spread need no keys: a body is drawn as a whole.
  return createElement('div', look, ...bodyBlocks(body).map(blockView));
}

function blockView(block: Block): ReactNode {
  if ('items' in block) {
    const items = block.items.map((item) => createElement('li', null, ...words(item)));
    return createElement('ul', { className: 'list-disc ps-5' }, ...items);
  }
  const lines = block.lines.map((line) => createElement('span', { className: 'block' }, ...words(line)));
  return createElement('p', null, ...lines);
}

function words(inlines: Inline[]): ReactNode[] {
  return inlines.map((one) => {
    if ('bold' in one) return createElement('b', null, ...words(one.bold));
    if ('italic' in one) return createElement('i', null, ...words(one.italic));
    if (!('link' in one)) return one.text;
    return createElement('span', { title: one.link, className: 'text-accent underline' }, one.text);
  });
}
