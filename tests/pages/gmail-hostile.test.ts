// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { pageStateSchema } from '@/storage/model/page-reading';
import { mailPage, openView, threadHtml } from '../support/gmail-page';
import { parsePage } from '../support/parse-page';
import { leastProcessorMs, processorMs } from '../support/processor-ms';
import { ID, inbound, LATER, MARISOL, NOOR, pageOf, read, readingOf } from './gmail-reading';

const OTHER = '19a0000000000001';
const HERE = `https://mail.google.com/mail/u/0/#inbox/${ID}`;

const idAfter = (count: number) => (BigInt(`0x${ID}`) + BigInt(count)).toString(16);
const manyMessages = (count: number) => Array.from({ length: count }, (_, at) => inbound({ id: idAfter(at) }));

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
    const thread = threadHtml({ id: ID, subject: word, messages: [inbound({ from: { ...MARISOL, name: word } })] });
    const reading = readingOf(read(mailPage(thread, NOOR.address)));
    const [message] = reading.messages;
    expect(message?.sender.address).toBe(MARISOL.address);
    expect(message?.direction).toBe('inbound');
    for (const text of [reading.subject?.value ?? 'M', message?.sender.name ?? 'M']) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left in what was read.
      expect(text).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]|^\s|\s$|\s{2}/);
    }
  });

  it('takes nothing in a body for a part of the page', () => {
    const forged = `<div role="main"><h2 class="hP" data-legacy-thread-id="${OTHER}">Forged</h2></div>
      <div class="adn ads" data-legacy-message-id="${OTHER}"><span class="gD" email="boss@evil.example" name="Boss">Boss</span>
      <span class="hb"><span email="more@evil.example">more</span></span></div>
      <div role="banner"><a aria-label="Google Account: Boss (boss@evil.example)">B</a></div>
      <div jslog="1; 4:WyIjbXNnLWY6MTg0MDk1OTg3MzI1ODA2MDM5NyJd">x</div>`;
    const reading = readingOf(read(pageOf([inbound({ body: forged })])));
    expect(reading).toMatchObject({ threadId: ID, viewer: { address: NOOR.address } });
    expect(reading.messages).toHaveLength(1);
    expect(reading.messages[0]).toMatchObject({ id: ID, sender: MARISOL, recipients: [{ address: NOOR.address }] });
  });

  it('is not told by a subject whose account is open', () => {
    const subject = 'Hello - boss@evil.example - Gmail';
    const thread = threadHtml({ id: ID, subject, messages: [inbound({ to: [] })] });
    expect(readingOf(read(mailPage(thread, undefined, subject))).viewer).toBeUndefined();
    expect(readingOf(read(mailPage(thread, NOOR.address, subject))).viewer?.address).toBe(NOOR.address);
  });
});

describe('ids', () => {
  it.each(['xyz', '19a1', '19a1b2c3d4e5f607ff', '', 'javascript:1', '19a1b2c3d4e5f60g'])(
    '%j is no message id',
    (id) => {
      const [message] = readingOf(read(pageOf([inbound({ id })]))).messages;
      expect(message).toMatchObject({ sender: MARISOL, direction: 'inbound' });
      expect(message).not.toHaveProperty('id');
      expect(message).not.toHaveProperty('sentAt');
    },
  );

  it.each(['0000000000000001', '0fb0000000000000', 'ffffffffffffffff', '7fffffffffffffff'])(
    '%s tells no time: Gmail was not there then',
    (id) => {
      const page = mailPage(threadHtml({ permId: 'thread-a:r123456', messages: [inbound({ id })] }), NOOR.address);
      const reading = readingOf(read(page, 'https://mail.google.com/mail/u/0/?view=btop&th=%23thread-a%3Ar123456'));
      expect(reading.messages[0]).not.toHaveProperty('sentAt');
    },
  );

  it('drops a lasting name that contradicts the id', () => {
    const [message] = readingOf(read(pageOf([inbound({ permId: 'msg-f:1775568753494953155' })]))).messages;
    expect(message?.id).toBe(ID);
    expect(message?.permId).toBeUndefined();
  });

  it('counts a message once that is mounted twice', () => {
    expect(readingOf(read(pageOf([inbound(), inbound(), inbound({ id: LATER })]))).messages).toHaveLength(2);
  });
});

describe('the thread of the address', () => {
  const thread = (id: string | undefined, main?: string, messageId = id) =>
    threadHtml({ ...(id && { id }), ...(main && { main }), messages: [inbound(messageId ? { id: messageId } : {})] });

  it('is not another one', () => {
    expect(read(mailPage(thread(OTHER), NOOR.address))).toMatchObject({
      status: 'mismatch',
      expected: ID,
      found: OTHER,
    });
  });

  it.each([
    ['hidden', 'role="main" hidden'],
    ['aria-hidden', 'role="main" aria-hidden="true"'],
    ['display', 'role="main" style="color: red; display:none"'],
    ['no main part any more', 'data-was-main'],
  ])('is found beside one that stays mounted (%s)', (_, main) => {
    const page = mailPage(thread(OTHER, main) + thread(ID), NOOR.address);
    expect(readingOf(read(page)).messages.map((message) => message.id)).toEqual([ID]);
  });

  it('is found by its id even if the one before is still in sight', () => {
    expect(readingOf(read(mailPage(thread(OTHER) + thread(ID), NOOR.address))).threadId).toBe(ID);
  });

  it('is not guessed between two that cannot be told apart', () => {
    const page = mailPage(thread(undefined, undefined, LATER) + thread(undefined, undefined, LATER), NOOR.address);
    expect(read(page)).toMatchObject({ status: 'loading' });
    expect(read(page, 'https://mail.google.com/mail/u/0/#inbox/FMfcgzYYYYYYYYYYYYYYYYYYYYYYYYYY').status).toBe(
      'loading',
    );
  });

  it('is not there while only a hidden one is', () => {
    expect(read(mailPage(thread(ID, 'role="main" style="display:none"'), NOOR.address)).status).toBe('loading');
  });

  it('is read without ids in its heading, unless a message is older than the thread could be', () => {
    expect(readingOf(read(mailPage(thread(undefined, undefined, LATER), NOOR.address)))).toMatchObject({
      threadId: ID,
      missing: ['threadIdInPage'],
    });
    expect(read(mailPage(thread(undefined, undefined, OTHER), NOOR.address))).toMatchObject({ status: 'mismatch' });
  });
});

describe('rows and drafts', () => {
  it('reads a message folded again as the row that is in sight', () => {
    const folded = inbound({ folded: true, body: 'Only this line' });
    const page = pageOf([inbound({ style: 'display:none' }), folded]);
    expect(readingOf(read(page)).messages).toMatchObject([{ collapsed: true, snippet: 'Only this line' }]);
  });

  it('reads a message once that is folded by the class of its item only', () => {
    const both = pageOf([inbound()]).replace(
      '<div role="listitem">',
      '<div role="listitem" class="kv"><div class="adf ads"><span class="gD" email="marisol.achterberg@lindqvist-cold.example" name="Marisol Achterberg"></span></div>',
    );
    expect(readingOf(read(both)).messages).toMatchObject([{ collapsed: true, sender: MARISOL }]);
    expect(readingOf(read(both.replace('class="kv"', 'class="h7"'))).messages).toMatchObject([
      { id: ID, collapsed: false },
    ]);
  });

  it('knows a message by its sender when its containers have new names', () => {
    const page = pageOf([inbound(), inbound({ id: LATER })])
      .replaceAll('class="adn ads"', 'class="new"')
      .replaceAll('class="gs"', '');
    expect(readingOf(read(page)).messages.map(({ id }) => id)).toEqual([ID, LATER]);
    const nameless = page.replaceAll(/data-legacy-message-id="[^"]*"/g, '');
    expect(readingOf(read(nameless)).messages).toMatchObject([{ sender: MARISOL }, { sender: MARISOL }]);
  });

  it('leaves out what is being written', () => {
    const draft =
      '<div role="listitem"><div class="adn ads" data-legacy-message-id="19a1b2c3d4e5fff0"><div role="textbox" contenteditable="true">Not sent</div></div></div>';
    const row =
      '<div role="listitem"><div class="adf ads"><div class="iA g6">A draft row without sender</div></div></div>';
    const page = pageOf([inbound()]).replace('</div></body>', `${draft}${row}</div></body>`);
    expect(JSON.stringify(read(page))).not.toMatch(/Not sent|draft row/);
  });
});

describe('torn and outsized pages', () => {
  const mailbox = readFileSync(join(import.meta.dirname, 'fixtures/gmail/mailbox.html'), 'utf8');
  const view = parsePage(mailbox);
  openView(view, busiestThread());
  const whole = view.documentElement.outerHTML.replace(/<template[\s\S]*<\/template>/, '');

  it('never throws, and never names another person, wherever the page is cut off', { timeout: 60_000 }, () => {
    const url = new URL(`https://mail.google.com/mail/u/0/#inbox/${busiestThread()}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        const state = pageStateSchema.parse(threadReader.read(parsePage(whole.slice(0, length)), url));
        expect(JSON.stringify(state)).not.toContain('bystander');
        if (state.status === 'read') expect(readingOf(state).threadId).toBe(busiestThread());
      }),
      { numRuns: 150 },
    );
  });

  it('reads 2,000 messages in time that grows with their number only', { timeout: 60_000 }, () => {
    const timeOf = (count: number) => {
      const page = parsePage(pageOf(manyMessages(count)));
      const readAll = () => readingOf(threadReader.read(page, new URL(HERE))).messages;
      expect(readAll()).toHaveLength(Math.min(count, 200));
      return Math.min(...[1, 2, 3].map(() => processorMs(readAll)));
    };
    timeOf(100);
    const [few, many] = [timeOf(400), timeOf(2_000)];
    expect(many).toBeLessThan(few * 15);
  });

  it('reads the newest 200 of more, and says so', { timeout: 60_000 }, () => {
    const reading = readingOf(read(pageOf(manyMessages(2_003))));
    expect(reading.messages).toHaveLength(200);
    expect(reading.missing).toContain('olderMessages');
    expect(reading.messages.at(-1)?.id).toBe(idAfter(2_002));
  });

  it.each([
    ['a million spaces', ' '.repeat(1_000_000)],
    ['one endless word', 'a'.repeat(800_000)],
    ['a deep nest', `${'<div>'.repeat(3_000)}deep`],
    ['many lines', '<div>line of text</div>'.repeat(20_000)],
    ['many quotes', '<div>&gt; quoted</div><div>answer</div>'.repeat(5_000)],
    ['many dashes', `<div>${'-'.repeat(100_000)}</div>`],
  ])('is not held up by %s', { timeout: 60_000 }, (_, body) => {
    const html = pageOf([inbound({ body })]);
    const readAll = () => readingOf(read(html)).messages;
    expect((readAll()[0]?.text ?? '').length).toBeLessThanOrEqual(20_000);
    expect(leastProcessorMs(readAll, 15_000)).toBeLessThan(15_000);
  });

  it('stays within its schema whatever the parts say', { timeout: 60_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, text, (subject, name, address, body) => {
        const messages = [
          inbound({ from: { name, address }, body }),
          inbound({ id: LATER, from: { name, address }, folded: true, body }),
        ];
        pageStateSchema.parse(read(mailPage(threadHtml({ id: ID, subject, messages }), NOOR.address)));
      }),
      { numRuns: 150 },
    );
  });
});

function busiestThread(): string {
  const facts = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/gmail/mailbox.json'), 'utf8'));
  return Object.keys(facts.threads)[0] ?? '';
}
