import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AutomaticBackups } from '@/components/backup/AutomaticBackups';
import type { AutomaticActions } from '@/components/backup/automatic-actions';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { BrowserKeeping } from '@/components/backup/BrowserKeeping';
import type { BackupRecord, BackupSchedule } from '@/storage/model/backup/backup-schedule';
import { DAY_MS } from '@/storage/model/day-ms';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const itemOf = <T,>(kept: { value: T }) => ({
  getValue: async () => kept.value,
  setValue: async (value: T) => {
    kept.value = value;
  },
  watch: () => () => undefined,
});

let schedule: { value: BackupSchedule };
let record: { value: BackupRecord };

beforeEach(() => {
  schedule = { value: { every: 'off', place: 'folder', keep: 5 } };
  record = { value: {} };
});

function showWith(over: Partial<AutomaticActions> = {}) {
  const actions: AutomaticActions = {
    canChoose: true,
    folder: vi.fn<AutomaticActions['folder']>(async () => undefined),
    choose: async () => true,
    open: async () => true,
    runNow: vi.fn<AutomaticActions['runNow']>(async () => undefined),
    ...over,
  };
  const { rep } = show(<AutomaticBackups schedule={itemOf(schedule)} record={itemOf(record)} actions={actions} />);
  return { rep, actions };
}

describe('AutomaticBackups', () => {
  it('are off until the rep says how often, then asks for a folder and makes the first one', async () => {
    const folder = vi.fn<AutomaticActions['folder']>(async () => undefined);
    const { rep, actions } = showWith({ folder });
    await rep.click(await screen.findByRole('radio', { name: 'Weekly' }));
    expect(schedule.value).toEqual({ every: 'weekly', place: 'folder', keep: 5 });
    expect(await screen.findByText('No folder has been chosen yet.')).toBeDefined();
    folder.mockResolvedValue({ name: 'Cloud', isOpen: true });
    await rep.click(screen.getByRole('button', { name: 'Choose a folder' }));
    expect(await screen.findByText('Into the folder “Cloud”.')).toBeDefined();
    expect(actions.runNow).toHaveBeenCalledOnce();
  });

  it('says that the browser has closed the folder, and asks again at a press', async () => {
    schedule.value = { every: 'daily', place: 'folder', keep: 5 };
    record.value = { trouble: 'closed' };
    const folder = vi.fn<AutomaticActions['folder']>(async () => ({ name: 'Cloud', isOpen: false }));
    const { rep, actions } = showWith({ folder });
    expect(await screen.findByText(/has closed this folder to Twoway, as it does/)).toBeDefined();
    folder.mockResolvedValue({ name: 'Cloud', isOpen: true });
    await rep.click(screen.getByRole('button', { name: 'Allow it again' }));
    expect(actions.runNow).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Allow it again' })).toBeNull();
  });

  it('go to the downloads where the browser lets no folder be chosen, and says so', async () => {
    const { rep } = showWith({ canChoose: false });
    await rep.click(await screen.findByRole('radio', { name: 'Daily' }));
    expect(schedule.value.place).toBe('downloads');
    expect(screen.getByText(/^This browser lets no folder be chosen/)).toBeDefined();
  });
});

describe('BackupReminder', () => {
  beforeEach(freshDatabase);

  it('says nothing in the first week, and leads to a backup after it', async () => {
    const onBackUp = vi.fn<() => void>();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 8 * DAY_MS });
    await savedLead('Ada');
    vi.useRealTimers();
    const { rep } = show(<BackupReminder record={itemOf(record)} onBackUp={onBackUp} />);
    expect(await screen.findByText(/there is no backup yet/)).toBeDefined();
    await rep.click(screen.getByRole('button', { name: 'Back up' }));
    expect(onBackUp).toHaveBeenCalledOnce();
  });
});

describe('BrowserKeeping', () => {
  it('says how much is used, and asks the browser to keep it', async () => {
    let isKept = false;
    const look = async () => ({ isKept, used: 12_400_000, most: 120_000_000_000 });
    const askToKeep = async () => {
      isKept = true;
      return true;
    };
    const { rep } = show(<BrowserKeeping space={{ look, askToKeep }} />);
    expect(await screen.findByText(/takes 12\.4 MB in this browser, which has room for 120 GB/)).toBeDefined();
    await rep.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText(/has promised not to clear it/)).toBeDefined();
  });
});
