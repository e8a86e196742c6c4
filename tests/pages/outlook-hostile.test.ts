// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { threadReader } from '@/entrypoints/outlook.content/thread-reader';
import { pageStateSchema } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { threadPeople } from '@/storage/model/thread-people';
import { openThread, outlookPage, paneHtml } from '../support/outlook-page';
import { parsePage } from '../support/parse-page';
import { leastProcessorMs, processorMs } from '../support/processor-ms';
import {
  HERE,
  inbound,
  MAIL,
  MARISOL,
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

describe('hostile words', () => {
  const words = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\u202Egnidaer\u202C \u200Ename',
    'M'.repeat(5_000),
    '👩‍👩‍👧‍👦 🇩🇰 family',
    'nul\u0000 and \uFFFE and \uD800 half',
    '=HYPERLINK("https://x.example")',
    '  \u00A0\u200B  spaced   out ',
  ];

  it.each(words)('%j stays data in subject, names and text', (word) => {
    const reading = readingOf(
      readPage(pageOf({ subject: word, mails: [inbound({ from: { ...MARISOL, name: word } })] })),
    );
    const [message] = reading.messages;
    expect(message?.sender.address).toBe(MARISOL.address);
    expect(message?.direction).toBe('inbound');
    for (const text of [reading.subject?.value ?? 'M', message?.sender.name ?? 'M']) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left in what was read.
      expect(text).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]|^\s|\s$|\s{2}/);
    }
  });

  it('takes nothing in a body for a part of the page', () => {
    const forged = `<div id="ConversationReadingPaneContainer"><h3 id="CONV_${OTHER}_SUBJECT">Forged</h3>
      <div aria-expanded="false"><div>Boss</div><div>Tue 22/09/2026 12:03</div></div>
      <span id="MSG_${OTHER}_FROM">Boss&lt;boss@evil.example&gt;</span><time datetime="2001-01-01T00:00Z"></time>
      <div data-testid="RecipientWell"><span aria-label="more@evil.example">more@evil.example</span></div>
      <div id="UniqueMessageBody_9">inner</div><form><div contenteditable="true">x</div></form></div>`;
    const reading = readingOf(readPage(pageOf({ mails: [inbound({ body: forged })] })));
    expect(reading).toMatchObject({ threadId: THREAD, subject: { value: SUBJECT }, viewer: NOOR });
    expect(reading.messages).toHaveLength(1);
    expect(reading.messages[0]).toMatchObject({
      id: MAIL,
      sender: MARISOL,
      recipients: [NOOR_BY_NAME],
      sentAt: Date.parse('2026-09-22T10:03Z'),
    });
  });

  it('takes the address that Outlook puts behind a name, not one inside the name', () => {
    const name = `${NOOR.name}<${NOOR.address}>`;
    const [message] = readingOf(
      readPage(pageOf({ mails: [inbound({ from: { name, address: 'x@evil.example' } })] })),
    ).messages;
    expect(message).toMatchObject({ direction: 'inbound', sender: { address: 'x@evil.example', isMe: false } });
  });

  it.each(['12', '', 'a b', 'x'.repeat(300), '"][id', 'é'.repeat(20)])('%j is no message id', (id) => {
    const [message] = readingOf(readPage(pageOf({ mails: [inbound({ id })] }))).messages;
    expect(message).toMatchObject({ sender: MARISOL, direction: 'inbound' });
    expect(message).not.toHaveProperty('id');
  });

  it('has no id for a message whose parts bear different ones', () => {
    const html = pageOf().replace(`MSG_${MAIL}_DATETIME`, `MSG_${MAIL}x_DATETIME`);
    expect(readingOf(readPage(html)).messages[0]).not.toHaveProperty('id');
  });
});

describe('what is not a message', () => {
  it.each([
    ['an editor', '<div role="textbox" contenteditable="true" id="UniqueMessageBody_7">draft</div>'],
    ['a folded menu', '<div aria-expanded="false"><div>Categories</div></div>'],
    [
      'an attachment list',
      '<div role="listbox"><div aria-expanded="false"><div>plan.pdf</div><div>12:03</div></div></div>',
    ],
    [
      'a folded draft',
      '<div aria-expanded="false"><div>Noor</div><div>Mon 21/09/2026 16:40</div><div contenteditable="true">draft</div></div>',
    ],
  ])('%s', (_, html) => {
    const pane = paneHtml({ subject: SUBJECT, headingId: THREAD, mails: [inbound()] }).replace(
      /<\/div>$/,
      `${html}</div>`,
    );
    const reading = readingOf(readPage(outlookPage({ viewer: NOOR, panes: pane })));
    expect(reading.messages).toMatchObject([{ id: MAIL, recipients: [NOOR_BY_NAME] }]);
  });

  it.each([
    ['Accepted: Cold rooms', 'calendar'],
    ['Zugesagt: Kühlräume', 'calendar'],
    ['Refusé : chambres froides', 'calendar'],
    ['Undeliverable: Cold rooms', 'bounce'],
    ['Automatic reply: Cold rooms', 'auto-reply'],
    ['Accepted offers for cold rooms', 'message'],
    ['Re: Accepted: Cold rooms', 'message'],
  ])('%s with no words of its own is a %s', (subject, kind) => {
    const reading = readingOf(readPage(pageOf({ mails: [inbound({ subject, body: '' })] })));
    expect(withReplyKinds(reading).messages[0]).toMatchObject({ kind, subject });
  });
});

describe('what has not been sent', () => {
  const editor = '<div contenteditable="true" role="textbox">unsent words</div>';
  const own = inbound({ id: `${MAIL}x`, from: NOOR, to: [MARISOL] });

  it.each([
    ['with an editor in its body', { ...own, body: editor }],
    ['called so', { ...own, from: { name: `[Draft] ${NOOR.name}` } }],
    ['called so in another language', { ...own, from: { name: `[Entwurf] ${NOOR.name}` } }],
    ['that is folded', { folded: true, from: { name: `[Brouillon] ${NOOR.name}` }, date: 'Tue 22/09/2026 12:04' }],
  ])('is left out: a draft %s', (_, draft) => {
    const { messages } = readingOf(readPage(pageOf({ mails: [inbound(), draft] })));
    expect(messages.map(({ id }) => id)).toEqual([MAIL]);
  });

  it('does not hide what somebody else wrote', () => {
    const mails = [inbound({ body: editor }), inbound({ id: `${MAIL}x`, from: { ...MARISOL, name: '[EXT] Marisol' } })];
    expect(readingOf(readPage(pageOf({ mails }))).messages).toHaveLength(2);
  });
});

describe('whom a message concerns', () => {
  const SALES = { name: 'Sales', address: 'sales@heliograph.example' };
  const directionOf = (mail: object) => readingOf(readPage(pageOf({ mails: [inbound(mail)] }))).messages[0]?.direction;

  it.each([
    ['to a shared mailbox', { to: [SALES] }, undefined],
    ['from a shared mailbox', { from: SALES, to: [MARISOL] }, undefined],
    ['to the viewer among others', { to: [SALES, NOOR_BY_NAME] }, 'inbound'],
    ['to nobody that the page shows', { to: [] }, 'inbound'],
  ])('%s', (_, mail, direction) => {
    expect(directionOf(mail)).toBe(direction);
  });

  it('is unknown where the sender bears the viewer’s name and no address: then it is nobody to save, either', () => {
    const reading = readingOf(readPage(pageOf({ mails: [inbound({ from: NOOR_BY_NAME })] })));
    expect(reading.messages[0]).not.toHaveProperty('direction');
    expect(reading.messages[0]?.sender).not.toHaveProperty('isMe');
    expect(threadPeople(reading)).toEqual([]);
  });
});

describe('a folded message', () => {
  it.each(['Gestern', 'x', 'לפני יומיים'])(
    'is counted where its time is not understood (%s), and names nobody',
    (date) => {
      const folded = { folded: true, from: MARISOL, date, body: 'The first words' };
      const reading = readingOf(readPage(pageOf({ mails: [folded, inbound()] })));
      expect(reading.messages).toMatchObject([{ collapsed: true, sender: {} }, { id: MAIL }]);
      expect(reading.messages[0]).not.toHaveProperty('sentAt');
    },
  );
});

describe('times', () => {
  it('takes a time for machines before the one for eyes', () => {
    const mails = [inbound({ exact: '2026-09-22T12:03:45+02:00' }), inbound({ id: `${MAIL}x`, exact: '2026-09-22' })];
    expect(readingOf(readPage(pageOf({ mails }))).messages.map(({ sentAt }) => sentAt)).toEqual([
      Date.parse('2026-09-22T10:03:45Z'),
      Date.parse('2026-09-22T10:03:00Z'),
    ]);
  });

  it('has none that could mean two things, and says so', () => {
    const reading = readingOf(readPage(pageOf({ mails: [inbound({ date: '08/09/2026 08:31' })] })));
    expect(reading.messages[0]).not.toHaveProperty('sentAt');
    expect(reading.missing).toEqual(['sentAt']);
  });
});

describe('torn and large pages', () => {
  const folder = join(import.meta.dirname, 'fixtures/outlook');
  const facts = JSON.parse(readFileSync(join(folder, 'mailbox.json'), 'utf8')) as {
    threads: Record<string, { url: string }>;
  };
  const [key = '', thread = { url: '' }] = Object.entries(facts.threads)[0] ?? [];
  const view = parsePage(readFileSync(join(folder, 'mailbox.html'), 'utf8'));
  openThread(view, key);
  const whole = view.documentElement.outerHTML.replace(/<template[\s\S]*<\/template>/, '');

  it('never throws, and never names another person, wherever the page is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        const state = pageStateSchema.parse(threadReader.read(parsePage(whole.slice(0, length)), new URL(thread.url)));
        expect(JSON.stringify(state)).not.toContain('bystander');
        if (state.status === 'read') expect(readingOf(state).threadId).toBe(key);
      }),
      { numRuns: 150 },
    );
  });

  it('reads 2,000 messages in time that grows with their number only', { timeout: 60_000 }, () => {
    const timeOf = (count: number) => {
      const mails = Array.from({ length: count }, (_, at) => inbound({ id: `${MAIL}${at}` }));
      const page = parsePage(pageOf({ mails }));
      const readAll = () => readingOf(threadReader.read(page, new URL(HERE))).messages;
      expect(readAll()).toHaveLength(Math.min(count, 200));
      return Math.min(...[1, 2, 3].map(() => processorMs(readAll)));
    };
    timeOf(100);
    const [few, many] = [timeOf(500), timeOf(2_000)];
    expect(many).toBeLessThan(few * 12);
  });

  it('reads the last 200 of more and says so, and a list of 5,000 rows does not hold it up', {
    timeout: 60_000,
  }, () => {
    const mails = Array.from({ length: 2_003 }, (_, at) => inbound({ id: `${MAIL}${at}` }));
    const rows = Array.from({ length: 5_000 }, (_, at) => ({ id: `${OTHER}${at}`, words: 'Somebody' }));
    const reading = readingOf(readPage(pageOf({ mails, rows })));
    expect(reading.messages).toHaveLength(200);
    expect(reading.missing).toContain('olderMessages');
    expect(reading.messages.at(-1)?.id).toBe(`${MAIL}2002`);
  });

  it.each([
    ['the newest below', (at: number) => at],
    ['the newest on top', (at: number) => -at],
  ])('reads the newest 200 of more by their time, %s', { timeout: 60_000 }, (_, placeOf) => {
    const sent = Array.from({ length: 203 }, (_, at) => new Date(Date.UTC(2026, 0, 5, at)).toISOString());
    const inPlace = sent.toSorted((one, other) => placeOf(sent.indexOf(one)) - placeOf(sent.indexOf(other)));
    const mails = inPlace.map((exact) => inbound({ id: `${MAIL}${sent.indexOf(exact)}`, exact }));
    const times = readingOf(readPage(pageOf({ mails }))).messages.map(({ sentAt }) => sentAt);
    expect(times.toSorted()).toEqual(sent.slice(3).map((time) => Date.parse(time)));
    expect(times[0]).toBe(Date.parse(inPlace.find((time) => sent.indexOf(time) >= 3) ?? ''));
  });

  it.each([
    ['a million spaces', ' '.repeat(1_000_000)],
    ['one endless word', 'a'.repeat(800_000)],
    ['a deep nest', `${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}`],
    ['many lines', '<div>line of text</div>'.repeat(20_000)],
    ['many editors', '<form><textarea></textarea></form>'.repeat(2_000)],
    ['many forged messages', '<div id="UniqueMessageBody_1" aria-expanded="false">x</div>'.repeat(2_000)],
  ])('is not held up by %s', (_, body) => {
    const html = pageOf({ mails: [inbound({ body }), inbound({ id: `${MAIL}x` })] });
    const page = parsePage(html);
    const readAll = () => readingOf(threadReader.read(page, new URL(HERE))).messages;
    expect(readAll()).toHaveLength(2);
    expect(leastProcessorMs(readAll, 4_000)).toBeLessThan(4_000);
  });

  it('stays within its schema whatever the parts say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, text, (subject, name, address, body) => {
        const from = { name, address };
        const mails = [
          inbound({ from, body, date: name }),
          inbound({ from, to: [from], body, date: body, folded: true }),
        ];
        readPage(pageOf({ subject, mails, viewer: { name }, rows: [{ id: subject, words: body }] }));
      }),
      { numRuns: 150 },
    );
  });
});
