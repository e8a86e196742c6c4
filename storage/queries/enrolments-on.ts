import Dexie, { type Collection } from 'dexie';
import type { Enrolment } from '../model/cadence/enrolment';
import { tableOf } from '../stored-rows';

/** Who is on a cadence, away or not. For use inside queries and transactions. */
export function enrolmentsOn(cadenceId: string): Collection<Enrolment, string> {
  return tableOf('enrolments')
    .where('[cadenceId+status]')
    .anyOf([
      [cadenceId, 'active'],
      [cadenceId, 'paused'],
    ]);
}

/** Everybody who is or was on a cadence. For use inside queries and transactions. */
export function everOn(cadenceId: string): Collection<Enrolment, string> {
  return tableOf('enrolments')
    .where('[cadenceId+status]')
    .between([cadenceId, Dexie.minKey], [cadenceId, Dexie.maxKey]);
}
