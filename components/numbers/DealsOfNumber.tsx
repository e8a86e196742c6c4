import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import type { NumbersRequest } from '@/storage/model/numbers/numbers-request';
import type { RevenueCell } from '@/storage/model/numbers/revenue-report';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { useAnswer } from '../finder/useAnswer';
import { moneyWords } from '../money/money-words';
import { Foreign } from '../ui/Foreign';
import { shortDay } from '../ui/time-words';
import { BehindNumber } from './BehindNumber';
import { useNumbersSource } from './NumbersContext';

interface DealsOfNumberProps {
  request: NumbersRequest;
  opened: { cell: RevenueCell; words: string };
  onLeave: () => void;
  onOpen: (contact: Contact) => void;
}

/** The very deals that were counted, each with whom it is. */
export function DealsOfNumber({ request, opened: { cell, words }, onLeave, onOpen }: DealsOfNumberProps) {
  const source = useNumbersSource();
  const { found } = useAnswer(JSON.stringify([request, cell]), async () => {
    const deals = await source.deals(request, cell);
    const contacts = await contactsByIds(deals.flatMap(({ contactIds }) => contactIds.slice(0, 1)));
    return deals.map((deal) => ({ deal, contact: contactOf(deal, contacts) }));
  });
  return (
    <BehindNumber words={words} onLeave={onLeave}>
      <ul className="max-h-80 overflow-auto">
        {found?.map(({ deal, contact }) => (
          <DealOfNumber key={deal.id} deal={deal} contact={contact} onOpen={onOpen} />
        ))}
      </ul>
    </BehindNumber>
  );
}

function contactOf({ contactIds: [first] }: Deal, contacts: ReadonlyMap<string, Contact>): Contact | undefined {
  return first === undefined ? undefined : contacts.get(first);
}

interface DealOfNumberProps {
  deal: Deal;
  /** Whom the deal is with; absent when they are gone. */
  contact: Contact | undefined;
  onOpen: (contact: Contact) => void;
}

function DealOfNumber({ deal, contact, onOpen }: DealOfNumberProps) {
  const { name, amount, currency, closedAt, reason, contactIds } = deal;
  const others = contactIds.length - 1;
  const words = (
    <>
      <span className="flex flex-wrap gap-x-2">
        <Foreign text={name} className="font-medium" />
        <span>{amount === undefined ? 'no amount' : moneyWords(amount, currency)}</span>
        <span className="text-dim">{closedAt === undefined ? '' : shortDay(closedAt)}</span>
      </span>
      {contact ? (
        <span>
          <Foreign text={contact.companyName ? `${contact.name}, ${contact.companyName}` : contact.name} />
          {others > 0 ? ` and ${others.toLocaleString()} more` : ''}
        </span>
      ) : null}
      {reason ? <Foreign text={reason} className="block text-small text-dim" /> : null}
    </>
  );
  const look = 'flex w-full flex-col px-3 py-1.5 text-start';
  if (!contact) return <li className={`border-t border-line ${look}`}>{words}</li>;
  return (
    <li className="border-t border-line">
      <button type="button" className={`${look} -outline-offset-2 hover:bg-raised`} onClick={() => onOpen(contact)}>
        {words}
      </button>
    </li>
  );
}
