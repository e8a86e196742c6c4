import { beforeEach, describe, expect, it } from 'vitest';
import { addExample } from '@/storage/commands/add-example';
import { changeStage } from '@/storage/commands/change-stage';
import { logInteraction } from '@/storage/commands/log-interaction';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { keepIndex } from '@/storage/find/keep-index';
import { numbersSource } from '@/storage/find/numbers-source';
import { plainFinder } from '@/storage/find/plain-finder';
import { KIND_RULES } from '@/storage/model/kind-rules';
import { JOURNEY_REPORTS, type NumbersRequest } from '@/storage/model/numbers/numbers-request';
import { SCORE_WEIGHTS } from '@/storage/model/score/score-weights';
import { recountedNumbers } from '../../properties/recounted-numbers';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

beforeEach(freshDatabase);

const finder = plainFinder(async () => ({ rules: { weights: SCORE_WEIGHTS, kinds: KIND_RULES } }) as never);
const everything = (over: Partial<NumbersRequest> = {}): NumbersRequest => ({
  ...{
    report: 'conversion',
    by: 'source',
    from: 0,
    to: Date.now() + 1e11,
    days: 90,
    query: '',
    now: Date.now(),
    zone: 'UTC',
  },
  ...over,
});

async function expectRecounted(source: ReturnType<typeof numbersSource>): Promise<void> {
  for (const report of JOURNEY_REPORTS) {
    for (const by of ['channel'] as const) {
      const request = { ...everything({ by }), report };
      const { groups } = await source.report(request);
      const told = groups.flatMap(({ key, counts }) =>
        Object.entries(counts).map(([part, n]) => [`${key}/${part}`, n]),
      );
      expect(Object.fromEntries(told), report).toEqual(await recountedNumbers(request));
    }
  }
}

describe('reports over the index', () => {
  it('are right before it is built, from its shards, and from what is marked since', async () => {
    const source = numbersSource(finder);
    const [one, other] = [await savedLead('Ada'), await savedLead('Bo')];
    await addExample();
    await expectRecounted(source);
    await keepIndex({ atLeast: 1 });
    expect(await db.indexMarks.count()).toBe(0);
    await expectRecounted(source);
    await logInteraction({ contactId: one, channel: 'email', kind: 'message', direction: 'outbound', at: Date.now() });
    const { eventId } = await changeStage({ contactId: one, to: 'prospect' });
    await expectRecounted(source);
    await undoEvent(eventId);
    await expectRecounted(source);
    await mergeContacts({ keepId: other, mergeId: one });
    await expectRecounted(source);
    await keepIndex({ atLeast: 1 });
    await expectRecounted(source);
    await removeContact(other);
    await expectRecounted(source);
    await expectRecounted(numbersSource(finder));
  });

  it('count the segment alone, and name who stands behind a number', async () => {
    await addExample();
    await keepIndex({ atLeast: 1 });
    const source = numbersSource(finder);
    const request = { ...everything({ query: 'stage:customer' }), report: 'conversion' as const };
    expect((await source.report(request)).total.counts).toEqual({ yes: 2 });
    const people = await source.people(request, { group: 'example', parts: ['yes'] });
    expect((await db.contacts.bulkGet(people as never[])).map((contact) => contact?.stage)).toEqual([
      'customer',
      'customer',
    ]);
    const revenue = await source.revenue(everything());
    expect(revenue.map(({ currency, won, lost, amount }) => ({ currency, won, lost, amount }))).toEqual(
      expect.arrayContaining([{ currency: 'GBP', won: 1, lost: 0, amount: 790_000 }]),
    );
    expect(revenue.reduce((sum, { won, lost }) => sum + won + lost, 0)).toBe(3);
    expect(await source.deals(everything(), { currency: 'GBP', status: 'won' })).toHaveLength(1);
    expect(await source.revenue(everything({ query: 'stage:lead' }))).toEqual([]);
  });
});
