import type { Answers, Criterion } from '../answer';
import type { Content } from '../content';
import type { IntentKind } from '../intent/intent';
import { foldedWords } from '../search-words';
import type { Stage } from '../stage';
import { type Addressee, audienceFit } from '../template/audience-fit';

/** Why a piece of content is suggested now. */
export type ContentWhy =
  | { what: 'objection'; objection: string }
  | { what: 'stage'; stage: Stage }
  | { what: 'persona'; persona: string }
  /** It names nobody and nothing. */
  | { what: 'everybody' };

/** Who it is for, and what stands in the way. */
export interface ContentNeed extends Addressee {
  answers: Answers;
  /** What their newest message may want. */
  intents: readonly IntentKind[];
  /** The words of their newest message. */
  words?: string | undefined;
}

export interface SuggestedContent {
  content: Content;
  why: ContentWhy[];
}

/** Words under which teams file what answers a "no" to a criterion, or what a message wants. English; a team's own words are compared as well. */
const CRITERION_WORDS: Partial<Record<Criterion, string>> = {
  budget: 'budget price pricing expensive cost costs money',
  timing: 'time timing later now busy wait',
  priority: 'priority priorities later busy other',
  authority: 'authority decide decision boss board approval',
  challenge: 'need problem why working already',
  gain: 'gain value benefit return roi why',
  metrics: 'metrics numbers roi proof return',
  decisionCriteria: 'criteria security compliance requirements',
  decisionProcess: 'process procurement legal',
  champion: 'champion internal team',
  intent: 'interest need why',
};
const INTENT_SIGNS: Partial<Record<IntentKind, string>> = {
  noBudget: 'budget price pricing expensive cost costs money',
  asksPrice: 'budget price pricing expensive cost costs',
  notNow: 'time timing later now busy wait',
  notInterested: 'interest interested need why',
  wrongPerson: 'authority decide decision wrong person',
  asksDemo: 'demo trial product proof',
  asksInformation: 'information details product overview',
};
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are at for have in is it my no not of on or our the to too us we with you your'.split(' '),
);

/**
 * What fits somebody now, best reason first, and last what is for everybody. What is for somebody, and says nothing for this
 * one, is not suggested.
 */
export function suggestContent(contents: readonly Content[], need: ContentNeed): SuggestedContent[] {
  const open = openWords(need);
  const said = new Set(foldedWords(need.words ?? ''));
  const found = contents.flatMap((content) => {
    const why = whyOf(content, need, open, said);
    return why.length > 0 ? [{ content, why }] : [];
  });
  return found.sort(
    (one, other) => points(other.why) - points(one.why) || other.content.updatedAt - one.content.updatedAt,
  );
}

function whyOf(
  content: Content,
  need: ContentNeed,
  open: ReadonlySet<string>,
  said: ReadonlySet<string>,
): ContentWhy[] {
  if (isForEverybody(content)) return [{ what: 'everybody' }];
  const fit = audienceFit(content, need);
  if (!fit.fits) return [];
  const objection = content.objections.find((words) => isOpen(words, open, said));
  const why: ContentWhy[] = [];
  if (objection !== undefined) why.push({ what: 'objection', objection });
  if (fit.stage && need.stage) why.push({ what: 'stage', stage: need.stage });
  if (fit.persona !== undefined) why.push({ what: 'persona', persona: fit.persona });
  return why;
}

const isForEverybody = ({ stages, personas, objections }: Content): boolean =>
  stages.length + personas.length + objections.length === 0;

const points = (why: readonly ContentWhy[]): number =>
  why.reduce((sum, { what }) => sum + { objection: 4, persona: 2, stage: 1, everybody: 0 }[what], 0);

/** Raised by an answer or an intent (one telling word agrees), or in their own words (all telling words). */
function isOpen(objection: string, open: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const words = foldedWords(objection).filter((word) => !EMPTY_WORDS.has(word));
  if (words.length === 0) return false;
  return words.some((word) => open.has(word)) || words.every((word) => said.has(word));
}

function openWords({ answers, intents }: ContentNeed): Set<string> {
  const against = Object.values(answers).filter(({ value }) => value === 'no' || value === 'notNow');
  const texts = [
    ...against.flatMap(({ criterion, note }) => [CRITERION_WORDS[criterion], note]),
    ...intents.map((kind) => INTENT_SIGNS[kind]),
  ];
  return new Set(foldedWordsOf(texts).filter((word) => !EMPTY_WORDS.has(word)));
}

function foldedWordsOf(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => foldedWords(text ?? ''));
}
