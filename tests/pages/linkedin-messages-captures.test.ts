// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bubbleReader } from '@/entrypoints/linkedin.content/bubble-reader';
import { messagingReader } from '@/entrypoints/linkedin.content/messaging-reader';
import { type ThreadMessage, type ThreadReading, threadReadingSchema } from '@/storage/model/page-reading';
import { CAPTURES, parsePage, readFacts } from './parse-page';

interface MessageFacts {
  id: string | null;
  direction: 'in' | 'out';
  kind: 'message' | 'deleted';
  senderName: string;
  senderProfile?: string;
  sentAt: string | null;
  bodyText: string | null;
}

interface Facts {
  file: string;
  url: string;
  pageKind: string;
  fields: Record<string, string | null>;
  participants?: { name: string; memberId: string | null }[];
  messages: MessageFacts[];
  mustNotAppear?: string[];
}

type Value = string | number | undefined;

/** Each fact about a message, and how a reading says it. */
const PARTS: Record<string, readonly [truth: (facts: MessageFacts) => Value, said: (message: ThreadMessage) => Value]> =
  {
    id: [({ id }) => id ?? undefined, ({ id }) => id],
    sentAt: [({ sentAt }) => (sentAt ? Date.parse(sentAt) : undefined), ({ sentAt }) => sentAt],
    direction: [({ direction }) => `${direction}bound`, ({ direction }) => direction],
    sender: [({ senderName }) => senderName, ({ sender }) => sender.name],
    memberId: [({ senderProfile }) => senderProfile, ({ sender }) => sender.memberId],
    text: [({ bodyText }) => bodyText ?? undefined, ({ text }) => text],
  };

function threadsOf({ file, url }: Facts): ThreadReading[] {
  const document = parsePage(readFileSync(join(CAPTURES, file), 'utf8'));
  const state = messagingReader.read(document, new URL(url));
  const own = state.status === 'read' && state.reading.pageKind === 'thread' ? [state.reading] : [];
  return [...own, ...bubbleReader.read(document, new URL(url))];
}

const found = existsSync(CAPTURES);
if (!found)
  console.log(
    'linkedin-messages-captures: no folder ../shared/captures beside the repository, so nothing to read here',
  );
const all = found ? readdirSync(CAPTURES).filter((file) => /^linkedin-messaging-.*\.expected\.json$/.test(file)) : [];
const pages = all.map((file) => readFacts<Facts>(CAPTURES, file));
const cases = pages.map((facts) => [facts.file, facts] as const);

describe.runIf(found)('conversations on captured pages', () => {
  const table = new Map(Object.keys(PARTS).map((part) => [part, { hit: 0, miss: 0, wrong: 0 }]));
  const count = (part: string, wanted: Value, got: Value) => {
    const row = table.get(part);
    if (row && wanted !== got) row[got === undefined ? 'miss' : 'wrong'] += 1;
    else if (row && wanted !== undefined) row.hit += 1;
  };

  it.each(cases)('%s: every message, nothing wrong', (_, facts) => {
    const threads = threadsOf(facts);
    for (const thread of threads) expect(threadReadingSchema.parse(thread)).toEqual(thread);
    // What was taken back says nothing any more.
    const truth = facts.messages.filter(({ kind }) => kind === 'message');
    const messages = threads.flatMap((thread) => thread.messages);
    expect(messages).toHaveLength(truth.length);
    truth.forEach((expected, at) => {
      for (const [part, [truthOf, saidOf]] of Object.entries(PARTS)) {
        count(part, truthOf(expected), saidOf(messages[at] as ThreadMessage));
      }
    });
    for (const stranger of facts.mustNotAppear ?? []) expect(JSON.stringify(threads)).not.toContain(stranger);
  });

  it.each(cases)('%s: the viewer and the others', (_, facts) => {
    const [thread] = threadsOf(facts);
    if (!thread) return expect(facts.messages).toEqual([]);
    expect(thread.viewer?.memberId).toBe(facts.fields['viewerMemberId'] ?? undefined);
    if (thread.viewer?.name) expect(thread.viewer.name).toBe(facts.fields['viewerName']);
    for (const { sender, recipients } of thread.messages) {
      const others = [sender, ...recipients].filter(({ isMe }) => isMe === false);
      const known = facts.participants?.map(({ name, memberId }) => `${name} ${memberId ?? undefined}`);
      expect(known).toEqual(expect.arrayContaining(others.map(({ name, memberId }) => `${name} ${memberId}`)));
    }
  });

  it('reads every id, time and text, and every direction but of what no page has proved', () => {
    console.table(Object.fromEntries(table));
    const wrong = [...table.values()].reduce((sum, row) => sum + row.wrong, 0);
    expect(wrong).toBe(0);
    for (const part of ['id', 'sentAt', 'sender', 'memberId', 'text']) expect(table.get(part)?.miss, part).toBe(0);
    // One message of an excerpt has neither id nor sender's link: that it lacks a mark does not make it the rep's own.
    expect(table.get('direction')?.miss).toBe(1);
  });

  it.each(cases)('%s at the address of another conversation: nothing of it', (_, facts) => {
    const elsewhere = new URL('https://www.linkedin.com/messaging/thread/2-YmEyZjRlNmEtMDAwMF8xMDA=/');
    const state = messagingReader.read(parsePage(readFileSync(join(CAPTURES, facts.file), 'utf8')), elsewhere);
    if (state.status !== 'read') return expect(['loading', 'mismatch']).toContain(state.status);
    // Without ids in the page nobody can be told from anybody: nothing that could be saved or logged is said.
    const text = JSON.stringify(state);
    expect(text).not.toMatch(/ACoA|urn:li/);
  });
});
