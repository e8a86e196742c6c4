import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReaderHealthTables } from '@/components/health/ReaderHealthTables';
import { NO_HEALTH, type ReaderHealth, withPageSeen } from '@/storage/model/reader-health';
import { show } from '../show';

const DAY_MS = 86_400_000;
const SDUI = 'linkedin-profile/sdui';

/** An item as storage keeps it. */
function itemOf(first: ReaderHealth) {
  let value = first;
  return {
    getValue: async () => value,
    setValue: async (next: ReaderHealth) => {
      value = next;
    },
    watch: () => () => undefined,
  };
}

/** Visits of one page after the other, three days ago and later. */
function visits(...fields: { reader: string; field: string; source?: string }[][]): ReaderHealth {
  return fields.reduce(
    (health, sightings, index) =>
      withPageSeen(health, { tabId: 1, visitKey: String(index), at: Date.now() - 3 * DAY_MS + index, sightings }),
    NO_HEALTH,
  );
}

const title = { reader: SDUI, field: 'name', source: 'title' };
const row = (name: string) => screen.findByRole('row', { name: new RegExp(`^${name}`) });

describe('ReaderHealthTables', () => {
  it('says what will stand there while nothing was read, and offers nothing to forget', async () => {
    show(<ReaderHealthTables item={itemOf(NO_HEALTH)} />);
    expect(await screen.findByText(/No page has been read yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows a table for each site, with state, sources and dates in words', async () => {
    const gmail = { reader: 'thread/gmail', field: 'subject', source: 'heading' };
    const noHeadline = { reader: SDUI, field: 'headline' };
    show(<ReaderHealthTables item={itemOf(visits(...Array(6).fill([title, noHeadline, gmail])))} />);
    const linkedin = await screen.findByRole('table', { name: 'LinkedIn' });
    expect(within(linkedin).getByRole('rowheader', { name: 'Profile, newer build' })).toBeTruthy();
    expect((await row('Name')).textContent).toMatch(/Falling back.*since 3 days ago.*title 6 \(last\)/);
    expect((await row('Headline')).textContent).toMatch(/Never seen.*6 of 6.*never/);
    expect(within(await screen.findByRole('table', { name: 'Gmail' })).getByText('OK')).toBeTruthy();
  });

  it('marks what no page has proved yet', async () => {
    show(<ReaderHealthTables item={itemOf(visits([{ reader: 'thread/gmail', field: 'threadIdInPage' }]))} />);
    expect((await row('Thread id in the page')).textContent).toContain('Unproven');
  });

  it('says of Sales Navigator that no real page has proved it, however much it has found', async () => {
    const lead = { reader: 'linkedin-profile/sales', field: 'name', source: 'data-anonymize, unproven' };
    show(<ReaderHealthTables item={itemOf(visits(...Array(9).fill([lead, title])))} />);
    const sales = await screen.findByRole('rowheader', { name: /^Profile, Sales Navigator/ });
    expect(sales.textContent).toContain('Unproven');
    expect(screen.getByRole('rowheader', { name: 'Profile, newer build' })).toBeTruthy();
  });

  it('forgets the counts, and brings them back', async () => {
    const item = itemOf(visits([title]));
    const { rep } = show(<ReaderHealthTables item={item} />);
    await rep.click(await screen.findByRole('button', { name: 'Forget these counts' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(await item.getValue()).toEqual(NO_HEALTH);
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await row('Name')).toBeTruthy();
    expect((await item.getValue()).visits['1']).toBeDefined();
  });
});
