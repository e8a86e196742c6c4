import type { Contact } from '@/storage/model/contact';
import { Foreign } from '../ui/Foreign';
import type { EventPerson } from './event-people';

interface EventPeopleProps {
  people: readonly EventPerson[];
  /** How many are not named. */
  more: number;
  onOpen: (contact: Pick<Contact, 'id'>) => void;
}

/** Whom an entry of the history is about, each who is there a way to them. Nothing of an entry about nobody. */
export function EventPeople({ people, more, onOpen }: EventPeopleProps) {
  if (people.length === 0) return null;
  return (
    <p className="flex min-w-0 flex-wrap gap-x-1.5">
      {people.map(({ id, name }, index) => (
        <span key={id ?? name} className="flex min-w-0">
          {id === undefined ? (
            <Foreign text={name} className="text-dim" />
          ) : (
            <button
              type="button"
              className="min-w-0 truncate text-start font-medium underline-offset-2 hover:underline"
              onClick={() => onOpen({ id })}
            >
              <Foreign text={name} />
            </button>
          )}
          {index < people.length - 1 ? ',' : ''}
        </span>
      ))}
      {more > 0 ? <span className="text-dim">and {more.toLocaleString()} more</span> : null}
    </p>
  );
}
