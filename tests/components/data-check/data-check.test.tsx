import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataCheck } from '@/components/data-check/DataCheck';
import { db } from '@/storage/db';
import { stageCounterKey } from '@/storage/model/stage-deltas';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';

beforeEach(freshDatabase);
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('DataCheck', () => {
  it('says what differs, puts it right, and then that all agrees', async () => {
    await savedLead('Ada');
    await db.counters.put({ key: stageCounterKey('lead'), value: 7 });
    render(<DataCheck />);
    press('Check my data');
    expect(await screen.findByText('1 number beside a list', undefined, { timeout: 15_000 })).toBeDefined();
    press('Repair');
    expect(await screen.findByText('Put right:', undefined, { timeout: 15_000 })).toBeDefined();
    press('Check my data');
    expect(await screen.findByText('Everything agrees.', undefined, { timeout: 15_000 })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Repair' })).toBeNull();
  });

  it('can be cancelled', async () => {
    await savedLead('Ada');
    render(<DataCheck />);
    press('Check my data');
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText(/^Cancelled/, undefined, { timeout: 15_000 })).toBeDefined();
  });
});
