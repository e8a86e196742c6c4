/** The kinds that are known by phrases of their own; `unsubscribe` shares its phrases with `reply/words`. */
export type PhrasedKind =
  | 'wrongPerson'
  | 'notInterested'
  | 'noBudget'
  | 'notNow'
  | 'hasBudget'
  | 'asksPrice'
  | 'asksDemo'
  | 'asksMeeting'
  | 'asksInformation'
  | 'interested';

/** What one language says for each intent: sources of regular expressions, written like those of `ReplyWords`. */
export type IntentWords = Readonly<Record<PhrasedKind, readonly string[]>> & {
  /** Before a phrase these turn it into its opposite. */
  readonly not: string;
};
