import type { PersonOnCadence } from '@/storage/queries/cadence-by-id';
import type { CadenceDraft } from './cadence-draft';

interface EditorHintsProps {
  draft: CadenceDraft;
  hasWrongWait: boolean;
  /** Who is on the cadence as it is kept. */
  people: readonly Pick<PersonOnCadence, 'enrolment'>[];
}

/** Why a cadence cannot be saved yet, and who waits on a step that is taken out by it. */
export function EditorHints({ draft, hasWrongWait, people }: EditorHintsProps) {
  const kept = new Set(draft.steps.map(({ id }) => id));
  const waiting = people.filter(({ enrolment }) => !kept.has(enrolment.stepId)).length;
  return (
    <div aria-live="polite" className="flex flex-col text-small">
      {draft.name.trim() ? null : <p className="text-danger">It needs a name.</p>}
      {hasWrongWait ? <p className="text-danger">A wait is a whole number of working days from 0 to 365.</p> : null}
      {waiting > 0 ? (
        <p className="text-warn">
          {waiting === 1 ? '1 waits' : `${waiting} wait`} on a step that you took out. It stays due for them; then they
          go on with the step behind it.
        </p>
      ) : null}
    </div>
  );
}
