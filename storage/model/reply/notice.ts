import { type Found, find, type Tongue } from './find-phrases';
import type { MailLook } from './mail-look';
import type { Sentence } from './sentences';

/** What a sentence of a notice is about. */
export type Topic = 'away' | 'left' | 'back' | 'access' | 'urgent' | 'promise' | 'receipt' | 'courtesy' | 'filler';

/** A text read as a notice: what it says that notices say, and how much besides. */
export interface Notice {
  /** Each topic with the words that told it, in the order of the text. */
  readonly topics: ReadonlyMap<Topic, string>;
  /** Words of its own before the first topic that tells a notice, and after it. */
  readonly ownBefore: number;
  readonly ownAfter: number;
  /** Asks, or says what only somebody says who answers. */
  readonly isAnswering: boolean;
}

const TOPICS = ['left', 'receipt', 'access', 'back', 'courtesy', 'urgent', 'promise', 'filler'] as const;
const TELLING: ReadonlySet<Topic> = new Set(['away', 'left', 'receipt', 'courtesy', 'access', 'back']);
/** "… but happy to talk before": an absence that is only a condition of something else. */
const TURN =
  /[,;(-]? (?:but|so|however|although|though|aber|daher|mais|donc|pero|asi que|mas|ma|quindi|maar|dus|ale|men|но) (?:[\p{L}' ]{0,25})?(?:can|could|happy|let|would|glad|love|free|konnen|gerne|pouvons|podemos|possiamo|kunnen|mozemy|kan|можем)(?![\p{L}])/u;
/** Whoever says "yes" beside an absence, or that they answer all the same, does so. */
const ANYWAY =
  /(?:[:;,] ?|(?:but|aber|mais|pero|mas|ma|maar) )(?:(?:yes|yeah|sure|ja|oui|sim|claro|certo)(?![\p{L}])|si(?=,))|(?:but|aber|mais|pero|mas|ma|maar) (?:[\p{L}' ]{0,20})?(?:answer|reply|antworten|repondre|responder|contestar|rispondere|antwoorden)(?: (?:anyway|still|you|now))?(?=[:.,!]| anyway| nonetheless|$)/u;
/** An absence to come, and what to do before it: "so please call this week". */
const BEFORE_THAT =
  /(?<![\p{L}])(?:call|ring|phone|rufen|melden|appelez|llam|ligu|chiam|bel)\p{L}*(?:[- ]\p{L}+){0,2} (?:this week|before (?:that|then)|diese woche|vorher|davor|cette semaine|avant cela|esta semana|antes disso|questa settimana|prima di|deze week|daarvoor)(?![\p{L}])/u;
/** A name or a title on a line of its own. */
const FEW = 4;
/** As many words may lead to the absence within its sentence: "please note that from 3 to 14 May". */
const LEAD = 14;

export function noticeIn({ text, sentences, tongues }: MailLook): Notice {
  const topics = new Map<Topic, string>();
  let [ownBefore, ownAfter, isAnswering, hasTold] = [0, 0, false, false];
  for (const sentence of bodyOf(sentences, tongues)) {
    const told = topicsOf(sentence, tongues);
    const tells = told.some(([topic]) => TELLING.has(topic));
    for (const [topic, { at, words }] of told) {
      if (!topics.has(topic)) topics.set(topic, text.slice(sentence.at + at, sentence.at + at + words.length).trim());
    }
    const own = ownWords(sentence, told, tongues);
    if (hasTold || tells) ownAfter += own;
    else ownBefore += own;
    isAnswering ||= answers(sentence, told, tongues);
    hasTold ||= tells;
  }
  return { topics, ownBefore, ownAfter, isAnswering };
}

/** Up to the farewell: names, titles and disclaimers come behind it. */
function bodyOf(sentences: readonly Sentence[], tongues: readonly Tongue[]): readonly Sentence[] {
  const ends = sentences.findIndex(
    ({ folded }, at) => at > 0 && folded.length < 60 && find(tongues, 'farewell', folded)?.at === 0,
  );
  return ends < 0 ? sentences : sentences.slice(0, ends);
}

function topicsOf({ folded }: Sentence, tongues: readonly Tongue[]): (readonly [Topic, Found])[] {
  const away = awayIn(folded, tongues);
  const others = TOPICS.flatMap((topic) => {
    const found = find(tongues, topic, folded);
    return found ? [[topic, found] as const] : [];
  });
  return away ? [['away', away], ...others] : others;
}

/** Not "I was out of the office", "when you are on leave", "if he is away". */
function awayIn(folded: string, tongues: readonly Tongue[]): Found | undefined {
  for (const tongue of tongues) {
    const found = tongue.find('away', folded);
    if (found && !tongue.find('notAway', wordsBefore(folded, found.at))) return found;
  }
  return undefined;
}

function wordsBefore(folded: string, at: number): string {
  const clause =
    folded
      .slice(Math.max(0, at - 40), at)
      .split(/[,;:.(]/)
      .at(-1) ?? '';
  return clause.trim().split(' ').slice(-3).join(' ');
}

type Told = readonly (readonly [Topic, Found])[];

function ownWords({ folded }: Sentence, told: Told, tongues: readonly Tongue[]): number {
  const words = count(folded);
  if (told.length === 0) return words <= FEW && !find(tongues, 'human', folded) ? 0 : words;
  const [first] = told.map(([, { at }]) => at).toSorted((one, other) => one - other);
  const isOnlyFiller = told.every(([topic]) => topic === 'filler');
  if (isOnlyFiller) return Math.max(0, words - LEAD);
  return Math.max(0, count(folded.slice(0, first)) - LEAD);
}

function answers({ folded }: Sentence, told: Told, tongues: readonly Tongue[]): boolean {
  if ([TURN, ANYWAY, BEFORE_THAT].some((pattern) => pattern.test(folded))) return true;
  const isNotice = told.some(([topic]) => topic !== 'filler');
  if (isNotice) return folded.endsWith('?') && !told.some(([topic]) => topic === 'urgent' || topic === 'receipt');
  return folded.endsWith('?') || find(tongues, 'human', folded.replace(/^\W+/, '')) !== undefined;
}

/** Words with letters; of scripts without spaces two characters are a word. */
function count(text: string): number {
  const unspaced = text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return (
    (text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}']{2,}/gu)?.length ?? 0) + Math.ceil(unspaced / 2)
  );
}
