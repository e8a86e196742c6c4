/** Why a command was not carried out. The words for the rep are in `components/ui/failure-words`. */
export type FailureCode =
  | 'not-readable' // the page says no name
  | 'mismatch' // what was read does not agree with the address
  | 'page-changed' // the tab shows another page than the one the rep saw
  | 'no-answer' // the page does not answer: closed, reloading or switched off
  | 'self' // the rep's own profile
  | 'no-direction' // the open account is unknown
  | 'choose' // several people take part; the rep has to say which
  | 'taken' // an address or LinkedIn key that another contact has; detail: who
  | 'same-name' // somebody of this name is known who may be the same person
  | 'two-members' // LinkedIn's ids prove that two contacts are two people
  | 'names-self' // somebody named themselves as the right stakeholder; detail: who
  | 'names-back' // somebody named the one by whom they were named; detail: who
  | 'not-in-thread' // that address takes no part in the thread
  | 'policy' // the promotion policy still misses something
  | 'later-changes' // undo of a creation on which later facts stand
  | 'gone' // the record does not exist any more
  | 'disk-full'
  | 'database-blocked'
  | 'invalid' // the input does not fit the schema
  | 'bad-file' // a file that cannot be read; detail: which, what is the matter and where
  | 'unexpected';

/** A failure that can travel in a message. `detail` is data, shown as text. */
export interface Failure {
  code: FailureCode;
  detail?: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };
