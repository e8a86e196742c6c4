import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { PersonField } from '@/storage/model/contact';
import { wholeDatabase } from '../storage/whole-database';
import { anyPatch, anyProfile } from './any-person';
import { emptyDatabase } from './empty-database';
import { runs } from './runs';

beforeEach(() => db.open());

const RUNS = runs(150);
const profiles = fc.array(anyProfile, { minLength: 1, maxLength: 6 });

// Hundreds of runs, beside other work on a slow machine.
vi.setConfig({ testTimeout: 120_000 * Math.max(1, RUNS.numRuns / 1_000) });

describe('saving', () => {
  it('twice is saving once', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (readings) => {
        await emptyDatabase();
        for (const reading of readings) {
          const { contactId } = await saveLead({ reading });
          const before = await wholeDatabase();
          const again = await saveLead({ reading });
          expect(again).toEqual({ contactId, created: false, changes: [] });
          expect(await wholeDatabase()).toEqual(before);
        }
      }),
      RUNS,
    );
  });

  it('at once from many tabs makes no more contacts than one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, fc.integer({ min: 2, max: 6 }), async (reading, tabs) => {
        await emptyDatabase();
        const results = await Promise.all(Array.from({ length: tabs }, () => saveLead({ reading })));
        expect(new Set(results.map(({ contactId }) => contactId)).size).toBe(1);
        expect([await db.contacts.count(), await db.events.count()]).toEqual([1, 1]);
      }),
      RUNS,
    );
  });

  it('never overwrites what the rep typed or cleared, and says each time that the page differs', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, anyPatch, fc.array(anyProfile, { maxLength: 6 }), async (first, patch, later) => {
        await emptyDatabase();
        const { contactId } = await saveLead({ reading: first });
        const typed = { headline: patch.headline, companyName: patch.companyName, name: 'Typed' };
        await editContact(contactId, typed);
        let id = contactId;
        const kept = async () => db.contacts.get(id);
        // Fields that the edit did not change were never the rep's.
        const provenance = (await kept())?.provenance ?? {};
        const fields = (Object.keys(typed) as (keyof typeof typed)[]).filter(
          (field) => provenance[field]?.origin === 'typed',
        );
        for (const reading of later) {
          const { changes, contactId: saved } = await saveLead({ reading });
          // Somebody whom a page proves to be the same person may have been known beside them: what was cleared is then theirs.
          id = (await kept())?.id ?? saved;
          expectKept(await kept(), typed, id === contactId ? fields : ['name']);
          const overwritten = changes.filter(({ field, keptTyped }) => !keptTyped && isOneOf(fields, field));
          if (saved === contactId) expect(overwritten).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

function expectKept(contact: object | undefined, typed: object, fields: readonly string[]): void {
  const only = (row: object) => Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));
  const isSaid = ([, value]: [string, unknown]) => value !== undefined;
  expect(only(contact ?? {})).toEqual(Object.fromEntries(Object.entries(only(typed)).filter(isSaid)));
}

function isOneOf(fields: readonly string[], field: PersonField): boolean {
  return fields.includes(field);
}
