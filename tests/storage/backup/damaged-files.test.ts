import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inspectBackup } from '@/storage/backup/inspect-backup';
import { readBackup } from '@/storage/backup/read-backup';
import { restoreBackup } from '@/storage/backup/restore-backup';
import { BackupFault, type FaultCode } from '@/storage/model/backup/backup-fault';
import { runs } from '../../properties/runs';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';
import { backupNow, restore } from './backup-of';
import { writtenBackup } from './written-backup';

beforeEach(stubLocks);

const PASSPHRASE = 'green socks on Monday';
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

let plain: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  await freshDatabase();
  for (const name of ['Ada', 'Bob', 'Cyd', 'Dov']) await savedLead(name);
  plain = await bytesOf(await backupNow());
  sealed = await bytesOf(await backupNow({ passphrase: PASSPHRASE }));
});

/** All that a file says; a file that is read to its end is right. */
async function said(bytes: Uint8Array, passphrase?: string): Promise<unknown[]> {
  const parts: unknown[] = [];
  for await (const part of readBackup(new Blob([new Uint8Array(bytes)]), passphrase)) parts.push(part);
  return parts;
}

async function faultOf(file: Blob | Uint8Array, passphrase?: string): Promise<BackupFault> {
  const blob = file instanceof Blob ? file : new Blob([new Uint8Array(file)]);
  const error = await inspectBackup({ file: blob, passphrase }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof BackupFault) return error;
  throw new Error(`no fault was found, but ${String(error)}`);
}

/** It is refused, or nothing of what it says is lost: a bit of the wrapping that says nothing may differ. */
async function expectRefusedOrSame(bytes: Uint8Array, original: Uint8Array, passphrase?: string): Promise<void> {
  const found = await said(bytes, passphrase).catch((error: unknown) => {
    expect(error).toBeInstanceOf(BackupFault);
    return undefined;
  });
  if (found) expect(found).toEqual(await said(original, passphrase));
}

const RUNS = runs(150);

describe.each([
  ['plain', () => plain, undefined, RUNS],
  // Each try works out the key: that takes its time by intention.
  ['locked', () => sealed, PASSPHRASE, runs(12)],
] as const)('a %s backup', (_name, original, passphrase, often) => {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const at = (share: number, bytes: Uint8Array) => Math.floor(share * bytes.length);

  it('is refused when it was cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (share) => {
        const cut = original().slice(0, at(share, original()));
        await expect(said(cut, passphrase)).rejects.toThrow(BackupFault);
      }),
      often,
    );
  });

  it('is refused when a bit of the file was changed, or says the same', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (share, bit) => {
        const changed = original().slice();
        changed[at(share, changed)] = (changed[at(share, changed)] ?? 0) ^ (1 << bit);
        await expectRefusedOrSame(changed, original(), passphrase);
      }),
      often,
    );
  });

  it('is refused when a letter inside was changed, added or taken away', async () => {
    const change = fc.constantFrom('x', '', '7', '"', '\n', '\u0000');
    await fc.assert(
      fc.asyncProperty(place, change, fc.integer({ min: 0, max: 3 }), async (share, letters, taken) => {
        const text = gunzipSync(original()).toString();
        const from = Math.floor(share * text.length);
        const edited = text.slice(0, from) + letters + text.slice(from + taken);
        await expectRefusedOrSame(gzipSync(edited), original(), passphrase);
      }),
      often,
    );
  });

  it('is refused when lines were swapped, doubled or left out', async () => {
    const lines = gunzipSync(original()).toString().trimEnd().split('\n');
    const index = fc.integer({ min: 0, max: lines.length - 1 });
    await fc.assert(
      fc.asyncProperty(index, index, fc.constantFrom('swap', 'double', 'drop'), async (one, other, how) => {
        fc.pre(one !== other || how !== 'swap');
        const [first = '', second = ''] = [lines[one], lines[other]];
        const moved =
          how === 'swap'
            ? lines.with(one, second).with(other, first)
            : how === 'double'
              ? lines.toSpliced(other, 0, first)
              : lines.toSpliced(one, 1);
        fc.pre(moved.join() !== lines.join());
        await expect(said(gzipSync(`${moved.join('\n')}\n`), passphrase)).rejects.toThrow(BackupFault);
      }),
      often,
    );
  });
});

describe('a file that is no backup, or not one for this version', () => {
  const cases: [string, () => Blob, FaultCode][] = [
    ['an empty file', () => new Blob([]), 'foreign'],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])]), 'foreign'],
    ['a table', () => new Blob(['name,mail\nAda,ada@vermeer.example\n']), 'foreign'],
    ['another packed file', () => new Blob([gzipSync('{"format":"another"}\n')]), 'foreign'],
    ['a million letters without an end of line', () => new Blob(['x'.repeat(1_000_000)]), 'foreign'],
    ['one of a later format', () => writtenBackup({ header: { formatVersion: 2 } }), 'newer-format'],
    ['one of a later database', () => writtenBackup({ header: { schema: 99 } }), 'newer-schema'],
  ];

  it.each(cases)('%s is refused', async (_name, file, code) => {
    expect((await faultOf(file())).code).toBe(code);
  });
});

describe('a backup that somebody wrote', () => {
  const company = (id: string) => ({ id, name: id, nameKey: id, createdAt: 1, updatedAt: 1 });

  it('is taken when it is right', async () => {
    const file = writtenBackup({ rows: { companies: [company('a'), company('b')] } });
    expect((await inspectBackup({ file })).header.counts).toEqual({ companies: 2 });
  });

  it.each([
    ['a row that does not fit', { companies: [company('a'), { ...company('b'), name: 7 }] }, 'bad-row', 6, 'companies'],
    ['the same row twice', { companies: [company('a'), company('a')] }, 'misplaced', 6, 'companies'],
    ['a row of no table', { companies: [company('a')] }, 'changed', undefined, undefined],
  ] as const)('says the line of %s', async (name, rows, code, line, table) => {
    const header = name === 'a row of no table' ? { counts: { companies: 2 } } : {};
    const { code: found, place } = await faultOf(writtenBackup({ rows: { ...rows }, header }));
    expect(found).toBe(code);
    if (line) expect(place).toMatchObject({ line, table });
  });

  it('has its settings, once, before its rows', async () => {
    const without = writtenBackup({ change: ([head = [], , ...rest]) => [head, ...rest] });
    expect((await faultOf(without)).code).toBe('changed');
    const twice = writtenBackup({
      change: ([head = [], settings = [], ...rest]) => [head, settings, settings, ...rest],
    });
    expect((await faultOf(twice)).code).toBe('bad-row');
  });

  it('says which field does not fit', async () => {
    const { place } = await faultOf(writtenBackup({ rows: { companies: [{ ...company('a'), name: 7 }] } }));
    expect(place.detail).toMatch(/^name: /);
  });

  it('cannot say a row after the end, nor a table before the one that it follows', async () => {
    const late = writtenBackup({ change: (chunks) => [...chunks, [JSON.stringify(['companies', company('a')])]] });
    expect((await faultOf(late)).code).toBe('misplaced');
  });
});

describe('a locked backup', () => {
  it('says that it is locked, and when the passphrase is another', async () => {
    expect((await faultOf(sealed)).code).toBe('locked');
    expect((await faultOf(sealed, 'another one')).code).toBe('wrong-passphrase');
  });

  it('of the first format opens for ever', async () => {
    const file = new Blob([readFileSync(new URL('locked-format-1.jsonl', import.meta.url))]);
    const { header, unfit } = await inspectBackup({ file, passphrase: 'gru\u0308ne Socken' });
    expect([header.counts.contacts, header.schema, unfit]).toEqual([1, 5, 0]);
  });

  it('shows nothing of what is in it', () => {
    expect(gunzipSync(sealed).toString()).not.toMatch(/Ada|contacts/);
  });
});

it('changes nothing when a file turns out to be another while it is restored', async () => {
  await savedLead('Eve');
  const before = await wholeDatabase();
  const { header } = await inspectBackup({ file: new Blob([new Uint8Array(plain)]) });
  const lines = gunzipSync(plain).toString().split('\n');
  const file = new Blob([lines.toSpliced(-4, 1).join('\n')]);
  const safety = { settings: {}, product: '0.1.0', at: 1 };
  const restoring = restoreBackup({ file, header, mode: 'replace', safety, applySettings: async () => undefined });
  await expect(restoring).rejects.toThrow(BackupFault);
  expect(await wholeDatabase()).toEqual(before);
});

it('changes nothing when a file is refused', async () => {
  await savedLead('Eve');
  const before = await wholeDatabase();
  const torn = new Blob([plain.slice(0, -40)]);
  await expect(restore(torn)).rejects.toThrow(BackupFault);
  expect(await wholeDatabase()).toEqual(before);
});
