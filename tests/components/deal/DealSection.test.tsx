import { screen, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, use, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DealSection } from '@/components/deal/DealSection';
import { DealSettingsContext } from '@/components/deal/DealSettingsContext';
import { addObjection } from '@/storage/commands/add-objection';
import { answerObjection } from '@/storage/commands/answer-objection';
import { changeStage } from '@/storage/commands/change-stage';
import { saveDeal } from '@/storage/commands/save-deal';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { kept, savedLead } from '../../storage/examples';
import { show } from '../show';

/** Commands take their time beside other work. */
const SLOW = { timeout: 10_000 };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function Deals({ id }: { id: ContactId }) {
  const contact = useLiveQuery(() => contactById(id), [id]);
  return contact ? <DealSection contact={contact} /> : null;
}

/** A page that keeps the settings of deals. */
function Remembering({ children }: { children: ReactNode }) {
  const standard = use(DealSettingsContext);
  const [currency, changeCurrency] = useState('EUR');
  return <DealSettingsContext value={{ ...standard, currency, changeCurrency }}>{children}</DealSettingsContext>;
}

async function prospect(): Promise<ContactId> {
  const id = await savedLead();
  await changeStage({ contactId: id, to: 'prospect' });
  return id;
}

describe('the deals of a contact', () => {
  it('are opened with an amount in either writing; what is wrong is said in words', async () => {
    const id = await prospect();
    const { rep } = show(<Deals id={id} />);
    await rep.click(await screen.findByRole('button', { name: 'New deal' }));
    const form = await screen.findByRole('form', { name: 'New deal' });
    expect(within(form).getByLabelText('Deal')).toHaveProperty('value', 'Ada Vermeer');
    const amount = within(form).getByLabelText('Amount');
    await rep.click(amount);
    await rep.paste('a lot');
    expect(within(form).getByText(/“a lot” is no amount/)).toBeTruthy();
    expect(within(form).getByRole('button', { name: 'Open deal' })).toHaveProperty('disabled', true);
    await rep.clear(amount);
    await rep.paste('1.234,50');
    await rep.click(within(form).getByRole('button', { name: 'Open deal' }));
    await screen.findByText('Deal opened: Ada Vermeer', {}, SLOW);
    expect(await db.deals.toArray()).toMatchObject([{ amount: 123_450, status: 'open', contactIds: [id] }]);
    expect((await kept(id)).stage).toBe('opportunity');
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('None yet.', {}, SLOW);
    expect((await kept(id)).stage).toBe('prospect');
  });

  it('begin with the currency of the one that was opened last', async () => {
    const id = await prospect();
    const { rep } = show(
      <Remembering>
        <Deals id={id} />
      </Remembering>,
    );
    await rep.click(await screen.findByRole('button', { name: 'New deal' }));
    await rep.selectOptions(await screen.findByLabelText('Currency'), 'SEK');
    await rep.click(screen.getByRole('button', { name: 'Open deal' }));
    await screen.findByText('Deal opened: Ada Vermeer', {}, SLOW);
    await rep.click(screen.getByRole('button', { name: 'New deal' }));
    expect(await screen.findByLabelText('Currency')).toHaveProperty('value', 'SEK');
  });

  it('with a lead ask for the reason', async () => {
    const id = await savedLead();
    const { rep } = show(<Deals id={id} />);
    await rep.click(await screen.findByRole('button', { name: 'New deal' }));
    await rep.click(await screen.findByLabelText('Why a deal already?'));
    await rep.paste('Asked for an offer');
    await rep.click(screen.getByRole('button', { name: 'Open deal' }));
    await screen.findByText('Deal opened: Ada Vermeer', {}, SLOW);
    const event = await db.events.orderBy('at').last();
    expect(event).toMatchObject({ override: true, reason: 'Asked for an offer' });
  });

  it('are lost with a reason, and with what becomes of who has no other', async () => {
    const id = await prospect();
    await saveDeal({ name: 'Looms', currency: 'EUR', contactIds: [id] });
    const { rep } = show(<Deals id={id} />);
    await rep.click(await screen.findByRole('button', { name: 'Lost…' }));
    await rep.type(await screen.findByLabelText('Reason'), 'Too dear');
    await screen.findByText(/No other deal is open with Ada Vermeer/, {}, SLOW);
    await rep.click(screen.getByRole('radio', { name: 'Stay in the funnel' }));
    await rep.click(screen.getByRole('button', { name: 'Mark as lost' }));
    await screen.findByText('Lost: Looms', {}, SLOW);
    expect((await kept(id)).stage).toBe('prospect');
    expect(await db.deals.toArray()).toMatchObject([{ status: 'lost', reason: 'Too dear' }]);
  });

  it('offer what was answered before to the same words', async () => {
    const id = await prospect();
    const { dealId } = await saveDeal({ name: 'Looms', currency: 'EUR', contactIds: [id] });
    const { dealId: before } = await saveDeal({ name: 'Parts', currency: 'EUR', contactIds: [id] });
    const { objectionId } = await addObjection({ dealId: before, words: 'Too expensive' });
    await answerObjection({ dealId: before, objectionId, answer: 'Pays back in a year' });
    await addObjection({ dealId, words: 'That is too expensive' });
    const { rep } = show(<Deals id={id} />);
    await rep.click(await screen.findByRole('button', { name: 'Answer (1 from before)' }));
    await rep.click(await screen.findByRole('button', { name: 'Use' }));
    await rep.click(screen.getByRole('button', { name: 'Keep answer' }));
    await screen.findByText('Answer kept', {}, SLOW);
    expect((await db.deals.get(dealId))?.objections).toMatchObject([{ answer: 'Pays back in a year' }]);
  });
});
