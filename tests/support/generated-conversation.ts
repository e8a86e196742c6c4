import type { Contact } from '@/storage/model/contact';
import type { Channel, Interaction, InteractionKind } from '@/storage/model/interaction';
import { KIND_RULES } from '@/storage/model/kind-rules';
import { SENTENCES } from './fictional-words';
import type { SeededRandom } from './seeded-random';

const MOST_INTERACTIONS = 400;

/** What comes in from somebody who answers, the usual more than once. */
const ANSWERS: InteractionKind[] = [
  ...(['message', 'message', 'message', 'message', 'call', 'meeting', 'comment', 'product-question'] as const),
  ...(['quote-request', 'meeting-booked', 'budget-talk', 'link-click', 'download'] as const),
];
/** What comes in from somebody who does not. */
const SIGNS: InteractionKind[] = [
  ...(['link-click', 'link-click', 'site-visit', 'download', 'post-reaction', 'connection'] as const),
  ...(['newsletter-sign-up', 'form', 'event-sign-up', 'auto-reply', 'absence', 'bounce'] as const),
];
const CHANNELS: Partial<Record<InteractionKind, Channel>> = { call: 'call', meeting: 'meeting', comment: 'comment' };

/**
 * Interactions by a power law from when the contact was saved until `now` (epoch ms). A lead has not answered; everybody who
 * was ever a prospect has. `scale` 1 gives about three a contact.
 */
export function generatedConversation(
  contact: Contact,
  random: SeededRandom,
  now: number,
  scale: number,
): Interaction[] {
  const answers = contact.stage !== 'lead' && contact.stage !== 'disqualified';
  const length = random.powerLaw(2.3, MOST_INTERACTIONS) - (answers ? 0 : 1);
  const count = Math.max(answers ? 1 : 0, Math.round(length * scale));
  return Array.from({ length: count }, (_, index) => generatedInteraction(contact, random, now, index, answers));
}

function generatedInteraction(
  { id, createdAt }: Contact,
  random: SeededRandom,
  now: number,
  index: number,
  answers: boolean,
): Interaction {
  const first = answers && index === 0;
  const isInbound = first || random.next() < (answers ? 0.4 : 0.15);
  const kind: InteractionKind = first || !isInbound ? 'message' : random.pick(answers ? ANSWERS : SIGNS);
  const at = createdAt + Math.floor(random.next() * (now - createdAt));
  return {
    id: `${id}:email:${index}`,
    contactId: id,
    channel: CHANNELS[kind] ?? 'email',
    kind,
    direction: isInbound ? 'inbound' : 'outbound',
    genuine: KIND_RULES[kind].meaning === 'conversation',
    at,
    subject: random.pick(SENTENCES),
    excerpt: `${random.pick(SENTENCES)} ${random.pick(SENTENCES)}`,
    threadId: `thread-${id}`,
    messageId: String(index),
    loggedAt: at,
  };
}
