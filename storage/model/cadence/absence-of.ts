import type { Interaction } from '../interaction';
import type { Enrolment } from './enrolment';

/**
 * Until when somebody is away, seen from a day (`2026-12-03`): what their newest notice says, also one from before
 * the cadence, or what is known already. `undefined` when they are back.
 */
export function absenceOf(
  { pausedUntil }: Pick<Enrolment, 'pausedUntil'>,
  conversation: readonly Interaction[],
  today: string,
): Enrolment['pausedUntil'] {
  const notice = conversation
    .filter(({ direction, absence }) => direction === 'inbound' && absence?.returnsOn)
    .sort((one, other) => one.at - other.at)
    .at(-1);
  const day = notice?.absence?.returnsOn;
  const until = notice && day ? { day, evidenceId: notice.id } : pausedUntil;
  return until && until.day > today ? until : undefined;
}
