// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { type MadeMessage, mailPage, threadHtml } from '../support/gmail-page';
import { parsePage } from '../support/parse-page';

const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
const ID = '19a1b2c3d4e5f607';
const LATER = '19a1b2c3d4e5ffff';
const HERE = `https://mail.google.com/mail/u/0/#inbox/${ID}`;

const read = (html: string, url = HERE): PageState =>
  pageStateSchema.parse(threadReader.read(parsePage(html), new URL(url)));

function readingOf(state: PageState): ThreadReading {
  if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(`Read: ${state.status}`);
  return state.reading;
}

const inbound = (more: MadeMessage = {}): MadeMessage => ({
  id: ID,
  from: MARISOL,
  to: [{ ...NOOR, name: 'me' }],
  ...more,
});
const pageOf = (messages: MadeMessage[]) => mailPage(threadHtml({ id: ID, messages }), NOOR.address);

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
