import type { Stage } from '../stage';

/** Where an undo left a contact, and what there is beside it. */
export interface UndoneStage {
  /** Before the undo, and as the undo alone leaves them. */
  was: Stage;
  now: Stage;
  /** Is a deal of theirs open, or won, now? */
  open: boolean;
  won: boolean;
  /** Where they were before their deals. */
  before: Stage;
  /** A deal of theirs, not the rep's hand, made them a customer. */
  customerByDeal: boolean;
}

/**
 * The stage that agrees with a contact's deals after something was undone on which later deals stand: a customer with one that was
 * won, an opportunity with one that is open, neither without.
 */
export function stageByDeals({ was, now, open, won, before, customerByDeal }: UndoneStage): Stage {
  if (won || (now === 'customer' && !customerByDeal)) return 'customer';
  if (open) return 'opportunity';
  if (!restsOnDeals(now)) return now;
  return restsOnDeals(was) ? before : was;
}

const restsOnDeals = (stage: Stage): boolean => stage === 'opportunity' || stage === 'customer';
