import { type Answers, type AnswerValue, type Criterion, criterionSchema } from '../answer';
import type { BuyingRole } from '../buying-role';
import type { Company } from '../company';
import type { Contact } from '../contact';
import type { Interaction } from '../interaction';
import type { Stage } from '../stage';
import { type CompanySizeBand, companySizeBand } from './company-size-band';
import { type ConversationFacts, conversationFacts } from './conversation-facts';
import { minuteOf } from './minute';
import { type Seniority, titleSeniority } from './title-seniority';

/** An answer that says something. `at` in epoch ms, of a whole minute. */
export interface AnswerFact {
  criterion: Criterion;
  value: Exclude<AnswerValue, 'unknown'>;
  at: number;
  evidenceId?: string | undefined;
}

/**
 * All that the score of a contact rests on, and nothing of weights or of the time at which it is asked for: so it stays right
 * as time passes and when weights change. Times are epoch ms of whole minutes.
 */
export interface ScoreFacts extends ConversationFacts {
  stage: Stage;
  seniority?: Seniority | undefined;
  role?: BuyingRole | undefined;
  size?: CompanySizeBand | undefined;
  referred: boolean;
  /** In the order of the criteria. */
  answers: AnswerFact[];
}

/** The rows from which the facts of one contact are taken. */
export interface ScoreRows {
  contact: Contact;
  company?: Company | undefined;
  /** What is known on each criterion, that of the company included. */
  answers: Answers;
  /** As the rep corrected them. */
  interactions: Interaction[];
}

export function scoreFactsOf({ contact, company, answers, interactions }: ScoreRows): ScoreFacts {
  return {
    ...conversationFacts(interactions),
    stage: contact.stage,
    seniority: titleSeniority(contact.jobTitle),
    role: contact.buyingRole,
    size: companySizeBand(company?.size),
    referred: contact.referredBy !== undefined,
    answers: answerFacts(answers),
  };
}

function answerFacts(answers: Answers): AnswerFact[] {
  return criterionSchema.options.flatMap((criterion) => {
    const answer = answers[criterion];
    if (!answer || answer.value === 'unknown') return [];
    return { criterion, value: answer.value, at: minuteOf(answer.at), evidenceId: answer.evidenceId };
  });
}
