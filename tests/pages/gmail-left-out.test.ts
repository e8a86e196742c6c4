// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { MadeMessage } from '../support/gmail-page';
import { ID, inbound, LATER, MARISOL, NOOR, pageOf, read, readingOf } from './gmail-reading';

describe('what has not been sent', () => {
  const editor = (name: string) =>
    `<div class="ip adB"><div class="M9"><form><input type="hidden" name="draft" value="#${name}"></form>
     <div role="textbox" contenteditable="true">unsent words</div></div></div>`;
  const own = { id: LATER, permId: 'msg-a:r-5512345', from: NOOR, to: [MARISOL] };
  /** The composer stands in the message's own item, behind its body. */
  const withEditor = (message: MadeMessage, name: string) =>
    pageOf([inbound(), { ...message, body: `${message.body ?? ''}</div></div>${editor(name)}<div><div>` }]);
  const idsIn = (html: string) => readingOf(read(html)).messages.map(({ id }) => id);

  it.each([
    ['with its editor behind an empty body', withEditor({ ...own, body: '' }, 'msg-a:r-5512345')],
    ['with its editor behind what was saved', withEditor({ ...own, body: 'saved' }, 'msg-a:r-5512345')],
    ['without any name of its own', withEditor({ from: NOOR, to: [MARISOL], body: '' }, 'msg-a:r-5512345')],
    [
      'with its editor in its body',
      pageOf([inbound(), { ...own, body: '<div role="textbox" contenteditable="true">unsent words</div>' }]),
    ],
  ])('is left out: a draft %s', (_, html) => {
    expect(idsIn(html)).toEqual([ID]);
    expect(JSON.stringify(read(html))).not.toContain('unsent words');
  });

  it('is not the message that is being answered', () => {
    expect(idsIn(withEditor({ ...own, body: 'Sent yesterday' }, 'msg-a:r-99'))).toEqual([ID, LATER]);
    expect(idsIn(withEditor({ ...inbound(), id: LATER, permId: 'msg-f:1854', body: '' }, 'msg-a:r-99'))).toEqual([
      ID,
      LATER,
    ]);
  });

  it.each(['drafts', 'scheduled', 'outbox'])('is not looked for in #%s', (box) => {
    const url = `https://mail.google.com/mail/u/0/#${box}/${ID}`;
    expect(read(pageOf([{ ...own, id: ID }]), url)).toMatchObject({ status: 'none' });
  });
});

describe('mail that is neither from the viewer nor to them', () => {
  const BEA = { name: 'Bea Oyelaran', address: 'bea@lindqvist-cold.example' };

  it.each([
    ['a hidden copy', { to: [BEA] }, undefined],
    ['a list', { to: [{ name: 'sales', address: 'sales@heliograph.example' }] }, undefined],
    ['a copy', { to: [BEA, NOOR] }, 'inbound'],
    ['recipients that the page does not show', { to: [] }, 'inbound'],
  ])('%s has the direction %o → %s', (_, more, direction) => {
    expect(readingOf(read(pageOf([inbound(more)]))).messages[0]?.direction).toBe(direction);
  });
});

describe('a message without an id', () => {
  it('is missed', () => {
    const { id: _, ...nameless } = inbound();
    expect(readingOf(read(pageOf([nameless, inbound({ id: LATER })]))).missing).toContain('messageId');
    expect(readingOf(read(pageOf([inbound()]))).missing).not.toContain('messageId');
  });
});
