import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Backups } from '@/components/backup/Backups';
import type { BackupActions } from '@/components/backup/backup-actions';
import { BackupFault } from '@/storage/model/backup/backup-fault';
import type { BackupContents } from '@/storage/model/backup/restore-mode';
import { show } from '../show';

const contents = (contacts: number, isLocked = false): BackupContents => ({
  header: {
    format: 'twoway-backup',
    formatVersion: 1,
    product: '0.1.0',
    schema: 5,
    at: 1_790_000_000_000,
    counts: { contacts },
  },
  isLocked,
  unfit: 0,
});

function actionsWith(over: Partial<BackupActions> = {}) {
  return {
    backUp: vi.fn<BackupActions['backUp']>(async () => ({
      fileName: 'a.jsonl.gz',
      records: 1_204,
      bytes: 12_345,
      unfit: 0,
    })),
    isLocked: vi.fn<BackupActions['isLocked']>(async () => false),
    inspect: vi.fn<BackupActions['inspect']>(async () => contents(42)),
    restore: vi.fn<BackupActions['restore']>(async () => ({ added: 42, kept: 0, leftOut: [] })),
    keptBefore: vi.fn<BackupActions['keptBefore']>(async () => undefined),
    bringBack: vi.fn<BackupActions['bringBack']>(async () => ({ added: 1, kept: 0, leftOut: [] })),
    forgetBefore: vi.fn<BackupActions['forgetBefore']>(async () => undefined),
    ...over,
  } satisfies BackupActions;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const file = new File(['x'], 'mine.jsonl.gz');
const choose = () => fireEvent.change(screen.getByLabelText('Backup file'), { target: { files: [file] } });
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('backing up', () => {
  it('says what was made', async () => {
    show(<Backups actions={actionsWith()} />);
    press('Back up now');
    expect(await screen.findByText(/^a\.jsonl\.gz goes to your downloads: 1,204 records, 12\.3 kB/)).toBeDefined();
  });

  it('takes a passphrase that was typed twice alike and is long enough, and forgets it then', async () => {
    const actions = actionsWith();
    const { rep } = show(<Backups actions={actions} />);
    await rep.click(screen.getByRole('switch', { name: 'Lock it with a passphrase' }));
    await rep.type(screen.getByLabelText('Passphrase'), 'green socks');
    await rep.type(screen.getByLabelText('Passphrase again'), 'green sock');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back up now' }).disabled).toBe(true);
    await rep.type(screen.getByLabelText('Passphrase again'), 's');
    press('Back up now');
    expect(actions.backUp).toHaveBeenCalledWith('green socks', expect.anything());
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('');
  });

  it('says how far it is, and can be cancelled', async () => {
    const actions = actionsWith({
      backUp: (_passphrase, { onProgress, signal }) =>
        new Promise((_, reject) => {
          onProgress('making', 0.5);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    show(<Backups actions={actions} />);
    press('Back up now');
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Writing the backup' });
    expect(bar.value).toBe(0.5);
    press('Cancel');
    expect(await screen.findByText('Cancelled. No file was made.')).toBeDefined();
  });
});

describe('restoring', () => {
  it('shows first what is in the file, and changes nothing when it is left', async () => {
    const actions = actionsWith();
    show(<Backups actions={actions} />);
    choose();
    const form = within(await screen.findByRole('form', { name: 'mine.jsonl.gz' }));
    expect(form.getByText('42')).toBeDefined();
    expect(form.getByText('Twoway 0.1.0, data version 5')).toBeDefined();
    fireEvent.click(form.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(actions.restore).not.toHaveBeenCalled();
  });

  it('brings it back as the rep says, and names who was left out', async () => {
    const restore = vi.fn<BackupActions['restore']>(async () => ({
      added: 3,
      kept: 1,
      leftOut: ['Ada', '<b>Bob</b>'],
    }));
    const { rep } = show(<Backups actions={actionsWith({ restore })} />);
    choose();
    await rep.click(await screen.findByRole('radio', { name: 'Add what is missing' }));
    press('Restore');
    expect(await screen.findByText(/3 records came back, 1 record was here and stays as it is\./)).toBeDefined();
    expect(screen.getByText(/Left out.*Ada, <b>Bob<\/b>\.$/)).toBeDefined();
    expect(restore.mock.lastCall?.[1]).toBe('merge');
  });

  it('asks for the passphrase of a locked one, as often as it is wrong', async () => {
    const inspect = vi.fn<BackupActions['inspect']>(async (_file, passphrase) => {
      if (passphrase !== 'right') throw new BackupFault('wrong-passphrase');
      return contents(7, true);
    });
    const { rep } = show(<Backups actions={actionsWith({ isLocked: async () => true, inspect })} />);
    choose();
    await rep.type(await screen.findByLabelText('Its passphrase'), 'wrong{Enter}');
    expect(await screen.findByText('This is not the passphrase of this backup.')).toBeDefined();
    await rep.clear(await screen.findByLabelText('Its passphrase'));
    await rep.type(screen.getByLabelText('Its passphrase'), 'right{Enter}');
    expect(await screen.findByText('7')).toBeDefined();
  });

  it('says where a file is at fault', async () => {
    const place = { line: 1_204, table: 'contacts', detail: 'name: too long' };
    const inspect = () => Promise.reject(new BackupFault('bad-row', place));
    show(<Backups actions={actionsWith({ inspect })} />);
    choose();
    expect(await screen.findByText('line 1,204, contacts: name: too long')).toBeDefined();
    expect(part('Restore').getByRole('alert').textContent).toContain('Nothing was changed.');
  });

  it('brings back what was there before, at one press', async () => {
    const keptBefore = vi.fn<BackupActions['keptBefore']>(async () => ({ contents: contents(9), changedSince: true }));
    const actions = actionsWith({ keptBefore });
    show(<Backups actions={actions} />);
    expect(await screen.findByText(/9\s+contacts/)).toBeDefined();
    press('Bring it back');
    expect(await screen.findByText('Everything is as it was before.')).toBeDefined();
    expect(actions.bringBack).toHaveBeenCalledOnce();
    press('Forget it');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull());
  });
});
