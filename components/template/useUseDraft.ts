import { use, useState } from 'react';
import { recordDraftUse } from '@/storage/commands/record-draft-use';
import type { Contact } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import type { DraftRefusal, DraftText } from '@/storage/model/template/draft-insertion';
import { useCommand } from '../command/useCommand';
import { copyFormatted } from './copy-formatted';
import { WritingContext } from './WritingContext';

/** What is remembered of a use, beside whose it is. */
export type UseFacts = Pick<DraftUse, 'channel' | 'templateId' | 'contentIds' | 'enrolmentId' | 'stepId'>;

export interface Refused {
  because: DraftRefusal;
  who?: string | undefined;
}

/** Puts a draft into the page's message box, or copies it, and remembers that. */
export function useUseDraft(contact: Contact) {
  const { insert } = use(WritingContext);
  const { run, busy, failure } = useCommand();
  const [refused, setRefused] = useState<Refused>();
  const record = (draft: DraftText, facts: UseFacts, how: 'inserted' | 'copied') =>
    recordDraftUse({ contactId: contact.id, ...facts, how, text: draft.text, subject: draft.subject });
  const insertNow = async (draft: DraftText, facts: UseFacts) => {
    setRefused(undefined);
    const done = await run(
      async () => {
        const outcome = await insert?.(contact.id, draft);
        if (outcome?.status !== 'inserted') return { outcome };
        return { outcome, ...(await record(draft, facts, 'inserted')) };
      },
      ({ outcome, ...recorded }) =>
        outcome?.status === 'inserted' && 'eventId' in recorded
          ? { text: 'The draft is in the message box', details: insertedDetails(outcome), undo: [recorded.eventId] }
          : undefined,
    );
    if (done?.outcome?.status === 'refused') setRefused(done.outcome);
    return done?.outcome?.status === 'inserted';
  };
  const copy = (draft: DraftText, facts: UseFacts) => {
    setRefused(undefined);
    return run(
      async () => ({ as: await copyFormatted(draft), ...(await record(draft, facts, 'copied')) }),
      ({ as, eventId }) => ({
        text: as === 'formatted' ? 'Copied with formatting' : 'Copied as plain text',
        undo: [eventId],
      }),
    );
  };
  return { insert: insert ? insertNow : undefined, copy, busy, failure, refused };
}

function insertedDetails(outcome: { as: string; unaddressed: boolean; others: string[]; subject: string }): string[] {
  return [
    'You send it. Ctrl+Z in the page takes it out; Undo forgets that it was used.',
    ...(outcome.unaddressed ? ['The message has no recipient yet.'] : []),
    ...(outcome.others.length > 0 ? [`It also goes to ${outcome.others.join(', ')}.`] : []),
    ...(outcome.subject === 'kept' ? ['The subject that you wrote was kept.'] : []),
  ];
}
