import fc from 'fast-check';
import type { ImportChoice } from '@/storage/model/import/import-choice';
import type { ImportedInteraction, ImportedPerson } from '@/storage/model/import/imported-person';
import { address, optional, text } from './any-person';

const DAY = 86_400_000;
const START = 1_790_000_000_000;

const interaction: fc.Arbitrary<ImportedInteraction> = fc
  .record({
    channel: fc.constantFrom('linkedin', 'email', 'call' as const),
    kind: fc.constantFrom('message', 'auto-reply', 'connection', 'absence' as const),
    direction: fc.constantFrom('inbound', 'outbound' as const),
    at: fc.integer({ min: 0, max: 5 }).map((days) => START + days * DAY),
    excerpt: optional(text),
    threadId: optional(fc.constantFrom('t1', 't2')),
    messageId: optional(fc.constantFrom('m1', 'm2', 'm3', 'archive:m4', 'archive:m5')),
  })
  .map((one) => present(one) as ImportedInteraction);

const person = fc
  .record({
    name: fc.constantFrom('Ada', 'ada kestrel', 'Bob', 'Eve', '王小明', 'Cleo'),
    linkedinSlug: optional(fc.constantFrom('ada', 'bob', 'eve', 'cleo')),
    linkedinMemberId: optional(fc.constantFrom('A', 'B', 'C')),
    emails: fc.uniqueArray(address, { maxLength: 2 }),
    companyName: optional(text),
    jobTitle: optional(fc.constantFrom('Head of sales', 'CEO')),
    note: optional(text),
  })
  .map((one) => present(one) as ImportedPerson['person']);

const row = fc
  .record({
    person,
    interactions: fc.array(interaction, { maxLength: 4 }),
    tags: optional(fc.uniqueArray(fc.constantFrom('fair', 'Fair', 'spring'), { maxLength: 2 })),
    owner: optional(fc.constantFrom('Ida')),
    lawfulBasis: optional(fc.constantFrom('consent')),
    stage: optional(fc.constantFrom('lead', 'prospect', 'opportunity', 'customer', 'disqualified' as const)),
    createdAt: optional(fc.constantFrom(START, START - 400 * DAY)),
    doNotContact: optional(fc.constantFrom({ reason: 'Unsubscribed' }, { words: 'stop', messageId: 'm1' })),
  })
  .map(present);

/** The rows of a file about a few people, of whom some are the same and some are known. */
export const anyFile: fc.Arbitrary<ImportedPerson[]> = fc
  .array(row, { maxLength: 6 })
  .map((rows) => rows.map((one, index) => ({ ...(one as Omit<ImportedPerson, 'row'>), row: index + 2 })));

export const anyChoice: fc.Arbitrary<ImportChoice> = fc
  .record({
    onKnown: fc.constantFrom('fillEmpty', 'overwrite', 'skip' as const),
    onUnsure: fc.constantFrom('leaveOut', 'add' as const),
    source: optional(fc.constantFrom('Fair in Lyon')),
    lawfulBasis: optional(fc.constantFrom('legitimate interest')),
    tags: fc.uniqueArray(fc.constantFrom('fair', 'lyon'), { maxLength: 2 }),
  })
  .map((one) => present(one) as ImportChoice);

function present<T extends object>(row: T): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
