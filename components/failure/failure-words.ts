import type { FailureCode } from '@/storage/model/outcome';

/** What happened, and what the rep can do about it. */
export interface FailureWords {
  title: string;
  wayOut: string;
}

/** Plain words for every failure. */
export const FAILURE_WORDS: Record<FailureCode, FailureWords> = {
  'not-readable': {
    title: 'This page could not be read, so nothing was saved.',
    wayOut: 'Wait until it has loaded and try again, or type the person by hand.',
  },
  mismatch: {
    title: 'The page still shows somebody else than its address says, so nothing was saved.',
    wayOut: 'Reload the page and try again.',
  },
  'page-changed': {
    title: 'The tab shows another page now, so nothing was saved.',
    wayOut: 'Look at who is shown here now and press again.',
  },
  'no-answer': {
    title: 'The page does not answer.',
    wayOut: 'Reload it. If that does not help, check in the options that the site is switched on.',
  },
  self: { title: 'This is your own profile.', wayOut: 'It is never saved as a lead.' },
  'no-direction': {
    title: 'Twoway cannot tell which account is open, and so not who wrote to whom. Nothing was logged.',
    wayOut: 'Reload the mail page. You can still log it by hand on the contact.',
  },
  choose: { title: 'Several people take part in this thread.', wayOut: 'Choose the person below.' },
  taken: {
    title: 'This belongs to another contact already, so nothing was saved.',
    wayOut: 'If they are one person, keep it on the contact who has the conversation.',
  },
  'same-name': {
    title: 'You know somebody of this name, so nothing was saved yet.',
    wayOut: 'Say below whether it is them, or save as a new lead.',
  },
  'two-members': {
    title: 'LinkedIn knows these as two people, so they were not merged.',
    wayOut: 'Each has a profile of their own. Look at both profiles to see who is who.',
  },
  'names-self': {
    title: 'This mail address is of the same person who names somebody, so nothing was saved.',
    wayOut: 'Take the address of the one who can decide, or leave it empty.',
  },
  'names-back': {
    title: 'This is the person by whom they were named themselves, so nothing was saved.',
    wayOut: 'Two people cannot have named each other. Undo the first naming in the history if it was wrong.',
  },
  'not-in-thread': {
    title: 'Nobody with this address takes part in the thread, so nothing was logged.',
    wayOut: "Check the contact's mail addresses, or pick another contact.",
  },
  policy: {
    title: 'Something is still missing for a promotion.',
    wayOut: 'Answer what is listed, or promote anyway with a reason.',
  },
  'later-changes': {
    title: 'This cannot be undone any more: later entries build on it.',
    wayOut: 'Undo those first, newest first.',
  },
  gone: {
    title: 'This entry does not exist any more.',
    wayOut: 'It was removed or undone, perhaps in another window.',
  },
  'disk-full': {
    title: 'There is no room left on the disk, so nothing was saved.',
    wayOut: 'Free some space and press again. What you typed is still here.',
  },
  'database-blocked': {
    title: 'The pipeline cannot be opened, so nothing was saved.',
    wayOut: 'Close other Twoway windows, or restart the browser, and press again. What you typed is still here.',
  },
  'bad-file': {
    title: 'The file could not be read, so nothing was imported.',
    wayOut: 'Put it right, or pick another one.',
  },
  invalid: {
    title: 'Something that was typed does not fit, so nothing was saved.',
    wayOut: 'Shorten or correct it and press again.',
  },
  unexpected: {
    title: 'Something unexpected went wrong, so nothing was saved.',
    wayOut: 'Press again. If it happens again, close and reopen this panel.',
  },
};
