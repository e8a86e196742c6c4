import { describe, expect, it } from 'vitest';
import { withGaps } from '@/entrypoints/page/draft-gaps';

const LINE = { html: '<p>Draft</p>', text: 'Draft' };
const LINES = { html: '<p>Draft</p><p>Two</p>', text: 'Draft\n\nTwo' };

/** A box with a caret where the `|` stands. */
function boxWith(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const box = document.body.firstElementChild as HTMLElement;
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf('|');
    if (at === -1) continue;
    text.deleteData(at, 1);
    document.getSelection()?.collapse(text, at);
    return box;
  }
  throw new Error('No caret');
}

describe('a draft is not glued to what is there', () => {
  it.each([
    ['|', 'Draft'],
    ['Noor|', ' Draft'],
    ['Noor |', 'Draft'],
    ['(|)', 'Draft'],
    ['|half a sentence', 'Draft '],
    ['one|two', ' Draft '],
    ['one|, two', ' Draft'],
    ['<b>one</b>|', ' Draft'],
    ['one<br>|', 'Draft'],
    ['<div>one</div><div>|</div><div>two</div>', 'Draft'],
    ['<div>one</div><div>|two</div>', 'Draft '],
  ])('%s', (html, text) => {
    const typed = withGaps(boxWith(html), LINE);
    expect(typed.text).toBe(text);
    expect(typed.html).toBe(`<p>${text.replaceAll(' ', '&nbsp;')}</p>`);
  });

  it('of several lines stands on lines of its own', () => {
    expect(withGaps(boxWith('Noor|PS'), LINES)).toEqual({
      text: '\nDraft\n\nTwo\n',
      html: '<p><br></p><p>Draft</p><p>Two</p><p><br></p>',
    });
  });
});
