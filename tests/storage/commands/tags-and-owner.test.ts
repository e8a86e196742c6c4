import { beforeEach, describe, expect, it } from 'vitest';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import { undoEvent } from '@/storage/commands/undo-event';
import { freshDatabase } from '../../support/fresh-database';
import { kept, savedLead } from '../examples';

beforeEach(freshDatabase);

describe('tags and owner', () => {
  it('are kept, cleared and undone; a merge joins the tags, and gives them back', async () => {
    const [ada, twin] = [await savedLead(), await savedLead('A. Vermeer')];
    await setTags({ contactId: ada, tags: [' fair ', 'vip', 'fair'] });
    expect(await setTags({ contactId: ada, tags: ['vip', 'fair'] })).toEqual({});
    await setTags({ contactId: twin, tags: ['reseller'] });
    await setOwner({ contactId: twin, owner: 'Nele' });
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: twin });
    expect(await kept(ada)).toMatchObject({ tags: ['fair', 'reseller', 'vip'], owner: 'Nele' });
    await setTags({ contactId: ada, tags: ['fair', 'later', 'reseller', 'vip'] });
    await undoEvent(eventId);
    expect(await kept(ada)).toMatchObject({ tags: ['fair', 'later', 'vip'] });
    expect((await kept(ada)).owner).toBeUndefined();
    expect(await kept(twin)).toMatchObject({ tags: ['reseller'], owner: 'Nele' });
    await setTags({ contactId: twin, tags: [] });
    expect((await kept(twin)).tags).toBeUndefined();
  });
});
