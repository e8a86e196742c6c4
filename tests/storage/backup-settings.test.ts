import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applySettings, backupRecord, settingsForBackup } from '@/storage/backup-settings';
import { SETTINGS_IN_BACKUP } from '@/storage/model/backup/backup-settings';
import { ownName, promotionPolicy, rotRules } from '@/storage/settings';

beforeEach(() => fakeBrowser.reset());

/** Settings that follow from records: a backup need not hold them. */
const FOLLOWING = ['scoreCalibration'];

describe('the settings of a backup', () => {
  it('come back as they were, and what was set since goes', async () => {
    await ownName.setValue('Rep');
    await rotRules.setValue({ ...(await rotRules.getValue()), lead: 3 });
    const [kept, rot] = [await settingsForBackup(), await rotRules.getValue()];
    await ownName.setValue('Somebody else');
    await promotionPolicy.setValue('manual');
    await backupRecord.setValue({ lastAt: 7 });
    await applySettings(JSON.parse(JSON.stringify(kept)));
    expect([await ownName.getValue(), await promotionPolicy.getValue()]).toEqual(['Rep', 'engaged']);
    expect(await rotRules.getValue()).toEqual(rot);
    expect(await backupRecord.getValue()).toEqual({ lastAt: 7, automaticAt: undefined, trouble: undefined });
  });

  it('are all that there are, but those that follow from records', () => {
    const source = readFileSync(new URL('../../storage/settings.ts', import.meta.url), 'utf8');
    const names = [...source.matchAll(/'local:(\w+)'/g)].map(([, name]) => name ?? '');
    const undecided = names.filter(
      (name) => !FOLLOWING.includes(name) && !SETTINGS_IN_BACKUP.some((one) => one === name),
    );
    expect(undecided, 'Name it in storage/model/backup/backup-settings.ts, or in FOLLOWING here').toEqual([]);
  });
});
