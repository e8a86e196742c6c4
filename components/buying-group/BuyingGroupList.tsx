import type { Contact } from '@/storage/model/contact';
import { WayIcon } from '../interaction/WayIcon';
import { Foreign } from '../ui/Foreign';
import { BUYING_ROLE_WORDS } from './buying-role-words';

interface BuyingGroupListProps {
  members: Contact[];
  /** Everybody known at the company, to say who named whom. */
  colleagues: Contact[];
}

/** Who has a part in the decision, which one, and who of them has answered. */
export function BuyingGroupList({ members, colleagues }: BuyingGroupListProps) {
  const nameOf = (id: Contact['id'] | undefined) => colleagues.find((one) => one.id === id)?.name;
  return (
    <ul aria-label="Buying group" className="flex flex-col gap-1">
      {members.map(({ id, name, buyingRole, twoWayAt, referredBy }) => {
        const named = nameOf(referredBy);
        return (
          <li key={id} className="flex items-start gap-2">
            <WayIcon twoWay={twoWayAt !== undefined} />
            <span className="flex min-w-0 flex-1 flex-col">
              <Foreign text={name} className="truncate" />
              <span className="text-small text-dim">
                <span className="text-ink">{buyingRole ? BUYING_ROLE_WORDS[buyingRole] : 'No role yet'}</span>
                {twoWayAt === undefined ? ', no answer yet' : ', has answered'}
                {named ? (
                  <>
                    , named by <Foreign text={named} />
                  </>
                ) : null}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
