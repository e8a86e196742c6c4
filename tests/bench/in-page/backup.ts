import { backupBlob } from '@/storage/backup/backup-blob';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { restoreBackup } from '@/storage/backup/restore-backup';
import { db } from '@/storage/db';
import type { RestorePhase } from '@/storage/model/backup/restore-mode';
import { fillPipeline } from '../../support/fill-pipeline';
import { timedWithPauses } from '../../support/timed-with-pauses';

const PASSPHRASE = 'a long enough passphrase';
let file = new Blob();

Object.assign(globalThis, {
  backupBench: {
    fill: async (contacts: number, now: number) => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, 7, now);
    },
    backUp: (locked: boolean, at: number) =>
      timedWithPauses(async () => {
        const passphrase = locked ? PASSPHRASE : undefined;
        file = (await backupBlob({ settings: {}, product: 'bench', at, passphrase })).blob;
      }),
    size: () => file.size,
    inspect: (locked: boolean) =>
      timedWithPauses(() => inspectBackup({ file, passphrase: locked ? PASSPHRASE : undefined })),
    restore: async (locked: boolean, at: number) => {
      const passphrase = locked ? PASSPHRASE : undefined;
      const { header } = await inspectBackup({ file, passphrase });
      const began = new Map<RestorePhase, number>();
      const taken = await timedWithPauses(() =>
        restoreBackup({
          ...{ file, header, passphrase, mode: 'replace' },
          safety: { settings: {}, product: 'bench', at },
          applySettings: async () => undefined,
          onProgress: (phase) => began.has(phase) || began.set(phase, performance.now()),
        }),
      );
      return { ...taken, writing: (began.get('rebuilding') ?? 0) - (began.get('writing') ?? 0) };
    },
    /** The floor: everything read and written as JSON with one request a table, without sums, checks or undo. */
    plain: () =>
      timedWithPauses(async () => {
        const all = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
        file = new Blob([JSON.stringify(all)]);
      }),
    putPlain: () =>
      timedWithPauses(async () => {
        const all = JSON.parse(await file.text()) as [string, object[]][];
        await db.transaction('rw', db.tables, async () => {
          for (const [name, rows] of all) {
            await db.table(name).clear();
            await db.table(name).bulkAdd(rows);
          }
        });
      }),
  },
});
