import type { CallOutcome, Direction } from './interaction';

/** Which way a call ran: who picks up talks, and a talk is an answer; everything else is a try of ours. */
export function callDirection(outcome: CallOutcome): Direction {
  return outcome === 'talked' ? 'inbound' : 'outbound';
}
