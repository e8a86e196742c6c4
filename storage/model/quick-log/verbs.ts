import type { Channel, Direction, InteractionKind } from '../interaction';
import { fold } from '../reply/fold';
import type { Verb } from './verb';
import { DUTCH_VERBS } from './words/dutch-verbs';
import { ENGLISH_VERBS } from './words/english-verbs';
import { FRENCH_VERBS } from './words/french-verbs';
import { GERMAN_VERBS } from './words/german-verbs';
import { ITALIAN_VERBS } from './words/italian-verbs';
import { PORTUGUESE_VERBS } from './words/portuguese-verbs';
import { SPANISH_VERBS } from './words/spanish-verbs';
import type { VerbName, VerbWords } from './words/verb-words';

const LANGUAGES: readonly VerbWords[] = [
  ENGLISH_VERBS,
  GERMAN_VERBS,
  FRENCH_VERBS,
  SPANISH_VERBS,
  PORTUGUESE_VERBS,
  ITALIAN_VERBS,
  DUTCH_VERBS,
];

/** What each says of the interaction. A try that reached nobody is ours, whatever else is said; a talk takes two. */
const MEANS: Readonly<Record<VerbName, readonly [InteractionKind, Channel, Direction?]>> = {
  unreached: ['call', 'call', 'outbound'],
  talk: ['call', 'call', 'inbound'],
  call: ['call', 'call'],
  mail: ['message', 'email'],
  linkedin: ['message', 'linkedin'],
  answer: ['message', 'email', 'inbound'],
  meeting: ['meeting', 'meeting', 'inbound'],
  planned: ['meeting', 'meeting', 'inbound'],
  fair: ['fair', 'meeting', 'inbound'],
  booked: ['meeting-booked', 'other', 'inbound'],
  quote: ['quote-request', 'other', 'inbound'],
  question: ['product-question', 'other', 'inbound'],
  budget: ['budget-talk', 'other', 'inbound'],
  click: ['link-click', 'other', 'inbound'],
  newsletter: ['newsletter-sign-up', 'other', 'inbound'],
  event: ['event-sign-up', 'other', 'inbound'],
  download: ['download', 'other', 'inbound'],
  form: ['form', 'other', 'inbound'],
  reaction: ['post-reaction', 'linkedin', 'inbound'],
  connection: ['connection', 'linkedin', 'inbound'],
  comment: ['comment', 'comment'],
};

const whole = (words: string, flags = '') => new RegExp(`(?<![\\w])(?:${fold(words)})(?![\\w])`, flags);
const before = (words: string) => new RegExp(`(?<![\\w])(?:${fold(words)})(?:\\s+(?:just|have|had))?[\\s']+$`);

/** In seven languages, over folded text. Of several at one place the one with the most words holds. */
export const VERBS: readonly Verb[] = LANGUAGES.flatMap((language) => {
  const [we, they] = [before(language.we), before(language.they)];
  return (Object.keys(MEANS) as VerbName[]).map((name) => {
    const [kind, channel, direction] = MEANS[name];
    return { name, words: whole(language[name], 'g'), kind, channel, ...(direction && { direction }), we, they };
  });
});

/** In a line about a call, what only a talk can have brought. */
export const THEY_SPOKE = whole(LANGUAGES.map(({ spoke }) => spoke).join('|'));
