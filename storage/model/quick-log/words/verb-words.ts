/** What can be said to have happened, by what it is. */
export type VerbName =
  | 'unreached'
  | 'talk'
  | 'call'
  | 'mail'
  | 'linkedin'
  | 'answer'
  | 'meeting'
  | 'planned'
  | 'fair'
  | 'booked'
  | 'quote'
  | 'question'
  | 'budget'
  | 'click'
  | 'newsletter'
  | 'event'
  | 'download'
  | 'form'
  | 'reaction'
  | 'connection'
  | 'comment';

/** What one language says for each: sources of regular expressions over folded text, in natural spelling. */
export type VerbWords = Readonly<Record<VerbName, string>> & {
  /** Stands before the verb in its clause when it was us. */
  readonly we: string;
  /** Stands right before the verb when it was they. */
  readonly they: string;
  /** In a line about a call, what only a talk can have brought. */
  readonly spoke: string;
};
