import { beforeEach, describe, expect, it } from 'vitest';
import { openBulk } from '@/storage/bulk-run';
import { importPeople } from '@/storage/commands/import-people';
import { logThread } from '@/storage/commands/log-thread';
import { saveLead } from '@/storage/commands/save-lead';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { db } from '@/storage/db';
import type { PersonFields } from '@/storage/model/contact';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportedInteraction, ImportedPerson } from '@/storage/model/import/imported-person';
import { brokenOffBulks } from '@/storage/queries/broken-off-bulks';
import { planImport } from '@/storage/queries/plan-import';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';

const AT = Date.UTC(2025, 1, 4, 9, 40, 51);
const said = (over: Partial<ImportedInteraction> = {}): ImportedInteraction => ({
  ...{ channel: 'linkedin', kind: 'message', direction: 'inbound', at: AT, excerpt: 'Yes, in autumn.' },
  ...{ threadId: '2-abc=', messageId: 'archive:one' },
  ...over,
});
const person = (name: string, over: Partial<ImportedPerson['person']> = {}, row = 2): ImportedPerson => ({
  row,
  person: { name, ...over },
});

async function run(people: ImportedPerson[], choice: ImportChoice = {}) {
  return importPeople(await planImport({ people, rejected: [] }, choice), choice, 'a-file');
}
const kinds = async (people: ImportedPerson[]) =>
  (await planImport({ people, rejected: [] })).people.map(({ as }) => as);

async function typedLead(over: Partial<PersonFields>) {
  const saved = await saveLead({ person: { name: 'Ada', ...over }, source: 'manual', typed: true });
  return saved.contactId;
}

beforeEach(async () => {
  stubLocks();
  await freshDatabase();
});

describe('who somebody is', () => {
  it('is decided by a key, and never by a name', async () => {
    await run([person('Odile Marchetti', { linkedinSlug: 'odile', emails: ['odile@fjord.example'] })]);
    expect(await kinds([person('Odile M.', { linkedinSlug: 'odile' })])).toEqual(['unchanged']);
    expect(await kinds([person('O. Marchetti', { emails: ['Odile@Fjord.example'] })])).toEqual(['unchanged']);
    expect(await kinds([person('Odile Marchetti')])).toEqual(['unsure']);
    expect(await kinds([person('Odile Marchetti', { linkedinSlug: 'another-odile' })])).toEqual(['newcomer']);
    expect(await kinds([person('Odile Marchetti', { emails: ['info@fjord.example'] })])).toEqual(['unsure']);
  });

  it('is not sure where a slug has another name now', async () => {
    await run([person('Odile Marchetti', { linkedinSlug: 'odile' })]);
    expect(await kinds([person('Bengt Öhrling', { linkedinSlug: 'odile' })])).toEqual(['unsure']);
    const added = await run([person('Bengt Öhrling', { linkedinSlug: 'odile' })], { onUnsure: 'add' });
    expect(added.added).toBe(1);
    expect((await db.contacts.toArray()).map(({ linkedinSlug }) => linkedinSlug).sort()).toEqual(['odile', undefined]);
  });

  it('is one person in several rows of the same key', async () => {
    const plan = await planImport({
      people: [
        person('Odile', { linkedinSlug: 'odile' }),
        person('Odile M', { linkedinSlug: 'odile', jobTitle: 'CEO' }, 3),
      ],
      rejected: [],
    });
    expect(plan.counts).toMatchObject({ people: 1, newcomers: 1, doubles: 1 });
    expect(plan.people[0]).toMatchObject({ rows: [2, 3], person: { person: { name: 'Odile', jobTitle: 'CEO' } } });
  });
});

describe('somebody who is known', () => {
  it.each([
    ['fillEmpty', { name: 'Ada', jobTitle: 'Typed', headline: 'From the file' }],
    ['overwrite', { name: 'Ada Quist', jobTitle: 'From the file', headline: 'From the file' }],
    ['skip', { name: 'Ada', jobTitle: 'Typed' }],
  ] as const)('%s', async (onKnown, expected) => {
    const id = await typedLead({ emails: ['ada@quist.example'], jobTitle: 'Typed' });
    const file = { emails: ['ada@quist.example'], jobTitle: 'From the file', headline: 'From the file' };
    await run([person('Ada Quist', file)], { onKnown });
    expect(await db.contacts.get(id)).toMatchObject(expected);
  });

  it('who is not to be written to stays so, and a message adds to the conversation', async () => {
    const id = await typedLead({ emails: ['ada@quist.example'] });
    await setDoNotContact({ contactId: id, reason: 'Asked by phone' });
    await run([{ ...person('Ada', { emails: ['ada@quist.example'] }), interactions: [said()] }]);
    expect(await db.contacts.get(id)).toMatchObject({ doNotContact: { reason: 'Asked by phone' }, twoWayAt: AT });
  });
});

describe('a message of the archive', () => {
  const page = (at: number) => ({
    ...{ id: 'urn:li:msg_message:(x,2-y)', sender: { name: 'Ada' }, recipients: [], sentAt: at },
    ...{ direction: 'inbound' as const, kind: 'message' as const, collapsed: false, text: 'Yes, in autumn.' },
  });

  it('that was logged from the page before is not logged again, nor the other way round', async () => {
    const id = await typedLead({ linkedinSlug: 'ada' });
    const thread = { contactId: id, channel: 'linkedin' as const, threadId: '2-abc' };
    await logThread({ ...thread, messages: [page(AT + 312)] });
    const file = [{ ...person('Ada', { linkedinSlug: 'ada' }), interactions: [said()] }];
    expect((await run(file)).interactions).toBe(0);
    await freshDatabase();
    await run(file);
    const contactId = (await db.contacts.toCollection().primaryKeys())[0] ?? id;
    const again = await logThread({
      ...thread,
      contactId,
      messages: [page(AT + 312), { ...page(AT + 9_000), id: 'other' }],
    });
    expect([again.logged, again.alreadyLogged]).toEqual([1, 1]);
  });
});

describe('an import that was broken off', () => {
  it('is known, is undone whole, and goes on from the same files', async () => {
    const { bulkId = '' } = await run([person('Odile', { linkedinSlug: 'odile' })]);
    await openBulk(bulkId, 2);
    expect(await brokenOffBulks()).toMatchObject([{ bulkId, what: 'imported', done: 1, total: 2 }]);
    const rest = await run([person('Odile', { linkedinSlug: 'odile' }), person('Bengt', { linkedinSlug: 'bengt' }, 3)]);
    expect(rest).toMatchObject({ added: 1, leftAlone: 1 });
    await undoBulk(bulkId);
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Bengt']);
    expect(await brokenOffBulks()).toEqual([]);
  });
});
