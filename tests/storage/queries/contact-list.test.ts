import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { editContact } from '@/storage/commands/edit-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import { contactList } from '@/storage/queries/contact-list';
import { contactsByAddress } from '@/storage/queries/contacts-by-address';
import { contactsMatching } from '@/storage/queries/contacts-matching';
import { freshDatabase } from '../../support/fresh-database';
import { profile, savedLead } from '../examples';

beforeEach(freshDatabase);

const names = async (query: Parameters<typeof contactList>[0]) => (await contactList(query)).map(({ name }) => name);

describe('contactList', () => {
  it('is in the order of the last change, of one stage or of all, and no longer than asked', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    await savedLead('Eve');
    await changeStage({ contactId: bob, to: 'customer' });
    await editContact(ada, { headline: 'CEO' });
    expect(await names({ limit: 9 })).toEqual(['Ada', 'Bob', 'Eve']);
    expect(await names({ limit: 2 })).toEqual(['Ada', 'Bob']);
    expect(await names({ stage: 'lead', limit: 9 })).toEqual(['Ada', 'Eve']);
    expect(await names({ stage: 'lost', limit: 9 })).toEqual([]);
  });

  it.each([
    ['ada', ['Ada Vermeer']],
    ['VERM', ['Ada Vermeer']],
    ['meer', []],
    ['kestrel', ['Zoë Żak', 'Ada Vermeer']],
    ['kes cto', ['Ada Vermeer']],
    ['zoe', ['Zoë Żak']],
    ['zak', ['Zoë Żak']],
    ['zoe@lumen', ['Zoë Żak']],
    ['vermeer nobody', []],
    ['王', ['王小明']],
    ['  ', ['王小明', 'Zoë Żak', 'Ada Vermeer']],
    ['!', []],
    ['\u0000', []],
    ['<img', []],
  ])('finds by %j: %j', async (search, expected) => {
    await saveLead({ reading: profile('ada', { companyName: 'Kestrel', jobTitle: 'CTO' }) });
    await saveLead({
      person: { name: 'Zoë Żak', companyName: 'Kestrel', emails: ['zoe@lumen.example'] },
      source: 'manual',
      typed: true,
    });
    await savedLead('王小明');
    expect(await names({ search, limit: 9 })).toEqual(expected);
  });

  it('follows a change of name, and a removal', async () => {
    const id = await savedLead('Ada');
    await editContact(id, { name: 'Ida' });
    expect([await names({ search: 'ada', limit: 9 }), await names({ search: 'ida', limit: 9 })]).toEqual([[], ['Ida']]);
    await removeContact(id);
    expect(await names({ search: 'ida', limit: 9 })).toEqual([]);
  });
});

describe('contactsMatching', () => {
  it('still finds two together when one of the words is everywhere', async () => {
    for (let number = 0; number < 12; number += 1) await savedLead(`Jan Number${number}`);
    await savedLead('Jan Visser');
    const found = await contactsMatching(['jan', 'visser'], undefined, 9, { fewKeys: 2, keys: 5, rows: 5 });
    expect(found.map(({ name }) => name)).toEqual(['Jan Visser']);
  });

  it('reads no more rows than it may, and finds nothing wrong by that', async () => {
    for (let number = 0; number < 12; number += 1) await savedLead(`Jan Number${number}`);
    const found = await contactsMatching(['jan', 'number1'], 'lead', 3, { fewKeys: 2, keys: 5, rows: 3 });
    expect(found.map(({ name }) => name).sort()).toEqual(['Jan Number1', 'Jan Number10', 'Jan Number11']);
    expect(await contactsMatching(['jan'], 'lead', 3, { fewKeys: 2, keys: 5, rows: 3 })).toHaveLength(3);
  });
});

describe('contactsByAddress', () => {
  it('finds by any way to write an address, and leaves out the unknown', async () => {
    const ada = await savedLead('Ada', ['ada@vermeer.example', 'a@home.example']);
    const bob = await savedLead('Bob', ['bob@vermeer.example']);
    const found = await contactsByAddress([
      ' ADA@vermeer.example',
      'bob@vermeer.example',
      'x@vermeer.example',
      'no address',
    ]);
    expect([...found].map(([address, { id }]) => [address, id])).toEqual([
      ['ada@vermeer.example', ada],
      ['bob@vermeer.example', bob],
    ]);
    expect(await contactsByAddress([])).toEqual(new Map());
  });

  it('gives, of two with one address, the one changed last', async () => {
    const ada = await savedLead('Ada', ['info@vermeer.example']);
    const bob = await savedLead('Bob');
    await db.contacts.update(bob, { emails: ['info@vermeer.example'] }); // as two devices may leave it
    const idOf = async () => (await contactsByAddress(['info@vermeer.example'])).get('info@vermeer.example')?.id;
    expect(await idOf()).toBe(bob);
    await editContact(ada, { headline: 'CEO' });
    expect(await idOf()).toBe(ada);
  });
});
