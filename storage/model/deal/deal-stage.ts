import type { DealStatus } from '../deal';
import type { Stage } from '../stage';

/** What becomes of a contact whose last open deal was lost. `stay`: in the funnel, where they were before the deal. */
export type AfterLoss = 'lost' | 'nurture' | 'stay';

/** What happened to one deal, for one contact who takes or took part; `undefined`: no deal, or not with them. */
export interface DealTurn {
  was: DealStatus | undefined;
  is: DealStatus | undefined;
}

/** What else decides where a contact goes. */
export interface StageAround {
  stage: Stage;
  /** Is another deal of theirs open, or won? */
  others: { open: boolean; won: boolean };
  /** Where they were before their deals. */
  before: Stage;
  /** A deal of theirs, not the rep's hand, made them a customer. */
  customerByDeal: boolean;
  /** The rep's word on a loss. */
  afterwards?: AfterLoss | undefined;
}

/**
 * The stage to which a turn of a deal leads a contact; `undefined` where they stay what they are. A customer remains one
 * whatever else is opened or lost, and whom the rep has moved elsewhere by hand, no end of a deal moves.
 */
export function stageAfterTurn(turn: DealTurn, around: StageAround): Stage | undefined {
  const to = wanted(turn, around);
  return to === around.stage ? undefined : to;
}

function wanted({ was, is }: DealTurn, around: StageAround): Stage | undefined {
  const { stage, others, customerByDeal } = around;
  if (was === is) return undefined;
  if (is === 'won') return 'customer';
  const isNoCustomerNow = was === 'won' && stage === 'customer' && customerByDeal && !others.won;
  if (is === 'open') return stage === 'customer' && !isNoCustomerNow ? undefined : 'opportunity';
  if (isNoCustomerNow) return others.open ? 'opportunity' : afterLast(around);
  return was === 'open' && stage === 'opportunity' && !others.open ? afterLast(around) : undefined;
}

function afterLast({ afterwards = 'stay', before }: StageAround): Stage {
  return afterwards === 'stay' ? before : afterwards;
}

/** Does the loss of a deal leave a contact without an open one, so that the rep is asked what becomes of them? */
export function asksAfterLoss(stage: Stage, hasOtherOpen: boolean): boolean {
  return stage === 'opportunity' && !hasOtherOpen;
}
