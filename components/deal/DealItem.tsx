import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { moneyWords } from '../money/money-words';
import { ReasonForm } from '../stage/ReasonForm';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Menu } from '../ui/Menu';
import { Time } from '../ui/Time';
import { CloseDay } from './CloseDay';
import { DealForm } from './DealForm';
import { DealPeople } from './DealPeople';
import { type DealDraft, dealDraft } from './deal-draft';
import { STATUS_WORDS } from './deal-words';
import { LoseForm } from './LoseForm';
import { ObjectionList } from './ObjectionList';
import { StepChoice } from './StepChoice';
import { useDealCommands } from './useDealCommands';
import { WinForm } from './WinForm';

type Open = 'win' | 'lose' | 'reopen';

interface DealItemProps {
  deal: Deal;
  /** It is not plain from the place with whom it is, also where it is one alone. */
  namesWho?: boolean;
  /** Leads to somebody who takes part, where there is a way. */
  onOpen?: ((contact: Contact) => void) | undefined;
  /** What it comes to and when it should close stand in the line above it. */
  inRow?: boolean;
  /** Under it, once it is won: what is proposed next. */
  afterWin?: ReactNode;
}

/** One deal: what it comes to, where it stands, its objections, and everything that is done with it. */
export function DealItem({ deal, namesWho = false, onOpen, inRow = false, afterWin }: DealItemProps) {
  const key = `${deal.id}:deal`;
  const [draft, keep] = useDraft<DealDraft>(key);
  // Kept with what is typed in it: a look at another page closes nothing.
  const [open, setOpen, close] = useDraft<Open>(`${deal.id}:open-form`);
  const { reopen, remove, busy, failure } = useDealCommands();
  const isOpen = deal.status === 'open';
  if (draft) return <li>{<DealForm draftKey={key} onClose={close} />}</li>;
  const more = [
    { id: 'edit', label: 'Edit', onChoose: () => keep(dealDraft(deal)) },
    ...(isOpen ? [] : [{ id: 'reopen', label: 'Reopen…', onChoose: () => setOpen('reopen') }]),
    { id: 'remove', label: 'Remove', onChoose: () => void remove(deal) },
  ];
  return (
    <li aria-label={deal.name} className="flex flex-col gap-1.5 border-t border-line pt-2 first:border-t-0 first:pt-0">
      {inRow ? <DealWords deal={deal} /> : <DealHead deal={deal} />}
      {namesWho || deal.contactIds.length > 1 ? <DealPeople deal={deal} onOpen={onOpen} /> : null}
      <div className="flex flex-wrap items-center gap-1.5">
        {isOpen ? (
          <>
            <StepChoice deal={deal} />
            <Button size="small" aria-expanded={open === 'win'} onClick={() => setOpen('win')}>
              Won…
            </Button>
            <Button size="small" aria-expanded={open === 'lose'} onClick={() => setOpen('lose')}>
              Lost…
            </Button>
          </>
        ) : null}
        <Menu label="More" icon={<ChevronDown aria-hidden="true" size={13} />} items={more} />
      </div>
      {isOpen && open === 'win' ? <WinForm deal={deal} onClose={close} /> : null}
      {isOpen && open === 'lose' ? <LoseForm deal={deal} onClose={close} /> : null}
      {!isOpen && open === 'reopen' ? (
        <ReasonForm
          draftKey={`${deal.id}:reopen`}
          title={`Reopen: ${deal.name}`}
          submit="Reopen"
          busy={busy}
          onSubmit={(reason) => reopen(deal, reason)}
          onCancel={close}
        />
      ) : null}
      <FailureAlert failure={failure} />
      {deal.status === 'won' ? afterWin : null}
      {isOpen || deal.objections ? <ObjectionList deal={deal} /> : null}
    </li>
  );
}

function DealHead({ deal }: Pick<DealItemProps, 'deal'>) {
  const { name, amount, currency, status } = deal;
  return (
    <div className="flex items-start justify-between gap-x-3">
      <div className="flex min-w-0 flex-col">
        <Foreign text={name} className="line-clamp-2 font-semibold" />
        {status === 'open' ? (
          <p className="text-small text-dim">
            <CloseDay deal={deal} />
          </p>
        ) : null}
        <DealWords deal={deal} />
      </div>
      <span className="flex shrink-0 flex-col items-end gap-0.5">
        <span className="font-semibold tabular-nums">
          {amount === undefined ? (
            <span className="font-normal text-dim">no amount</span>
          ) : (
            moneyWords(amount, currency)
          )}
        </span>
        {status === 'open' ? null : <Badge tone={status === 'won' ? 'solid' : 'neutral'}>{STATUS_WORDS[status]}</Badge>}
      </span>
    </div>
  );
}

/** When it was closed and why, and whose it is; nothing of a deal of which neither is said. */
function DealWords({ deal: { status, closedAt, owner, reason } }: Pick<DealItemProps, 'deal'>) {
  if (closedAt === undefined && !owner && !reason) return null;
  return (
    <div className="flex flex-col text-small">
      <p className="flex flex-wrap gap-x-1.5 text-dim empty:hidden">
        {closedAt === undefined ? null : (
          <span>
            {STATUS_WORDS[status]} <Time at={closedAt} precision="day" />
          </span>
        )}
        {owner ? (
          <span>
            Owner <Foreign text={owner} />
          </span>
        ) : null}
      </p>
      {reason ? <Foreign text={`“${reason}”`} /> : null}
    </div>
  );
}
