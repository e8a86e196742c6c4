import type { AnswerValue, Criterion } from '../answer';
import type { DealStep } from '../deal';
import type { Channel } from '../interaction';
import type { Stage } from '../stage';

/** So many days ago, which way, by what, and the words. An `auto` one comes in and is nobody's word. */
export type ExampleTouch = readonly [daysAgo: number, way: 'out' | 'in' | 'auto', channel: Channel, words: string];

/** One fictional person of the example pipeline. Times are whole days before or after the day on which it is added. */
export interface ExamplePerson {
  name: string;
  jobTitle: string;
  /** The name of an example company. */
  company: string;
  location: string;
  stage: Stage;
  savedDaysAgo: number;
  /** When they came to the stage; a lead was one from the start. */
  movedDaysAgo?: number;
  talk: readonly ExampleTouch[];
  answers?: Partial<Record<Criterion, AnswerValue>>;
  /** Due in so many working days, before today when below zero. */
  followUp?: { inDays: number; note: string };
  /** One that was kept, so many days ago. */
  kept?: { daysAgo: number; note: string };
  deal?: ExampleDeal;
}

export interface ExampleDeal {
  name: string;
  /** In whole units of the currency. */
  amount: number;
  currency: string;
  step: DealStep;
  /** Of one that is closed: when, and how. */
  closed?: { status: 'won' | 'lost'; daysAgo: number; reason: string };
  /** Of an open one. */
  closesInDays?: number;
  openedDaysAgo: number;
}

export interface ExampleCompany {
  name: string;
  industry: string;
  size: string;
  headquarters: string;
  domain: string;
}
