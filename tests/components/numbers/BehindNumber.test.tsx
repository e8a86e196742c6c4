import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FinderContext } from '@/components/finder/FinderContext';
import { BehindNumber } from '@/components/numbers/BehindNumber';
import { DealsOfNumber } from '@/components/numbers/DealsOfNumber';
import { NumbersContext } from '@/components/numbers/NumbersContext';
import { PeopleOfNumber } from '@/components/numbers/PeopleOfNumber';
import { addExample } from '@/storage/commands/add-example';
import { db } from '@/storage/db';
import { plainFinder } from '@/storage/find/plain-finder';
import { finderSettings } from '@/storage/finder-settings';
import type { NumbersSource } from '@/storage/model/numbers/numbers-source';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const YEAR = 365 * 24 * 3_600_000;
const refuse = async () => {
  throw new Error('Not asked here.');
};
const NOBODY: NumbersSource = { report: refuse, people: refuse, revenue: refuse, deals: refuse };

const around = () => {
  const [now, zone] = [Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone];
  return { by: 'week', from: now - YEAR, to: now + YEAR, days: 30, query: '', now, zone } as const;
};

beforeEach(async () => {
  await freshDatabase();
  await addExample();
});

function Pressed() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        12
      </button>
      {open ? (
        <BehindNumber words="All, answered" onLeave={() => setOpen(false)}>
          <button type="button">Ada Vermeer</button>
        </BehindNumber>
      ) : null}
    </>
  );
}

it.each(['{Escape}', '{Tab}{Enter}'])(
  'takes the focus, and gives it back to the number when it is closed by %s',
  async (keys) => {
    const { rep } = show(<Pressed />);
    const number = screen.getByRole('button', { name: '12' });
    number.focus();
    await rep.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /All, answered/ }));
    await rep.keyboard(keys);
    expect(screen.queryByRole('region', { name: /Behind the number/ })).toBeNull();
    expect(document.activeElement).toBe(number);
  },
);

it('leads from a deal that was won to the person whom it is with', async () => {
  const onOpen = vi.fn();
  const won = async () => (await db.deals.toArray()).filter(({ name }) => name === 'Night shift');
  const cell = { status: 'won' } as const;
  const { rep } = show(
    <FinderContext value={plainFinder(finderSettings)}>
      <NumbersContext value={{ ...NOBODY, deals: won }}>
        <DealsOfNumber
          request={{ ...around(), report: 'revenue' }}
          opened={{ cell, words: 'Won' }}
          onLeave={vi.fn()}
          onOpen={onOpen}
        />
      </NumbersContext>
    </FinderContext>,
  );
  const row = await screen.findByRole('button', { name: /Night shift/ });
  expect(row.textContent).toContain('Owen Tarrant, Osprey Print Works');
  await rep.click(row);
  expect(onOpen.mock.lastCall?.[0]).toMatchObject({ name: 'Owen Tarrant' });
});

it('says of a number of follow-ups how many there are, when each is due, and what it is', async () => {
  const idris = await db.contacts.filter(({ name }) => name === 'Idris Okonjo').first();
  const people = async () => [idris?.id ?? ''];
  show(
    <FinderContext value={plainFinder(finderSettings)}>
      <NumbersContext value={{ ...NOBODY, people }}>
        <PeopleOfNumber
          request={{ ...around(), report: 'followUps' }}
          opened={{ cell: { parts: ['open'] }, words: 'All, Overdue' }}
          count={1}
          onLeave={vi.fn()}
          onOpen={vi.fn()}
        />
      </NumbersContext>
    </FinderContext>,
  );
  const row = await screen.findByRole('listitem');
  expect(within(row).getByText(/^Due /).textContent).toContain('No answer yet: a second try, by mail.');
  expect(row.textContent).not.toContain('planning without spreadsheets');
  expect(screen.getByRole('heading').textContent).toContain('1 follow-up of 1 person');
});
