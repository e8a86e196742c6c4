import { wholeWords } from '../reply/find-phrases';
import { type MailLook, mailLookOf } from '../reply/mail-look';
import { optOutIn } from '../reply/opt-out';
import type { Intent, IntentKind } from './intent';
import { whenIn } from './when-in';
import { whoIn } from './who-in';
import { DUTCH_INTENTS } from './words/dutch';
import { ENGLISH_INTENTS } from './words/english';
import { FRENCH_INTENTS } from './words/french';
import { GERMAN_INTENTS } from './words/german';
import type { PhrasedKind } from './words/intent-words';
import { ITALIAN_INTENTS } from './words/italian';
import { PORTUGUESE_INTENTS } from './words/portuguese';
import { SPANISH_INTENTS } from './words/spanish';

const TABLES = [
  ENGLISH_INTENTS,
  GERMAN_INTENTS,
  FRENCH_INTENTS,
  SPANISH_INTENTS,
  PORTUGUESE_INTENTS,
  ITALIAN_INTENTS,
  DUTCH_INTENTS,
];

/** In the order in which they are shown. */
const KINDS: readonly PhrasedKind[] = [
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
];
/** What a "not" before it turns into its opposite; the others say their "not" themselves. */
const TURNED: ReadonlySet<PhrasedKind> = new Set(['hasBudget', 'asksPrice', 'asksDemo', 'asksMeeting', 'interested']);
const BEFORE = 28;
const NOT = wholeWords(TABLES.map(({ not }) => not));
const PATTERNS = KINDS.map((kind) => ({
  kind,
  pattern: wholeWords(
    TABLES.flatMap((table) => table[kind]),
    'gm',
  ),
}));

/** What is known of the message beside its text. */
export interface IntentLook {
  /** Epoch milliseconds: from when "next month" counts. */
  readonly sentAt: number;
  /** Never named as somebody else to turn to. */
  readonly senderAddress?: string | undefined;
}

/**
 * What a message that a person wrote may want, from its own words (without quoted history), several at once; `unclear` alone
 * when nothing is found. Never throws; looks at 3,000 characters.
 */
export function intentsIn(text: string, { sentAt, senderAddress }: IntentLook): Intent[] {
  const look = mailLookOf({ text, senderAddress });
  const optOut = optOutIn(look);
  const out = optOut ? [{ kind: 'unsubscribe' as const, words: optOut, at: look.text.indexOf(optOut) }] : [];
  const found = [...out, ...PATTERNS.flatMap((one) => phraseOf(one, look.text, look.folded) ?? [])];
  const intents = found.filter((one) => holdsBeside(one, found)).map((one) => detailed(one, look, sentAt));
  return intents.length > 0 ? intents : [{ kind: 'unclear', words: '' }];
}

interface Found {
  kind: IntentKind;
  words: string;
  at: number;
}

function phraseOf({ kind, pattern }: (typeof PATTERNS)[number], text: string, folded: string): Found | undefined {
  for (const { index, 0: words } of folded.matchAll(pattern)) {
    if (TURNED.has(kind) && (NOT.test(words) || isTurned(folded, index))) continue;
    return { kind, words: text.slice(index, index + words.length), at: index };
  }
  return undefined;
}

/** "not … interested", within the same part of the sentence. */
function isTurned(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - BEFORE), at);
  return NOT.test(before.split(/[.!?;:,\n]|(?<![a-z])(?:but|pero|aber|mais|mas|ma|maar)(?![a-z])/).at(-1) ?? '');
}

/** The same words say one thing only: the plainer of two kinds, which comes first, wins. */
const YIELDS: Partial<Record<IntentKind, readonly IntentKind[]>> = {
  interested: ['unsubscribe'],
  notNow: ['unsubscribe'],
  asksMeeting: ['wrongPerson'],
  asksInformation: ['asksPrice', 'asksDemo', 'asksMeeting', 'wrongPerson'],
  notInterested: ['wrongPerson', 'noBudget'],
};
/** "interested in being removed": so close one belongs to the other. */
const CLOSE = 12;

function holdsBeside(one: Found, found: readonly Found[]): boolean {
  const end = one.at + one.words.length;
  return !YIELDS[one.kind]?.some((kind) =>
    found.some(
      (other) => other.kind === kind && one.at < other.at + other.words.length + CLOSE && other.at < end + CLOSE,
    ),
  );
}

function detailed({ kind, words }: Found, look: MailLook, sentAt: number): Intent {
  const intent = { kind, words };
  if (intent.kind === 'notNow') {
    const when = whenIn(look, sentAt);
    return when ? { ...intent, when } : intent;
  }
  if (intent.kind !== 'wrongPerson') return intent;
  const who = whoIn(look, intent.words);
  return who ? { ...intent, who } : intent;
}
