import { useLiveQuery } from 'dexie-react-hooks';
import type { Answers } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { type SuggestedAnswers, suggestedAnswers } from '@/storage/model/intent/suggested-answers';
import { timelineOf } from '@/storage/queries/timeline-of';
import { useIntents } from '../reply/useIntents';

/** So many of the newest interactions are looked at: what was said long before is no news. */
const LOOKED_AT = 10;

/** What the contact's latest messages suggest as answers. */
export function useSuggestedAnswers(contactId: ContactId, answers: Answers): SuggestedAnswers {
  const entries = useLiveQuery(() => timelineOf(contactId, LOOKED_AT), [contactId]) ?? [];
  const read = entries.filter(({ direction, genuine, excerpt }) => direction === 'inbound' && genuine && excerpt);
  const intents = useIntents(read.map(({ id, excerpt = '', at }) => ({ id, text: excerpt, sentAt: at })));
  const sources = read.map(({ id, at }) => ({ interactionId: id, at, intents: intents.get(id) ?? [] }));
  return suggestedAnswers(sources, answers);
}
