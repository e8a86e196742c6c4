/** What a message may want. A suggestion: it decides nothing by itself. */
export const INTENT_KINDS = [
  'unsubscribe',
  'wrongPerson',
  'notInterested',
  'noBudget',
  'notNow',
  'hasBudget',
  'asksPrice',
  'asksDemo',
  'asksMeeting',
  'asksInformation',
  'interested',
  'unclear',
] as const;
export type IntentKind = (typeof INTENT_KINDS)[number];

export interface Intent {
  readonly kind: IntentKind;
  /** The words of the message that caused it, as they stand there; empty where nothing did (`unclear`). */
  readonly words: string;
  /** Of `notNow`: the day to come back (`2026-11-02`) and the words that name it. */
  readonly when?: { readonly day: string; readonly words: string };
  /** Of `wrongPerson`: whom they name instead. */
  readonly who?: { readonly name?: string; readonly email?: string };
}
