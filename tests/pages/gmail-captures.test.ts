// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadMessage } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { parsePage } from '../support/parse-page';

const FOLDER = resolve(import.meta.dirname, '../../../shared/captures');

interface ExpectedMessage {
  id: string | null;
  legacyId: string | null;
  direction: 'in' | 'out' | null;
  kind: string;
  collapsed?: boolean;
  senderName: string | null;
  senderAddress: string | null;
  recipients: { name: string | null; address: string; isMe: boolean }[];
  sentAt: string | null;
  sentAtPrecision?: string;
  sentAtFromLog?: string;
  bodyText: string | null;
  signature?: string | null;
  hasQuotedHistory?: boolean | null;
  snippet?: string | null;
}

interface Expected {
  url: string;
  fields: {
    subject: string | null;
    threadLegacyId?: string;
    threadPermId?: string;
    viewerAddress?: string;
    viewerName?: string;
  };
  messages: ExpectedMessage[];
  mustNotAppear?: string[];
}

/** One comparison: a hit is the expected value, a miss says nothing where one is expected, anything else is wrong. */
interface Comparison {
  field: string;
  expected: unknown;
  found: unknown;
  /** Known to whoever made the capture, told by nothing in the page: counted, not demanded. */
  isUntold?: boolean;
}

const isAbsent = (value: unknown) => value === null || value === undefined;
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isHit = ({ expected, found }: Comparison) => same(expected, found);
const isMiss = ({ expected, found }: Comparison) => !isAbsent(expected) && isAbsent(found);
const isWrong = (one: Comparison) => !isAbsent(one.found) && !isHit(one);

function read(name: string): { expected: Expected; state: PageState } {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
  const page = parsePage(readFileSync(join(FOLDER, `${name}.html`), 'utf8'));
  return { expected, state: threadReader.read(page, new URL(expected.url)) };
}

const direction = { in: 'inbound', out: 'outbound' } as const;

/** A row's time is shown in the reader's zone only; an id in the log gives the time that the log gives. */
function expectedTime(message: ExpectedMessage): number | null {
  const time = message.sentAtPrecision?.startsWith('minute') ? null : (message.sentAt ?? message.sentAtFromLog ?? null);
  return time === null ? null : Date.parse(time);
}

function people(message: ThreadMessage | undefined) {
  return message?.recipients.map(({ name, address, isMe }) => ({ name: name ?? null, address, isMe: isMe ?? false }));
}

/** Whose account it is stands in the frame of a page or with the own recipient; some excerpts have neither. */
function tellsAccount({ fields, messages }: Expected): boolean {
  return 'viewerAddress' in fields || messages.some(({ recipients }) => recipients.some(({ isMe }) => isMe));
}

function compareMessage(expected: ExpectedMessage, found: ThreadMessage | undefined): Comparison[] {
  const fromLog = expected.legacyId === null && expected.sentAtFromLog ? found?.id : expected.legacyId;
  const permId = expected.id === null && expected.sentAtFromLog ? found?.permId : expected.id;
  const pairs: [string, unknown, unknown][] = [
    ['message id', fromLog, found?.id],
    ['message permId', permId, found?.permId],
    ['time', expectedTime(expected), found?.sentAt],
    ['direction', expected.direction && direction[expected.direction], found?.direction],
    ['kind', expected.kind, found?.kind],
    ['collapsed', expected.collapsed ?? false, found?.collapsed],
    ['sender name', expected.senderName, found?.sender.name],
    ['sender address', expected.senderAddress, found?.sender.address],
    ['recipients', expected.recipients, people(found)],
    ['text', expected.bodyText, found?.text],
    ['signature', expected.signature ?? null, found?.signature],
    [
      'quoted history',
      expected.hasQuotedHistory ?? null,
      expected.hasQuotedHistory == null ? null : found?.hasQuotedHistory,
    ],
    ['snippet', expected.snippet ?? null, found?.snippet],
  ];
  return pairs.map(([field, wanted, value]) => ({ field, expected: wanted ?? null, found: value ?? null }));
}

function compare({ expected, state }: { expected: Expected; state: PageState }): Comparison[] {
  const reading =
    state.status === 'read' && state.reading.pageKind === 'thread' ? withReplyKinds(state.reading) : undefined;
  const { subject, threadLegacyId, threadPermId, viewerAddress, viewerName } = expected.fields;
  const asked: Comparison[] = [
    { field: 'subject', expected: subject, found: reading?.subject?.value },
    { field: 'thread id', expected: threadLegacyId, found: reading?.threadId },
    { field: 'thread permId', expected: threadPermId, found: reading?.threadPermId },
    { field: 'viewer', expected: viewerAddress, found: reading?.viewer?.address },
    { field: 'viewer name', expected: viewerName, found: reading?.viewer?.name },
  ];
  return [
    ...asked.filter((one) => one.expected !== undefined),
    { field: 'message count', expected: expected.messages.length, found: reading?.messages.length ?? 0 },
    ...expected.messages
      .flatMap((message, at) => compareMessage(message, reading?.messages[at]))
      .map((one) => (one.field === 'direction' && !tellsAccount(expected) ? { ...one, isUntold: true } : one)),
  ];
}

function report(comparisons: Comparison[]): string {
  const fields = [...new Set(comparisons.map(({ field }) => field))];
  return fields
    .map((field) => {
      const asked = comparisons.filter((one) => one.field === field && !isAbsent(one.expected));
      return `${field.padEnd(16)} ${asked.filter(isHit).length} of ${asked.length}`;
    })
    .join('\n');
}

if (!existsSync(FOLDER)) {
  console.info('The captures are not here: their tests are left out.');
  describe.skip('Gmail captures (not here)', () => {});
} else {
  const names = readdirSync(FOLDER)
    .filter((file) => file.startsWith('gmail-') && file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));

  describe('Gmail captures', () => {
    it.each(names)('%s: nothing read is wrong', (name) => {
      const page = read(name);
      pageStateSchema.parse(page.state);
      expect(compare(page).filter(isWrong)).toEqual([]);
      for (const bait of page.expected.mustNotAppear ?? []) expect(JSON.stringify(page.state)).not.toContain(bait);
    });

    it('finds every id, time and direction, and counts the hits of each field', () => {
      const all = names.flatMap((name) => compare(read(name)));
      console.info(`Hits on ${names.length} Gmail captures\n${report(all)}`);
      expect(all.filter(isMiss).filter((one) => !one.isUntold)).toEqual([]);
    });
  });
}
