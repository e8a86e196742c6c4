import type { DealInput } from '@/storage/commands/save-deal';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { Deal, DealStep } from '@/storage/model/deal';
import { amountText } from '../money/money-words';

/** A deal as it stands in its form. */
export interface DealDraft {
  id?: string;
  name: string;
  people: ContactId[];
  companyId?: string | undefined;
  amount: string;
  currency: string;
  close: string;
  /** The day that the deal has, which may be over. */
  keptClose?: string | undefined;
  step: DealStep;
  owner: string;
  reason: string;
}

/** The form of a deal that is known. */
export function dealDraft(deal: Deal): DealDraft {
  return {
    ...{ id: deal.id, name: deal.name, people: deal.contactIds, companyId: deal.companyId, currency: deal.currency },
    amount: deal.amount === undefined ? '' : amountText(deal.amount),
    close: deal.expectedCloseOn ?? '',
    keptClose: deal.expectedCloseOn,
    step: deal.step,
    owner: deal.owner ?? '',
    reason: '',
  };
}

/** The form of a new deal, with a contact where one is open. It is called as their company is. */
export function newDealDraft(currency: string, contact?: Contact): DealDraft {
  return {
    name: contact?.companyName ?? contact?.name ?? '',
    people: contact ? [contact.id] : [],
    companyId: contact?.companyId,
    ...{ amount: '', currency, close: '', step: 'demo', owner: contact?.owner ?? '', reason: '' },
  };
}

/** What is saved of a form whose amount and day have been read. */
export function dealInput(
  { people, owner, reason, name, step, currency, companyId, id }: DealDraft,
  read: { amount: number | undefined; expectedCloseOn: string | undefined },
): DealInput {
  return {
    ...(id !== undefined && { id }),
    ...{ name, contactIds: people, currency, step },
    ...(companyId !== undefined && { companyId }),
    ...(read.amount !== undefined && { amount: read.amount }),
    ...(read.expectedCloseOn !== undefined && { expectedCloseOn: read.expectedCloseOn }),
    ...(owner.trim() && { owner: owner.trim() }),
    ...(reason.trim() && { reason: reason.trim() }),
  };
}
