import type { DraftRefusal } from '@/storage/model/template/draft-insertion';

/** Why a draft was not put in, and what the rep can do. */
interface RefusalWords {
  title: string;
  wayOut: string;
}

/** Words for each refusal. `who` is what the page says, and data. */
export function refusalWords(because: DraftRefusal, name: string, who: string | undefined): RefusalWords {
  return REFUSALS[because](name, who);
}

const REFUSALS: Record<DraftRefusal, (name: string, who: string | undefined) => RefusalWords> = {
  'no-box': () => ({
    title: 'No message box is open on the page beside the panel.',
    wayOut: 'Open a reply or a new message there and press again, or copy the draft.',
  }),
  'several-boxes': () => ({
    title: 'Several message boxes are open.',
    wayOut: 'Click into the one you mean and press again.',
  }),
  'other-person': (name, who) => ({
    title: `The message box goes to ${who ?? 'somebody else'}, and not to ${name}. Nothing was put in.`,
    wayOut: `Open a message to ${name}. If it is theirs all the same, add the address to the contact, or copy the draft.`,
  }),
  'unknown-person': (name, who) => ({
    title: `The page does not say that this box goes to ${name} alone${who ? ` (in the thread: ${who})` : ''}. Nothing was put in.`,
    wayOut: 'Click on the line with the recipients, so that the page shows them, and press again. Or copy the draft.',
  }),
  'do-not-contact': (name) => ({
    title: `${name} is marked as do not contact.`,
    wayOut: 'Lift that first, if they may be written to.',
  }),
  'not-taken': () => ({
    title: 'The page did not take the draft.',
    wayOut: 'Look at the message box, then copy the draft and paste it there.',
  }),
};
