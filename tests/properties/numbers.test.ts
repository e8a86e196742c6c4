import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { logInteraction } from '@/storage/commands/log-interaction';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { recordDraftUse } from '@/storage/commands/record-draft-use';
import { saveContent } from '@/storage/commands/save-content';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import type { Content } from '@/storage/model/content';
import { packJourneys } from '@/storage/model/numbers/journey-pack';
import type { JourneyPart } from '@/storage/model/numbers/journey-part';
import { type NumbersReport, numbersPeople, numbersReport } from '@/storage/model/numbers/numbers-report';
import {
  GROUPINGS,
  JOURNEY_REPORTS,
  type JourneyReport,
  type NumbersRequest,
  type Part,
} from '@/storage/model/numbers/numbers-request';
import { journeysOf } from '@/storage/queries/journeys-of';
import { StorageFailure } from '@/storage/storage-failure';
import { savedLead } from '../storage/examples';
import { anyCommand } from './any-command';
import { emptyDatabase } from './empty-database';
import type { AnyCommand } from './given-command';
import { recountedNumbers } from './recounted-numbers';
import { runs } from './runs';

const ids = vi.hoisted(() => ({ next: 0 }));
vi.mock('@/storage/new-id', () => ({ newId: () => `id-${String(ids.next++).padStart(4, '0')}` }));

const START = Date.UTC(2026, 8, 1, 10);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

beforeEach(() => db.open());
afterAll(() => vi.useRealTimers());
vi.setConfig({ testTimeout: 120_000 });

const TEXT = 'Good morning, would you like to see how the freight of your group could be planned?';

interface Touch {
  contactId: ContactId;
  other: ContactId;
  channel: 'email' | 'linkedin';
  templateId: string | undefined;
  to: 'prospect' | 'customer' | 'lost';
}

/** What else comes seldom: talks around now, from drafts and with content, and stages that are taken back or merged. */
const TOUCHES: Record<string, (touch: Touch) => ReturnType<AnyCommand['run']>> = {
  ours: ({ contactId, channel }) =>
    logInteraction({
      ...{ contactId, channel, kind: 'message', direction: 'outbound', at: Date.now() },
      note: `${TEXT} https://seller.example/prices`,
    }),
  theirs: ({ contactId, channel }) =>
    logInteraction({ contactId, channel, kind: 'message', direction: 'inbound', at: Date.now(), note: 'Yes, please.' }),
  draft: ({ contactId, channel, templateId }) =>
    recordDraftUse({ contactId, channel, how: 'inserted', templateId, text: TEXT }),
  content: () =>
    saveContent({ title: 'Prices', url: 'https://seller.example/prices', objections: [], stages: [], personas: [] }),
  stage: ({ contactId, to }) => changeStage({ contactId, to }),
  stageOfOther: ({ other, to }) => changeStage({ contactId: other, to }),
  merge: ({ contactId, other }) => mergeContacts({ keepId: contactId, mergeId: other }),
  takeBack: async () => undoEvent((await db.events.orderBy('at').last())?.id ?? 'none'),
};

const touches: fc.Arbitrary<AnyCommand> = fc
  .record({
    place: fc.nat(1),
    name: fc.constantFrom(...Object.keys(TOUCHES)),
    channel: fc.constantFrom('email', 'linkedin' as const),
    templateId: fc.constantFrom('template-1', 'template-2', undefined),
    to: fc.constantFrom('prospect', 'customer', 'lost' as const),
  })
  .map(({ place, name, ...said }) => ({
    name,
    run: async () => {
      const all = await db.contacts.toCollection().primaryKeys();
      const idAt = (at: number) => contactIdSchema.parse(all[at % Math.max(1, all.length)] ?? 'none');
      return TOUCHES[name]?.({ ...said, contactId: idAt(place), other: idAt(place + 1) }) ?? {};
    },
    [fc.toStringMethod]: () => `${name}(${place})`,
  }));

const steps = fc.array(
  fc.record({
    hours: fc.constantFrom(0, 1, 30, 24 * 9),
    command: fc.oneof({ weight: 1, arbitrary: anyCommand }, { weight: 3, arbitrary: touches }),
  }),
  { minLength: 4, maxLength: 18 },
);

async function live(given: readonly { hours: number; command: AnyCommand }[]): Promise<void> {
  ids.next = 0;
  let now = START;
  vi.setSystemTime(now);
  await emptyDatabase();
  await savedLead('Ada Vermeer', ['ada@vermeer.example']);
  await savedLead('Jo Berg');
  for (const { hours, command } of given) {
    now += hours * HOUR;
    vi.setSystemTime(now);
    await command.run().catch((error: unknown) => {
      if (!(error instanceof StorageFailure)) throw error;
    });
  }
}

const periods = fc.constantFrom<Pick<NumbersRequest, 'from' | 'to'>>(
  { from: 0, to: START * 2 },
  { from: START + DAY, to: START + 20 * DAY },
);
const requests = fc.record({
  ...{ report: fc.constantFrom(...JOURNEY_REPORTS), by: fc.constantFrom(...GROUPINGS) },
  ...{ period: periods, days: fc.constantFrom(0, 1, 14, 60) },
});

function requestOf({
  period,
  ...said
}: {
  report: JourneyReport;
  by: NumbersRequest['by'];
  period: Pick<NumbersRequest, 'from' | 'to'>;
  days: number;
}) {
  return { ...said, ...period, query: '', now: Date.now(), zone: 'Europe/Berlin' };
}

/** Behind each number stand as many people as it says. A stage or a piece of content is a question of its own. */
function expectEachOnce(
  { groups }: NumbersReport,
  request: ReturnType<typeof requestOf>,
  parts: JourneyPart[],
  contents: Content[],
): void {
  const isOneQuestion = request.report === 'conversion' || request.report === 'replies';
  const seen = new Set<string>();
  for (const { key, counts } of groups) {
    for (const part of Object.keys(counts) as Part[]) {
      const people = numbersPeople(request, { group: key, parts: [part] }, parts, contents);
      expect(people).toHaveLength(counts[part] ?? 0);
      for (const id of people.map((one) => (isOneQuestion ? one : `${key}/${one}`))) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    }
  }
}

/** In packs of two, as the index keeps them in many. */
async function kept() {
  const journeys = [...(await journeysOf((await db.contacts.toCollection().primaryKeys()) as ContactId[]))];
  const places = journeys.map((_, index) => index).filter((index) => index % 2 === 0);
  return places.map((from) => {
    const some = journeys.slice(from, from + 2);
    return { ids: some.map(([id]) => id), pack: packJourneys(some.map(([, journey]) => journey)) };
  });
}

function flat({ groups }: NumbersReport): Record<string, number> {
  return Object.fromEntries(
    groups.flatMap(({ key, counts }) => Object.entries(counts).map(([part, n]) => [`${key}/${part}`, n])),
  );
}

describe('reports, after any sequence of commands', () => {
  it('are what a full recount of the rows gives', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(requests, { minLength: 3, maxLength: 6 }), async (given, asked) => {
        await live(given);
        const parts = await kept();
        for (const one of asked) {
          const [request, contents] = [requestOf(one), await db.contents.toArray()];
          expect(flat(numbersReport(request, parts, contents)), one.report).toEqual(await recountedNumbers(request));
        }
      }),
      runs(60),
    );
  });

  it('add up, and count nobody twice', async () => {
    await fc.assert(
      fc.asyncProperty(steps, requests, async (given, asked) => {
        await live(given);
        const [request, parts, contents] = [requestOf(asked), await kept(), await db.contents.toArray()];
        const report = numbersReport(request, parts, contents);
        for (const [part, all] of Object.entries(report.total.counts))
          expect(report.groups.reduce((sum, { counts }) => sum + (counts[part as Part] ?? 0), 0)).toBe(all);
        if (request.report !== 'followUps') expectEachOnce(report, request, parts, contents);
      }),
      runs(40),
    );
  });

  it('tell a path that begins when the contact was saved and ends where they stand', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        await live(given);
        for (const contact of await db.contacts.toArray()) {
          const path = (await journeysOf([contact.id])).get(contact.id)?.path ?? [];
          expect(path[0]?.at).toBe(contact.createdAt);
          expect(path.at(-1)?.stage).toBe(contact.stage);
          for (const [index, { at, stage }] of path.entries()) {
            expect(at).toBeGreaterThanOrEqual(path[index - 1]?.at ?? 0);
            expect(stage).not.toBe(path[index - 1]?.stage);
          }
        }
      }),
      runs(60),
    );
  });
});
