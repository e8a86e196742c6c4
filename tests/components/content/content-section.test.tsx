import { screen, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentSection } from '@/components/content/ContentSection';
import { copyText, shareText } from '@/components/content/share-text';
import { type Writing, WritingContext } from '@/components/template/WritingContext';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logThread } from '@/storage/commands/log-thread';
import { saveContent } from '@/storage/commands/save-content';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { shareContent } from '@/storage/commands/share-content';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { springCadence } from '../../storage/commands/cadence-example';
import { message, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
let cost: string;

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead();
  const said = { stages: [], personas: [], objections: ['too expensive'] };
  cost = (await saveContent({ ...said, title: 'Cost', url: 'https://kestrel.example/cost' })).contentId;
});

function Live() {
  const contact = useLiveQuery(() => contactById(ada));
  return contact ? <ContentSection contact={contact} /> : null;
}

describe('content in the panel', () => {
  it('is suggested to everybody where it names nobody, and says which step of a cadence it was', async () => {
    await saveContent({ title: 'About us', text: 'Six rooms.', stages: [], personas: [], objections: [] });
    const steps = [{ id: 'share', touch: 'share' as const, waitDays: 0 }];
    const cadenceId = await springCadence({ steps });
    await enrolContacts(cadenceId, [ada]);
    const { rep } = show(<Live />);
    expect(await screen.findByText('for everybody')).toBeTruthy();
    const [followUp] = await db.followUps.toArray();
    await db.followUps.update(followUp?.id ?? '', { dueAt: Date.now() - 1_000 });
    await rep.click(screen.getByRole('button', { name: 'Mark as shared' }));
    expect(await screen.findByText('That was step 1 of 1 of Spring: done')).toBeTruthy();
  });

  it('is suggested when an objection comes up, and no more once it was shared', async () => {
    const { rep } = show(<Live />);
    expect(screen.queryByRole('region', { name: 'Content' })).toBeNull();
    await giveAnswer({ contactId: ada, criterion: 'budget', value: 'no' });
    expect(await screen.findByText('answers “too expensive”')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Mark as shared' }));
    const shared = await screen.findByRole('list', { name: 'Shared content' });
    expect(within(shared).getByText('Cost')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Suggested content' })).toBeNull();
    expect(await db.interactions.toArray()).toMatchObject([
      { kind: 'content-shared', direction: 'outbound', contentIds: [cost] },
    ]);
  });

  it('goes into the message with its address in sight, and is no sharing yet', async () => {
    const insert = vi.fn<NonNullable<Writing['insert']>>();
    insert.mockResolvedValue({ status: 'inserted', as: 'formatted', unaddressed: false, others: [], subject: 'none' });
    await giveAnswer({ contactId: ada, criterion: 'budget', value: 'no' });
    const { rep } = show(
      <WritingContext value={{ insert }}>
        <Live />
      </WritingContext>,
    );
    await rep.click(await screen.findByRole('button', { name: 'Insert' }));
    expect(await screen.findByText('The draft is in the message box')).toBeTruthy();
    const address = 'https://kestrel.example/cost';
    expect(insert).toHaveBeenCalledWith(ada, {
      ...{ text: `Cost: ${address}`, html: `<p>Cost: <a href="${address}">${address}</a></p>` },
    });
    expect(await db.draftUses.toArray()).toMatchObject([{ contentIds: [cost], how: 'inserted' }]);
    expect(await db.interactions.count()).toBe(0);
  });

  it.each<[Parameters<typeof shareText>[0], string, string]>([
    [
      { title: 'A [b](c)', url: 'https://x.example/a_(b)*c*' },
      'A [b](c): https://x.example/a_%28b%29*c*',
      'https://x.example/a_%28b%29*c*',
    ],
    [
      { title: 'T', text: '**not bold**\n- no list', url: 'https://x.example' },
      '**not bold**\n- no list\nhttps://x.example/',
      'https://x.example/',
    ],
    [{ title: 'T', text: 'Half the water.' }, 'Half the water.', 'Half the water.'],
  ])('%o goes as it is', (content, text, copied) => {
    expect(shareText(content).text).toBe(text);
    expect(copyText(content).text).toBe(copied);
    expect(shareText(content).html).not.toMatch(/<(?!\/?p>|br>|a href="https:\/\/x\.example\/[^"]*">|\/a>)/);
  });

  it('says what was shared before they answered', async () => {
    await shareContent({ contactId: ada, contentId: cost, channel: 'email', at: 1_700_000_000_000 - 1_000 });
    await logThread({ contactId: ada, threadId: 't', messages: [message()] });
    show(<Live />);
    expect(await screen.findByText(/Shared before they answered/)).toBeTruthy();
  });

  it('is not suggested for one who is not to be written to', async () => {
    await giveAnswer({ contactId: ada, criterion: 'budget', value: 'no' });
    await setDoNotContact({ contactId: ada, reason: 'asked' });
    await shareContent({
      contactId: ada,
      contentId: (await saveContent({ title: 'Other', text: 'x', stages: [], personas: [], objections: [] })).contentId,
      channel: 'email',
      at: 5,
    });
    show(<Live />);
    expect(await screen.findByRole('list', { name: 'Shared content' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Suggested content' })).toBeNull();
  });
});
