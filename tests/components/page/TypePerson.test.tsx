import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { TypePerson } from '@/components/page/TypePerson';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

const field = (name: string) => screen.getByRole('textbox', { name });

it('saves a person with addresses and numbers, and says what is no address', async () => {
  const onClose = vi.fn<() => void>();
  const { rep } = show(<TypePerson url="" onClose={onClose} />);
  await rep.type(field('Name'), 'Wanda Kestrel');
  await rep.type(field('Mail'), 'wanda@kestrel');
  await rep.type(field('Phone'), '+44 20 7946 0000, +44 20 7946 0001');
  await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
  expect(screen.getByRole('alert').textContent).toBe('“wanda@kestrel” is not a mail address.');
  expect(await db.contacts.count()).toBe(0);
  await rep.type(field('Mail'), '.example, W.Kestrel@Kestrel.Example');
  await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect((await db.contacts.toArray())[0]).toMatchObject({
    name: 'Wanda Kestrel',
    emails: ['wanda@kestrel.example', 'w.kestrel@kestrel.example'],
    phones: ['+44 20 7946 0000', '+44 20 7946 0001'],
  });
});

it('takes nothing away from whom it finds by the profile', async () => {
  const url = 'https://www.linkedin.com/in/wanda-kestrel/';
  const person = { name: 'Wanda', linkedinSlug: 'wanda-kestrel', profileUrl: url, emails: ['w@kestrel.example'] };
  await saveLead({ person, source: 'manual', typed: true });
  const { rep } = show(<TypePerson url={url} onClose={() => undefined} />);
  await rep.type(field('Name'), 'Wanda Kestrel');
  await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
  await waitFor(async () =>
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Wanda Kestrel', emails: ['w@kestrel.example'] }]),
  );
});
