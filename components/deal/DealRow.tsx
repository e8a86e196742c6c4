import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { useDraft } from '../draft/useDraft';
import { moneyWords } from '../money/money-words';
import { Badge } from '../ui/Badge';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { CloseDay } from './CloseDay';
import { DealItem } from './DealItem';

interface DealRowProps {
  deal: Deal;
  /** With whom it is, as far as they are read. */
  contact: Contact | undefined;
  onOpen: (contact: Contact) => void;
}

/** One deal in a line; all that is done with it opens beneath. The arrow keys lead from deal to deal. */
export function DealRow({ deal, contact, onOpen }: DealRowProps) {
  // Kept, since another step is another list.
  const [open = false, setOpen] = useDraft<boolean>(`${deal.id}:row`);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open && document.activeElement === document.body) button.current?.focus();
  }, [open]);
  const id = useId();
  const { name, amount, currency } = deal;
  return (
    <li className="border-t border-line">
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 px-3 py-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)_9rem]">
        <button
          ref={button}
          type="button"
          data-deal-row=""
          aria-expanded={open}
          aria-controls={id}
          className="flex min-w-0 items-center gap-1.5 text-start font-semibold hover:underline"
          onClick={() => setOpen(!open)}
          onKeyDown={moveBetweenRows}
        >
          <ChevronRight
            aria-hidden="true"
            size={14}
            className={classNames('shrink-0 text-dim transition-transform', open && 'rotate-90')}
          />
          <Foreign text={name} className="truncate" />
        </button>
        <DealWith deal={deal} contact={contact} onOpen={onOpen} />
        <span className="hidden text-dim sm:block">
          {deal.status === 'open' || deal.closedAt === undefined ? (
            <CloseDay deal={deal} />
          ) : (
            <Time at={deal.closedAt} precision="day" />
          )}
        </span>
        <span className="text-end tabular-nums">
          {amount === undefined ? <span className="text-dim">no amount</span> : moneyWords(amount, currency)}
        </span>
      </div>
      <div id={id}>
        {open ? (
          <ul className="border-t border-line bg-raised px-3 py-2 *:max-w-3xl sm:ps-8">
            <DealItem deal={deal} inRow onOpen={onOpen} />
          </ul>
        ) : null}
      </div>
    </li>
  );
}

/** With whom it is, and what is still to be answered. */
function DealWith({ deal: { objections = [], contactIds }, contact, onOpen }: DealRowProps) {
  const unanswered = objections.filter(({ answeredAt }) => answeredAt === undefined).length;
  return (
    <span className="order-last col-span-2 flex min-w-0 items-center gap-1.5 ps-5 sm:order-none sm:col-span-1 sm:ps-0">
      {contact ? (
        <button type="button" className="min-w-0 truncate text-start hover:underline" onClick={() => onOpen(contact)}>
          <Foreign text={contact.name} />
        </button>
      ) : null}
      {contactIds.length > 1 ? <span className="shrink-0 text-dim">and {contactIds.length - 1} more</span> : null}
      {contact?.companyName ? <Foreign text={contact.companyName} className="truncate text-dim" /> : null}
      {unanswered > 0 ? (
        <Badge tone="warn">{unanswered === 1 ? '1 objection open' : `${unanswered} objections open`}</Badge>
      ) : null}
    </span>
  );
}

function moveBetweenRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll<HTMLElement>('[data-deal-row]')];
  rows[rows.indexOf(event.currentTarget as HTMLElement) + step]?.focus();
}
