import type { IntentKind } from '@/storage/model/intent/intent';

/** What a message may want, as the rep reads it. */
export const INTENT_WORDS: Record<IntentKind, string> = {
  unsubscribe: 'Wants no more messages',
  wrongPerson: 'Wrong person',
  notInterested: 'Not interested',
  noBudget: 'No budget',
  notNow: 'Not now',
  hasBudget: 'Has a budget',
  asksPrice: 'Asks the price',
  asksDemo: 'Asks for a demo',
  asksMeeting: 'Asks for a meeting',
  asksInformation: 'Asks for information',
  interested: 'Interested',
  unclear: 'Unclear',
};
