import { countsCalendarDays, type FollowUpRules, type TouchRuleId } from '@/storage/model/next-touch/follow-up-rules';
import type { NextTouch } from '@/storage/model/next-touch/propose-next-touch';

const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

/** "Thu, 26 Nov", never broken into two lines. Epoch ms in. */
export const touchDay = (at: number): string => day.format(at).replaceAll(' ', '\u00a0');

/** What happened, and when to act on it: a question that the rep answers. */
export function touchQuestion(touch: NextTouch): string {
  return QUESTIONS[touch.why](touchDay(touch.dueAt), touchDay(touch.since), touch.isLate);
}

const QUESTIONS: Record<TouchRuleId, (due: string, since: string, isLate: boolean) => string> = {
  saved: (due) => `Not written to yet. A first touch on ${due}?`,
  noAnswer: (due, since, isLate) =>
    isLate ? `No answer since ${since}. Follow up on ${due}?` : `No answer by ${due}? Follow up`,
  answered: (due, since) => `They answered on ${since}. Answer them by ${due}?`,
  afterMeeting: (due, since) => `You talked on ${since}. Follow up on ${due}?`,
  promoted: (due) => `What is the next step? Take it on ${due}?`,
  quiet: (due, since) => `Quiet since ${since}. Get in touch on ${due}?`,
  nurture: (due) => `Come back to them on ${due}?`,
  wonDeal: (due, since) => `Won on ${since}. Ask how it goes on ${due}?`,
  afterSale: (due) => `How are they getting on? Ask on ${due}?`,
};

/** The name of each rule, as the options list it. */
export const RULE_NAMES: Record<TouchRuleId, string> = {
  saved: 'After saving a lead',
  noAnswer: 'No answer to what you wrote',
  answered: 'They answered',
  afterMeeting: 'After a meeting or a talk',
  promoted: 'After a promotion',
  quiet: 'A prospect has been quiet',
  nurture: 'Nurture without a date',
  wonDeal: 'After a won deal',
  afterSale: 'A new customer',
};

/** "3 working days". */
export function waitWords(id: TouchRuleId, days: number): string {
  const unit = countsCalendarDays(id) ? 'day' : 'working day';
  return days === 1 ? `1 ${unit}` : `${days} ${unit}s`;
}

/** Which rule speaks: "No answer to what you wrote: 3 working days". */
export function ruleWords(id: TouchRuleId, rules: FollowUpRules): string {
  return `${RULE_NAMES[id]}: ${waitWords(id, rules[id].days)}`;
}
