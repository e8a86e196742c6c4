import type { Contact } from '@/storage/model/contact';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { WayIcon } from '../interaction/WayIcon';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';

interface ColleagueListProps {
  colleagues: readonly Contact[];
  onOpen: (contact: Contact) => void;
}

/** Who else is known at a company, each with their part in the decision and where they stand. */
export function ColleagueList({ colleagues, onOpen }: ColleagueListProps) {
  return (
    <ul aria-label="Others there" className="flex flex-col gap-1">
      {colleagues.map((colleague) => (
        <li key={colleague.id} className="flex items-start gap-2">
          <WayIcon twoWay={colleague.twoWayAt !== undefined} />
          <span className="flex min-w-0 flex-1 flex-col">
            <button
              type="button"
              className="min-w-0 truncate text-start font-medium underline-offset-2 hover:underline"
              onClick={() => onOpen(colleague)}
            >
              <Foreign text={colleague.name} />
            </button>
            <Foreign text={aboutWords(colleague)} className="truncate text-small text-dim empty:hidden" />
          </span>
          <StageChip stage={colleague.stage} />
        </li>
      ))}
    </ul>
  );
}

function aboutWords({ buyingRole, jobTitle }: Contact): string {
  return [buyingRole && BUYING_ROLE_WORDS[buyingRole], jobTitle].filter(Boolean).join(' · ');
}
