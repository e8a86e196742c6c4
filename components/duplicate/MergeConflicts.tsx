import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { MergeSide } from '@/storage/model/merged-contact';
import { answersOf } from '@/storage/queries/answers-of';
import { classNames } from '../ui/class-names';
import { type MergeConflict, mergeConflicts } from './merge-conflicts';

interface MergeConflictsProps {
  keep: Contact;
  merge: Contact;
  /** Whose company was chosen: its answers come along. */
  company: MergeSide;
}

/** On what two contacts differ beside their fields, and whose word will hold: said before they are merged. */
export function MergeConflicts({ keep, merge, company }: MergeConflictsProps) {
  const answers = useLiveQuery(
    async () => [await answersOf(keep.id), await answersOf(merge.id)] as const,
    [keep.id, merge.id],
  );
  if (!answers) return null;
  const [one, other] = answers;
  const conflicts = mergeConflicts({ contact: keep, answers: one }, { contact: merge, answers: other }, company);
  if (conflicts.length === 0) return null;
  return (
    <section aria-label="Where they differ" className="flex flex-col">
      <h3 className="text-small font-semibold">Where they differ</h3>
      <ul className="flex flex-col">
        {conflicts.map((conflict) => (
          <ConflictRow key={conflict.label} conflict={conflict} />
        ))}
      </ul>
      <p className="text-small text-dim">
        Of two answers the newer one holds, those of a company go with the company you choose, and a “do not contact”
        holds for both. You can change each after the merge; the other stays in the history.
      </p>
    </section>
  );
}

function ConflictRow({ conflict }: { conflict: MergeConflict }) {
  return (
    <li className="border-t border-line py-1.5 first:border-t-0">
      <span className="text-small text-dim">{conflict.label}</span>
      <div className="grid grid-cols-2 gap-1.5">
        {(['keep', 'merge'] as const).map((side) => (
          <span
            key={side}
            className={classNames(
              'min-w-0 rounded border px-1.5 py-1 wrap-anywhere',
              side === conflict.holds ? 'border-accent bg-accent-soft' : 'border-line text-dim',
            )}
          >
            {conflict[side]}
            {side === conflict.holds ? <span className="text-small text-accent"> will hold</span> : null}
          </span>
        ))}
      </div>
    </li>
  );
}
