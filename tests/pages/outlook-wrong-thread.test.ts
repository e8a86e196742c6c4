// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { threadReader } from '@/entrypoints/outlook.content/thread-reader';
import { type MadeMail, type MadeRow, outlookPage, paneHtml } from '../support/outlook-page';
import {
  addressOf,
  HENNING,
  HERE,
  inbound,
  MAIL,
  MARISOL,
  type Made,
  NOOR,
  NOOR_BY_NAME,
  OTHER,
  pageOf,
  readingOf,
  readPage,
  SUBJECT,
  THREAD,
} from './outlook-example';

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterEach(() => vi.unstubAllEnvs());

describe('the wrong thread', () => {
  const rows = (selected: string, words = `${MARISOL.name} ${SUBJECT} 12:03 Hello`): MadeRow[] => [
    { id: OTHER, selected: selected === OTHER, words: `Halfdan Bystander Parking rota 12:02 Please note` },
    { id: THREAD, selected: selected === THREAD, words },
  ];
  const unnamed = (more: Made = {}) => pageOf({ headingId: 'q7', rows: rows(THREAD), ...more });

  it('is read when its row says the same', () => {
    expect(readingOf(readPage(unnamed())).threadId).toBe(THREAD);
  });

  it.each([
    ['another row is selected', { rows: rows(OTHER) }],
    ['the pane has another subject', { subject: 'Parking rota' }],
    ['the row names other people and words', { rows: rows(THREAD, `Halfdan Bystander ${SUBJECT} 12:03 Please note`) }],
    ['the pane says that it is another', { headingId: OTHER }],
  ])('is not read when %s', (_, more) => {
    expect(readPage(unnamed(more))).toMatchObject({ status: 'mismatch', expected: THREAD });
  });

  it.each([
    ['no row of it is mounted', [{ id: OTHER, words: 'Halfdan Bystander Parking rota' }]],
    ['there is no list', []],
  ])('is not read when %s and the pane does not name it', (_, list: MadeRow[]) => {
    expect(readPage(unnamed({ rows: list }))).toMatchObject({ status: 'unreadable', missing: ['threadIdInPage'] });
  });

  it('is not read when the address opens one that only looks alike', () => {
    expect(readPage(pageOf(), addressOf(THREAD.slice(0, -2))).status).toBe('mismatch');
    expect(readPage(pageOf(), addressOf(THREAD.toLowerCase())).status).not.toBe('read');
  });

  it('is left out when the other of two mounted panes is the one', () => {
    const one = paneHtml({ subject: SUBJECT, headingId: THREAD, mails: [inbound()] });
    const before = paneHtml({
      subject: 'Parking rota',
      headingId: OTHER,
      mails: [inbound({ id: `${MAIL}x`, from: HENNING })],
    });
    for (const panes of [one + before, before + one]) {
      const reading = readingOf(readPage(outlookPage({ viewer: NOOR, panes })));
      expect(reading.messages).toMatchObject([{ id: MAIL, sender: MARISOL }]);
    }
    expect(readPage(outlookPage({ viewer: NOOR, panes: one + before }), addressOf(`${OTHER}z`)).status).toBe('loading');
  });

  it('is left out when it is hidden', () => {
    const hidden = paneHtml({
      pane: 'id="ConversationReadingPaneContainer" style="display: none"',
      headingId: THREAD,
      mails: [inbound()],
    });
    expect(readPage(outlookPage({ viewer: NOOR, panes: hidden })).status).toBe('loading');
  });

  it.each([
    'https://outlook.office.com.evil.example/mail/inbox/id/',
    'https://outlook.office.com/owa/id/',
    'https://outlook.office.com/mail/drafts/id/',
    'https://outlook.office.com/mail/deeplink/compose/',
    'https://teams.cloud.microsoft/mail/inbox/id/',
  ])('%s is no address of a thread', (base) => {
    expect(threadReader.isPage(new URL(base + encodeURIComponent(THREAD)))).toBe(false);
    expect(readPage(pageOf(), base + encodeURIComponent(THREAD)).status).toBe('none');
  });
});

describe('who "me" is', () => {
  const directionsOf = (mails: MadeMail[], viewer: Made['viewer'] = NOOR) =>
    readingOf(readPage(pageOf({ mails, viewer }))).messages.map(({ direction }) => direction);

  it('gives no direction while nobody says whose mailbox it is', () => {
    const reading = readingOf(
      readPage(pageOf({ viewer: {}, mails: [inbound(), inbound({ id: `${MAIL}x`, from: NOOR })] })),
    );
    expect(reading.viewer).toBeUndefined();
    expect(reading.missing).toContain('viewer');
    for (const { direction, sender } of reading.messages)
      expect([direction, sender.isMe]).toEqual([undefined, undefined]);
  });

  it('gives none when the frame names two mailboxes', () => {
    const two = pageOf().replace(
      'role="tree"',
      'role="tree" title="x"><div id="primaryMailboxRoot_8" title="sales@heliograph.example"></div',
    );
    expect(readingOf(readPage(two)).viewer).toBeUndefined();
  });

  it('gives none when the address names another mailbox than the frame', () => {
    const url = HERE.replace('/mail/', '/mail/sales@heliograph.example/');
    expect(readingOf(readPage(pageOf(), url)).viewer).toBeUndefined();
    expect(readingOf(readPage(pageOf(), HERE.replace('/mail/', `/mail/${NOOR.address}/`))).viewer).toEqual({
      ...NOOR,
      source: 'folder tree',
    });
  });

  it('knows by name alone what went out to others and what came in to the viewer', () => {
    expect(
      directionsOf([inbound({ from: NOOR_BY_NAME, to: [HENNING] }), inbound({ id: `${MAIL}x`, from: HENNING })]),
    ).toEqual(['outbound', 'inbound']);
  });

  it('knows the same where only the account menu speaks', () => {
    const mails = [inbound({ from: NOOR_BY_NAME, to: [HENNING] }), inbound({ id: `${MAIL}x`, from: HENNING })];
    expect(directionsOf(mails, { name: NOOR.name })).toEqual(['outbound', 'inbound']);
  });

  it.each([
    ['under the viewer’s name, to the viewer', inbound({ from: NOOR_BY_NAME })],
    [
      'under the viewer’s name, from another address',
      inbound({ from: { ...NOOR, address: 'noor@elsewhere.example' } }),
    ],
    ['from a name, to somebody else', inbound({ from: HENNING, to: [{ name: 'Ida Falk' }] })],
    ['from nobody', inbound({ from: {} })],
  ])('leaves open what came %s', (_, mail) => {
    expect(directionsOf([mail])).toEqual([undefined]);
  });

  it('trusts no name that two people in the thread bear', () => {
    const namesake = { ...NOOR, address: 'noor@elsewhere.example' };
    const mails = [inbound({ from: NOOR_BY_NAME, to: [HENNING] }), inbound({ id: `${MAIL}x`, to: [namesake] })];
    expect(directionsOf(mails)).toEqual([undefined, 'inbound']);
  });

  it('does not take part of the menu’s label for a name', () => {
    const html = pageOf({ viewer: { name: NOOR.name } }).replace(`<title>Mail - ${NOOR.name}`, '<title>Mail - manager');
    expect(readingOf(readPage(html)).viewer).toBeUndefined();
  });

  it('completes a folded message only, and only by a name that one address bears', () => {
    const folded = { from: { name: MARISOL.name }, date: 'Mon 21/09/2026 16:40', folded: true };
    const [first] = readingOf(readPage(pageOf({ mails: [folded, inbound()] }))).messages;
    expect(first).toMatchObject({ collapsed: true, direction: 'inbound', sender: MARISOL });
    const twin = { name: MARISOL.name, address: 'm@elsewhere.example' };
    const [again] = readingOf(
      readPage(pageOf({ mails: [folded, inbound(), inbound({ id: `${MAIL}x`, from: twin })] })),
    ).messages;
    expect(again?.sender).toEqual({ name: MARISOL.name, isMe: false });
  });
});
