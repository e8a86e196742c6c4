import type { NumbersReport } from '@/storage/model/numbers/numbers-report';
import type { Grouping, JourneyReport, ReportKind } from '@/storage/model/numbers/numbers-request';
import type { Stage } from '@/storage/model/stage';
import { STAGE_WORDS } from '../stage/stage-words';
import { GROUPING_WORDS, groupWords } from './group-words';
import { fullShareWords } from './share-words';
import { shownFollowUps } from './shown-follow-ups';
import type { ShownReport } from './shown-report';
import { shownShares } from './shown-shares';
import { timeColumn, waitingSentence } from './shown-times';

/** What the words of a report depend on. */
export interface WordsAround {
  by: Grouping;
  days: number;
  /** Of templates and content, by their ids. */
  names: ReadonlyMap<string, string>;
}

export const REPORT_TITLES: Record<ReportKind, string> = {
  conversion: 'Leads that became prospects',
  replies: 'Replies',
  funnel: 'Funnel',
  followUps: 'Follow-ups kept',
  revenue: 'Revenue won',
  content: 'Content before answers',
};

/** Who is counted, over which time, and when somebody is too young to be: what a number means. */
export const DEFINITIONS: Record<ReportKind, (days: number) => string> = {
  conversion: (days) =>
    `Of the contacts saved in the period: those who were a prospect, or past it, within ${days} days of being saved. Who was saved less than ${days} days ago is too young and counts neither way, also when they are one already. Each counts once; channel and template are those of the first message to them.`,
  replies: (days) =>
    `Of the contacts first written to in the period: those from whom a genuine answer came within ${days} days. Automatic replies are none. Who was written to less than ${days} days ago is too young. Who wrote before you did is counted beside.`,
  funnel: () =>
    'Of the contacts saved in the period: those who have ever been in a stage, or past it, until now, whether or not they are in it still. What was undone does not count. Time in a stage is of those who have left it.',
  followUps: () =>
    'Every follow-up that falls due in the period, by its last date. Kept: done within a day of its time. Overdue: its day has passed and it is open, as in every list. What an answer settled and what was cancelled was not to be kept any more.',
  revenue: () =>
    'Every deal that was closed in the period, once, however many people take part. Currencies are not added up. With a search: the deals in which somebody takes part whom it finds.',
  content: () =>
    'Every person to whom a piece went in the period, by the first time: whether a genuine answer came within 30 days, before more was shared. Less than 30 days ago is too young. A person to whom two pieces went counts once with each. That it came before the answer does not say that it caused it.',
};

/** A report of contacts, in the words of its table. */
export const SHOWN: Record<JourneyReport, (report: NumbersReport, around: WordsAround) => ShownReport> = {
  conversion: (report, { by, names }) =>
    shownShares(report, {
      ...{ about: GROUPING_WORDS[by], counted: 'Saved', did: 'Became prospects', young: 'Too young' },
      nameOf: (key) => groupWords(by, key, names),
    }),
  replies: (report, { by, names }) => {
    const shown = shownShares(report, {
      ...{ about: GROUPING_WORDS[by], counted: 'Written to', did: 'Answered', young: 'Too young' },
      more: [timeColumn('Time to answer')],
      beside: { part: 'theyWrote', label: 'They wrote first' },
      nameOf: (key) => groupWords(by, key, names),
    });
    return { ...shown, summary: shown.summary + waitingSentence(report.total.times, 'answered') };
  },
  funnel: (report) => {
    const order: readonly Stage[] = ['lead', 'prospect', 'opportunity', 'customer', 'nurture', 'disqualified', 'lost'];
    const groups = order.flatMap((stage) => report.groups.find(({ key }) => key === stage) ?? []);
    const words = {
      ...{ about: 'Stage', counted: 'Saved', did: 'Were there', more: [timeColumn('Time in stage')] },
      nameOf: (key: string) => STAGE_WORDS[key as Stage],
    };
    const shown = shownShares({ ...report, groups }, words, false);
    const [prospects, customers] = ['prospect', 'customer'].map(
      (key) => shown.rows.find((row) => row.key === key)?.share,
    );
    const summary =
      prospects && customers && `Prospects: ${fullShareWords(prospects)}. Customers: ${fullShareWords(customers)}.`;
    return { ...shown, summary: summary ?? '' };
  },
  followUps: shownFollowUps,
  content: (report, { names }) =>
    shownShares(
      report,
      {
        ...{ about: 'Content', counted: 'Shared with', did: 'Answered after', young: 'Too young' },
        nameOf: (key) => names.get(key) ?? 'Content that is gone',
      },
      false,
    ),
};
