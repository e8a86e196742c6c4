// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { threadReader } from '@/entrypoints/outlook.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadMessage } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';
import { parsePage } from '../support/parse-page';

const FOLDER = resolve(import.meta.dirname, '../../../shared/captures');

interface ExpectedMessage {
  id: string | null;
  direction: 'in' | 'out' | null;
  kind: string;
  collapsed?: boolean;
  senderName: string | null;
  senderAddress: string | null;
  senderAddressAlso?: string[];
  recipients: { name: string | null; address: string | null; isMe: boolean }[];
  sentAt: string | null;
  sentAtPrecision?: string;
  bodyText: string | null;
  signature?: string | null;
  hasQuotedHistory?: boolean | null;
  snippet?: string | null;
}

interface Expected {
  url: string;
  fields: {
    subject: string | null;
    conversationId?: string;
    viewerAddress?: string | null;
    viewerName?: string | null;
  };
  messages: ExpectedMessage[];
  mustNotAppear?: string[];
}

/** One comparison: a hit is the expected value, a miss says nothing where one is expected, anything else is wrong. */
interface Comparison {
  field: string;
  expected: unknown;
  found: unknown;
}

const isAbsent = (value: unknown) => value === null || value === undefined;
const isHit = ({ expected, found }: Comparison) => JSON.stringify(expected) === JSON.stringify(found);
const isMiss = ({ expected, found }: Comparison) => !isAbsent(expected) && isAbsent(found);
const isWrong = (one: Comparison) => !isAbsent(one.found) && !isHit(one);

function load(name: string): { expected: Expected; page: Document } {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
  return { expected, page: parsePage(readFileSync(join(FOLDER, `${name}.html`), 'utf8')) };
}

function read(name: string): { expected: Expected; state: PageState } {
  const { expected, page } = load(name);
  vi.stubEnv('TZ', zoneOf(expected));
  return { expected, state: threadReader.read(page, new URL(expected.url)) };
}

/** Outlook shows times in the viewer's zone; the expectation says which that was. */
function zoneOf({ messages }: Expected): string {
  const zones = messages.flatMap(({ sentAtPrecision }) => sentAtPrecision?.match(/time zone (\S+)/)?.[1] ?? []);
  return zones[0] ?? 'UTC';
}

const direction = { in: 'inbound', out: 'outbound' } as const;

function people(message: ThreadMessage | undefined) {
  return message?.recipients.map(({ name, address, isMe }) => ({
    name: name ?? null,
    address: address ?? null,
    isMe: isMe ?? false,
  }));
}

/** What may be inferred from the rest of the page is tolerated. */
function senderAddress({ senderAddress: shown, senderAddressAlso }: ExpectedMessage, found: ThreadMessage | undefined) {
  const inferred = senderAddressAlso?.find((address) => address === found?.sender.address);
  return shown ?? inferred ?? null;
}

function compareMessage(expected: ExpectedMessage, found: ThreadMessage | undefined): Comparison[] {
  const recipients = expected.recipients.map(({ name, address, isMe }) => ({ name, address, isMe }));
  const pairs: [string, unknown, unknown][] = [
    ['message id', expected.id, found?.id],
    ['time', expected.sentAt && Date.parse(expected.sentAt), found?.sentAt],
    ['direction', expected.direction && direction[expected.direction], found?.direction],
    ['kind', expected.kind, found?.kind],
    ['collapsed', expected.collapsed ?? false, found?.collapsed],
    ['sender name', expected.senderName, found?.sender.name],
    ['sender address', senderAddress(expected, found), found?.sender.address],
    ['recipients', recipients, people(found)],
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
  const { subject, conversationId, viewerAddress, viewerName } = expected.fields;
  const asked: Comparison[] = [
    { field: 'subject', expected: subject, found: reading?.subject?.value },
    { field: 'conversation', expected: conversationId, found: reading?.threadId },
    { field: 'viewer', expected: viewerAddress, found: reading?.viewer?.address },
    { field: 'viewer name', expected: viewerName, found: reading?.viewer?.name },
  ];
  return [
    ...asked.filter((one) => one.expected !== undefined),
    { field: 'message count', expected: expected.messages.length, found: reading?.messages.length ?? 0 },
    ...expected.messages.flatMap((message, at) => compareMessage(message, reading?.messages[at])),
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
  describe.skip('Outlook captures (not here)', () => {});
} else {
  const names = readdirSync(FOLDER)
    .filter((file) => /^outlook-.*\.html$/.test(file) && file !== 'outlook-fragments.html')
    .map((file) => file.replace(/\.html$/, ''));

  describe('Outlook captures', () => {
    afterEach(() => vi.unstubAllEnvs());

    it.each(names)('%s: nothing read is wrong', (name) => {
      const page = read(name);
      pageStateSchema.parse(page.state);
      expect(compare(page).filter(isWrong)).toEqual([]);
      for (const bait of page.expected.mustNotAppear ?? []) expect(JSON.stringify(page.state)).not.toContain(bait);
    });

    it('outlook-fragments: the one message is read as a part of a page', () => {
      const { expected, page } = load('outlook-fragments');
      const conversation = page.querySelector('[data-convid]')?.getAttribute('data-convid') ?? '';
      const url = new URL(`${expected.url}id/${encodeURIComponent(conversation)}`);
      const state = pageStateSchema.parse(threadReader.read(page, url));
      if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(`Read: ${state.status}`);
      const { subject, messages } = state.reading;
      expect(subject?.value).toBe(expected.fields.subject);
      for (const message of expected.messages) {
        const found = messages.find(({ id }) => id === message.id);
        expect(compareMessage(message, found).filter((one) => !isHit(one))).toEqual([]);
      }
      expect(threadReader.read(page, new URL(expected.url)).status).toBe('none');
    });

    it('finds every value, and counts the hits of each field', () => {
      const all = names.flatMap((name) => compare(read(name)));
      console.info(`Hits on ${names.length} Outlook captures\n${report(all)}`);
      expect(all.filter(isMiss)).toEqual([]);
    });
  });
}
