// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { pageStateSchema } from '@/storage/model/page-reading';
import { mailPage, threadHtml } from '../support/gmail-page';
import { parsePage } from '../support/parse-page';

const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
const ID = '19a1b2c3d4e5f607';
const LISTED = '19a1b2c3d4e5aaaa';

/** A row of the list of conversations, as it stands beside the open one in a split view. */
const row = (id: string, name: string, address: string) =>
  `<tr role="row" class="zA"><td><span class="zF" email="${address}" name="${name}">${name}</span></td>
   <td><span class="bog"><span data-thread-id="#thread-f:1" data-legacy-thread-id="${id}">Spare parts</span></span></td></tr>`;

const thread = threadHtml({
  id: ID,
  main: 'class="nH pane"',
  messages: [{ id: ID, from: MARISOL, to: [{ ...NOOR, name: 'me' }], body: 'Thursday suits me.' }],
});
const list = `<table role="grid"><tbody>${row(LISTED, 'Tobias Brandvold', 'tobias@nordlys.example')}${row(ID, MARISOL.name, MARISOL.address)}</tbody></table>`;

const read = (html: string, at: string) =>
  pageStateSchema.parse(threadReader.read(parsePage(html), new URL(`https://mail.google.com/mail/u/0/${at}`)));

it.each([
  ['the list before it', `<div role="main">${list}${thread}</div>`],
  ['the list after it', `<div role="main">${thread}${list}</div>`],
])('reads the conversation in the preview pane, and nobody of %s', (_, main) => {
  const state = read(mailPage(main, NOOR.address), `#inbox/${ID}`);
  expect(state).toMatchObject({
    status: 'read',
    reading: { threadId: ID, messages: [{ id: ID, direction: 'inbound', sender: { address: MARISOL.address } }] },
  });
  expect(JSON.stringify(state)).not.toContain('tobias');
});

it('reads nothing when another row is opened and the pane still shows the one before', () => {
  const state = read(mailPage(`<div role="main">${list}${thread}</div>`, NOOR.address), `#inbox/${LISTED}`);
  expect(state.status).not.toBe('read');
});

it('reads nothing while no conversation is opened', () => {
  expect(read(mailPage(`<div role="main">${list}</div>`, NOOR.address), '#inbox').status).toBe('none');
});
