import { archiveCadence } from '@/storage/commands/archive-cadence';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { leaveCadence } from '@/storage/commands/leave-cadence';
import { type CadenceInput, saveCadence } from '@/storage/commands/save-cadence';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Enrolment } from '@/storage/model/cadence/enrolment';
import type { LeftOut } from '@/storage/model/cadence/enrolment-problem';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { problemWords } from './cadence-words';

/** Save, put away, put on and take off, each saying what it did with an Undo. */
export function useCadenceCommands() {
  const { run, busy, failure } = useCommand();
  return {
    busy,
    failure,
    save: (input: CadenceInput) =>
      run(
        () => saveCadence(input),
        ({ eventId }) => (eventId ? { text: `Cadence ${input.name.trim()} saved`, undo: [eventId] } : undefined),
      ),
    archive: ({ id, name }: Cadence, on: number) =>
      run(
        () => archiveCadence(id),
        ({ eventId }) => ({ text: `${name} is put away; ${goOnWords(on)}`, undo: [eventId] }),
      ),
    enrol: (cadence: Cadence, contactIds: ContactId[]) =>
      run(
        () => enrolContacts(cadence.id, contactIds),
        ({ enrolled, leftOut, eventId }) => ({
          text: enrolled.length === 1 ? `Put on ${cadence.name}` : `${enrolled.length} put on ${cadence.name}`,
          details: leftOutWords(leftOut, cadence.audience),
          ...(eventId && { undo: [eventId] }),
        }),
      ),
    leave: ({ id }: Enrolment, { name }: Cadence) =>
      run(
        () => leaveCadence(id),
        ({ eventId }) => ({ text: `Taken off ${name}`, undo: [eventId] }),
      ),
  };
}

function goOnWords(on: number): string {
  if (on === 0) return 'nobody is on it';
  return on === 1 ? '1 is on it and goes on' : `${on} are on it and go on`;
}

function leftOutWords(leftOut: LeftOut[], audience: Cadence['audience']): string[] {
  const reasons = [...new Set(leftOut.map(({ because }) => because))];
  const count = (reason: LeftOut['because']) => leftOut.filter(({ because }) => because === reason).length;
  return reasons.map((reason) => `${count(reason)} left out: ${problemWords(reason, audience)}`);
}
