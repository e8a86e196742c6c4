import type { Answers, AnswerValue, Criterion } from '../answer';
import { criterionSchema } from '../answer';
import type { Company } from '../company';
import type { Contact } from '../contact';
import type { Deal } from '../deal';
import { criterionState } from '../derive-checks';
import { EXAMPLE_SOURCE } from '../example/example-source';
import type { Interaction } from '../interaction';
import type { Note } from '../note';
import type { ScoreFacts } from '../score/score-facts';
import type { Temperature } from '../score/temperature';
import { everyFoldedWord, foldedWords, searchWordsOf } from '../search-words';
import type { Stage } from '../stage';
import { dealAmounts, dealWords } from './deal-amounts';

/** The rows from which all is taken that one contact can be found by. */
export interface FindRows {
  contact: Contact;
  company?: Company | undefined;
  /** What is known on each criterion, that of the company included. */
  answers: Answers;
  /** Every deal in which they take part. */
  deals: Deal[];
  /** As the rep corrected them, those moved to the contact included. */
  interactions: Interaction[];
  /** Notes on the contact. */
  notes: Note[];
}

/** What of one contact can be found, filtered and sorted by, as long as none of the rows changes. Times are epoch ms. */
export interface KeptFacts {
  id: string;
  name: string;
  company?: string | undefined;
  title?: string | undefined;
  /** Folded words of name, company, title, addresses, numbers and tags, each once. */
  who: string[];
  /** Folded words of notes and of what was written and said, each once. */
  said: string[];
  stage: Stage;
  /** The team's own step, by its id. */
  step?: string | undefined;
  twoWay: boolean;
  tags: string[];
  owner?: string | undefined;
  source: string;
  /** `open`, `won`, `lost` and the steps of open deals, each once. */
  deals: string[];
  /** Sums of the open deals that are with them, by currency, in hundredths. */
  amounts: Record<string, number>;
  /** The largest of these sums; absent without an amount. */
  amount?: number | undefined;
  /** What each criterion comes to, the three checks as they follow; an unknown one is absent. */
  answers: Partial<Record<Criterion, AnswerValue>>;
  created: number;
  changed: number;
  /** The last touch, whichever way it went. */
  last?: number | undefined;
  inbound?: number | undefined;
  outbound?: number | undefined;
  next?: number | undefined;
  /** Since when they are in their stage. */
  entered: number;
  inboundCount: number;
  outboundCount: number;
  lacking: boolean;
  awaiting: boolean;
  doNotContact: boolean;
  example: boolean;
}

/** What follows from the time and from the rules of the score. */
export interface Standing {
  score: number;
  temperature: Temperature;
}
export type FindFacts = KeptFacts & Standing;

/** Rows with what the score rests on, for those who work out both. */
export interface ScoredRows {
  rows: FindRows;
  score: ScoreFacts;
}

export function keptFactsOf(rows: FindRows): KeptFacts {
  const { contact } = rows;
  const amounts = dealAmounts(contact.id, rows.deals);
  return {
    ...{ id: contact.id, name: contact.name, company: contact.companyName, title: contact.jobTitle },
    ...{ who: whoWords(contact), said: saidWords(rows) },
    ...{ stage: contact.stage, step: contact.subStage, twoWay: contact.twoWayAt !== undefined },
    ...{ tags: contact.tags ?? [], owner: contact.owner, source: contact.source },
    ...{ deals: dealWords(rows.deals), amounts, amount: largest(Object.values(amounts)), answers: answersIn(rows) },
    ...{ created: contact.createdAt, changed: contact.updatedAt, next: contact.nextFollowUpAt },
    entered: contact.stageChangedAt,
    ...{ inbound: contact.lastInboundAt, outbound: contact.lastOutboundAt },
    last: largest([contact.lastInboundAt, contact.lastOutboundAt]),
    ...{ inboundCount: contact.inboundCount, outboundCount: contact.outboundCount },
    ...{ lacking: contact.lacksFollowUp === 1, awaiting: contact.awaitingReplySince !== undefined },
    ...{ doNotContact: contact.doNotContact !== undefined, example: contact.source === EXAMPLE_SOURCE },
  };
}

function whoWords(contact: Contact): string[] {
  return [...new Set([...searchWordsOf(contact), ...(contact.tags ?? []).flatMap(foldedWords)])];
}

function saidWords({ contact, notes, interactions }: FindRows): string[] {
  const words = new Set<string>();
  const texts = [contact.note, ...notes.map(({ text }) => text)];
  for (const { subject, excerpt } of interactions) texts.push(subject, excerpt);
  for (const text of new Set(texts)) for (const word of everyFoldedWord(text ?? '')) words.add(word);
  return [...words];
}

function answersIn({ answers }: FindRows): KeptFacts['answers'] {
  const states = criterionSchema.options.map((one) => [one, criterionState(one, answers).value] as const);
  return Object.fromEntries(states.filter(([, value]) => value !== 'unknown'));
}

function largest(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((one) => one !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
