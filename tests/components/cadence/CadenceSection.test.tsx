import { screen, waitFor } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { CadenceSection } from '@/components/cadence/CadenceSection';
import { HistorySection } from '@/components/history/HistorySection';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { logThread } from '@/storage/commands/log-thread';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { springCadence } from '../../storage/commands/cadence-example';
import { message, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
let spring: string;

function LiveSection() {
  const contact = useLiveQuery(() => contactById(ada));
  return contact ? <CadenceSection contact={contact} /> : <p>nobody</p>;
}

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead('Ada', ['ada@vermeer.example']);
  spring = await springCadence();
});

describe('CadenceSection', () => {
  it('puts on a cadence, says on which step, and leaves it', async () => {
    const { rep } = show(<LiveSection />);
    await rep.click(await screen.findByRole('button', { name: 'Put on a cadence…' }));
    await rep.click(screen.getByRole('menuitem', { name: 'Spring' }));
    expect(await screen.findByText(/step 1 of 3/)).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('button', { name: 'Put on a cadence…' })).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/step 1 of 3/)).toBeTruthy();
  });

  it('says why not, and is silent about who is not to be contacted', async () => {
    await db.contacts.update(ada, { deadEmails: ['ada@vermeer.example'] });
    show(<LiveSection />);
    expect(await screen.findByText(/^Not on Spring: mail to every known address came back/)).toBeTruthy();
    await setDoNotContact({ contactId: ada });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Cadence' })).toBeNull());
  });

  it('says until when somebody is away', async () => {
    await enrolContacts(spring, [ada]);
    const absence = { kind: 'absence', kindReason: 'away', absence: { returnsOn: '2093-05-04' } } as const;
    await logThread({ contactId: ada, threadId: 't', messages: [message({ sentAt: Date.now() + 1_000, ...absence })] });
    show(<LiveSection />);
    expect(await screen.findByText(/^paused: back on/)).toBeTruthy();
  });
});

it('the history says what an answer did to the cadence', async () => {
  await enrolContacts(spring, [ada]);
  await logThread({ contactId: ada, threadId: 't', messages: [message({ sentAt: Date.now() + 1_000 })] });
  const { rep } = show(<HistorySection contactId={ada} />);
  await rep.click(await screen.findByRole('button', { name: 'History' }));
  expect(await screen.findByText(/, and left the cadence: they answered$/)).toBeTruthy();
  expect(await screen.findByText('Put on a cadence')).toBeTruthy();
});
