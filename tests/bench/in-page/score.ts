import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import type { Answer, Answers } from '@/storage/model/answer';
import { contactIdSchema } from '@/storage/model/contact';
import type { Interaction } from '@/storage/model/interaction';
import { scoreFactsOf } from '@/storage/model/score/score-facts';
import { scoreOf } from '@/storage/model/score/score-of';
import { SCORE_RULES, type ScoreRules } from '@/storage/model/score/score-weights';
import { bestFirst } from '@/storage/queries/best-first';
import { conversationOf } from '@/storage/queries/conversation-of';
import { refreshScores } from '@/storage/refresh-scores';
import type { Writer } from '@/storage/writer';
import { fillPipeline } from '../../support/fill-pipeline';

const LISTED = 50;
const ROWS_AT_ONCE = 20_000;
const DAY_MS = 86_400_000;

/** Weights that nobody has used yet, so that nothing can be known beforehand. */
const rulesOf = (run: number): ScoreRules => ({
  ...SCORE_RULES,
  weights: { ...SCORE_RULES.weights, fitPercent: 30 + run, answer: 20 + run, tryWithoutAnswer: -1 - (run % 5) },
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const log = (index: number, now: number) =>
  logInteraction({
    contactId: contactIdSchema.parse(`generated-${index}`),
    channel: 'call',
    kind: 'call',
    direction: index % 2 ? 'inbound' : 'outbound',
    at: now - DAY_MS,
    note: 'Called about the price.',
  });

/** The score of everybody from all rows, as without anything kept beside them, and the first ones. */
async function rankNaively(rules: ScoreRules, now: number): Promise<string[]> {
  const interactions = grouped<Interaction>(await allInteractions(), ({ contactId }) => contactId);
  const answers = grouped<Answer>(await db.answers.toArray(), ({ subjectId }) => subjectId);
  const companies = new Map((await db.companies.toArray()).map((company) => [company.id, company]));
  const scored = (await db.contacts.toArray()).map((contact) => {
    const known = [...(answers.get(contact.companyId ?? '') ?? []), ...(answers.get(contact.id) ?? [])];
    const facts = scoreFactsOf({
      contact,
      company: companies.get(contact.companyId ?? ''),
      answers: Object.fromEntries(known.map((answer) => [answer.criterion, answer])) as Answers,
      interactions: interactions.get(contact.id) ?? [],
    });
    return { id: contact.id, overall: scoreOf(facts, rules, now).overall };
  });
  return scored
    .sort((one, other) => other.overall - one.overall)
    .slice(0, LISTED)
    .map(({ id }) => id);
}

/** Some at a time and without their words: a million whole rows do not fit into a page. */
async function allInteractions(): Promise<Interaction[]> {
  const all: Interaction[] = [];
  for (let last = ''; ; ) {
    const rows = await db.interactions.where('id').above(last).limit(ROWS_AT_ONCE).toArray();
    for (const { subject, excerpt, ...row } of rows) all.push(row);
    if (rows.length < ROWS_AT_ONCE) return all;
    last = rows.at(-1)?.id ?? last;
  }
}

/** What keeping the score adds to the command, within its transaction: what was said is read, the block written. */
async function keepScore(index: number): Promise<number> {
  const id = contactIdSchema.parse(`generated-${index}`);
  const write = { touched: () => [] } as unknown as Writer;
  const tables = [db.contacts, db.companies, db.answers, db.interactions, db.corrections, db.scoreBlocks];
  return db.transaction('rw', tables, async () => {
    const start = performance.now();
    await refreshScores(write, new Map([[id, await conversationOf(id)]]));
    return performance.now() - start;
  });
}

function grouped<T>(rows: T[], ownerOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group) group.push(row);
    else groups.set(ownerOf(row), [row]);
  }
  return groups;
}

/** Milliseconds of the longest stretch in which the page could do nothing else. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, running] = [0, performance.now(), true];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (running) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await work();
  running = false;
  return longest;
}

Object.assign(globalThis, {
  scoreBench: {
    fill: async (contacts: number, scale: number, now: number) => {
      if (!db.isOpen()) await db.open();
      const taken = await timed(() => fillPipeline(contacts, 7, now, { scale }));
      return { taken, interactions: await db.interactions.count() };
    },
    log: (run: number, now: number) => timed(() => log(run * 37, now)),
    keep: (run: number) => keepScore(run * 41),
    rerank: (run: number, now: number) => timed(() => bestFirst({ limit: LISTED, rules: rulesOf(run), now })),
    stretch: (run: number, now: number) => longestStretch(() => bestFirst({ limit: LISTED, rules: rulesOf(run), now })),
    naive: (run: number, now: number) => timed(() => rankNaively(rulesOf(run), now)),
  },
});
