import { db } from '@/storage/db';
import { keepIndex } from '@/storage/find/keep-index';
import { numbersSource } from '@/storage/find/numbers-source';
import type { ContactId } from '@/storage/model/contact';
import { packJourneys } from '@/storage/model/numbers/journey-pack';
import { numbersReport } from '@/storage/model/numbers/numbers-report';
import { JOURNEY_REPORTS, type NumbersRequest } from '@/storage/model/numbers/numbers-request';
import { journeysOf } from '@/storage/queries/journeys-of';
import { fillPipeline } from '../../support/fill-pipeline';

/** Contacts whose rows are read at once. */
const AT_ONCE = 200;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const source = numbersSource({ everyId: () => Promise.reject(new Error('no search here')) });

function requestAt(now: number): Omit<NumbersRequest, 'report'> {
  return { by: 'week', from: 0, to: now + 1e11, days: 30, query: '', now, zone: 'Europe/Berlin' };
}

async function everyReport(now: number): Promise<void> {
  for (const report of JOURNEY_REPORTS) await source.report({ ...requestAt(now), report });
  await source.revenue({ ...requestAt(now), report: 'revenue' });
}

/** The same out of all rows, read for the occasion. */
async function scan(now: number): Promise<void> {
  const ids = (await db.contacts.toCollection().primaryKeys()) as ContactId[];
  const journeys = new Map<
    string,
    Awaited<ReturnType<typeof journeysOf>> extends Map<ContactId, infer J> ? J : never
  >();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const [id, journey] of await journeysOf(ids.slice(from, from + AT_ONCE))) journeys.set(id, journey);
  const parts = [{ ids: [...journeys.keys()], pack: packJourneys([...journeys.values()]) }];
  for (const report of JOURNEY_REPORTS) numbersReport({ ...requestAt(now), report }, parts);
}

Object.assign(globalThis, {
  numbersBench: {
    fill: async (contacts: number, now: number, scale: number) => {
      if (!db.isOpen()) await db.open();
      return timed(() => fillPipeline(contacts, 7, now, { scale }));
    },
    build: () => timed(() => keepIndex()),
    everyReport: (now: number) => timed(() => everyReport(now)),
    slowest: async (now: number) => {
      const taken: number[] = [];
      for (const report of JOURNEY_REPORTS) taken.push(await timed(() => source.report({ ...requestAt(now), report })));
      return Math.max(...taken);
    },
    scan: (now: number) => timed(() => scan(now)),
  },
});
