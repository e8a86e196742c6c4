import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MergeView } from '@/components/duplicate/MergeView';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import type { ContactId } from '@/storage/model/contact';
import { answersOf } from '@/storage/queries/answers-of';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let [zed, other]: ContactId[] = [];
const ids = () => ({ keepId: zed as ContactId, mergeId: other as ContactId });

beforeEach(async () => {
  await freshDatabase();
  [zed, other] = [await savedLead('Zed Alpha'), await savedLead('Zed Beta')];
});

async function lines(): Promise<(string | null)[]> {
  const { keepId, mergeId } = ids();
  show(<MergeView keep={await kept(keepId)} merge={await kept(mergeId)} onCancel={() => undefined} />);
  const list = await screen.findByRole('region', { name: 'Where they differ' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('what two contacts differ on beside their fields', () => {
  it('is shown with the side that holds, and holds so after the merge', async () => {
    const { keepId, mergeId } = ids();
    await giveAnswer({ contactId: mergeId, criterion: 'authority', value: 'no' });
    await giveAnswer({ contactId: keepId, criterion: 'authority', value: 'yes' });
    await setBuyingRole({ contactId: keepId, role: 'blocker' });
    await setBuyingRole({ contactId: mergeId, role: 'champion' });
    await setDoNotContact({ contactId: mergeId, reason: 'Asked for it' });
    expect(await lines()).toEqual([
      'ContactMay be contactedDo not contact will hold',
      'Buying roleBlockerChampion will hold',
      'AuthorityYes will holdNo',
    ]);
    await mergeContacts(ids());
    expect(await kept(keepId)).toMatchObject({ buyingRole: 'champion', doNotContact: { reason: 'Asked for it' } });
    expect((await answersOf(keepId)).authority).toMatchObject({ value: 'yes' });
  });

  it('goes with the company that holds, as to what is asked of the company', async () => {
    const { keepId, mergeId } = ids();
    await editContact(keepId, { companyName: 'Frostwerk' });
    await giveAnswer({ contactId: keepId, criterion: 'targetMarket', value: 'no' });
    await editContact(mergeId, { companyName: 'Nova Kalt' });
    await giveAnswer({ contactId: mergeId, criterion: 'targetMarket', value: 'yes' });
    expect(await lines()).toEqual([expect.stringContaining('Yes will hold')]);
    await mergeContacts(ids());
    expect((await answersOf(keepId)).targetMarket).toMatchObject({ value: 'yes' });
  });
});
