import { beforeEach, expect, it } from 'vitest';
import { presetChoice } from '@/components/duplicate/preset-choice';
import { saveLead } from '@/storage/commands/save-lead';
import { kept } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';

beforeEach(freshDatabase);

const saved = async (name: string, typed: boolean) =>
  kept((await saveLead({ person: { name, emails: [`${name}@x.example`] }, source: 'manual', typed })).contactId);

it('keeps the name of the contact who is open, unless only the other one was typed', async () => {
  const [read, typed, typedToo] = [await saved('Ada', false), await saved('Bob', true), await saved('Cy', true)];
  expect(presetChoice(typed, typedToo)).toEqual({ name: 'keep' });
  expect(presetChoice(typedToo, typed)).toEqual({ name: 'keep' });
  expect(presetChoice(read, typed)).toEqual({ name: 'merge' });
  expect(presetChoice(typed, read)).toEqual({ name: 'keep' });
  expect(presetChoice(read, { ...typed, name: read.name })).toEqual({});
});
