import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import { DEAL_STEPS } from '@/storage/model/deal';
import { isIrregularMove } from '@/storage/model/stage-move';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { amendDraft, useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { STAGE_WORDS } from '../stage/stage-words';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { AmountField } from './AmountField';
import { amountIn } from './amount-in';
import type { CloseDay } from './close-day';
import { DealSettingsContext } from './DealSettingsContext';
import { fullDay } from './day-of-close';
import { type DealDraft, dealInput } from './deal-draft';
import { STEP_WORDS } from './deal-words';
import { PeopleField } from './PeopleField';
import { useCloseDay } from './useCloseDay';
import { useDealCommands } from './useDealCommands';

const STEPS = DEAL_STEPS.map((value) => ({ value, label: STEP_WORDS[value] }));

interface DealFormProps {
  /** Under which what is typed is kept; a draft stands there. */
  draftKey: string;
  onClose: () => void;
}

/** Opens a deal, or changes one. What was typed stays until it is saved or cancelled. */
export function DealForm({ draftKey, onClose }: DealFormProps) {
  const [draft, , drop] = useDraft<DealDraft>(draftKey);
  const { save, busy, failure } = useDealCommands();
  const { changeCurrency } = use(DealSettingsContext);
  const close = useCloseDay(draft?.close ?? '', draft?.keptClose);
  const skipping = useSkipping(draft);
  if (!draft) return null;
  const change = (patch: Partial<DealDraft>) =>
    amendDraft<DealDraft>(draftKey, (now = draft) => ({ ...now, ...patch }));
  const amount = amountIn(draft.amount, draft.currency);
  const leave = () => {
    drop();
    onClose();
  };
  const isWhole = draft.name.trim() !== '' && (draft.people.length > 0 || draft.companyId !== undefined);
  const isRight = (amount.is === 'amount' || amount.is === 'empty') && close.wrong === undefined;
  const isExplained = skipping === undefined || draft.reason.trim() !== '';
  const send = async () => {
    const read = { amount: amount.is === 'amount' ? amount.amount : undefined, expectedCloseOn: close.day };
    if (!(await save(dealInput(draft, read)))) return;
    if (draft.id === undefined) changeCurrency(draft.currency);
    leave();
  };
  return (
    <Form
      title={draft.id ? 'Change the deal' : 'New deal'}
      submit={draft.id ? 'Save deal' : 'Open deal'}
      busy={busy}
      disabled={!isWhole || !isRight || !isExplained}
      onSubmit={send}
      onCancel={leave}
    >
      <DealFields draftKey={draftKey} draft={draft} close={close} skipping={skipping} change={change} />
      <FailureAlert failure={failure} />
    </Form>
  );
}

interface DealFieldsProps {
  draftKey: string;
  draft: DealDraft;
  close: CloseDay;
  /** Who skips a stage by it, in words. */
  skipping: string | undefined;
  change: (patch: Partial<DealDraft>) => void;
}

function DealFields({ draftKey, draft, close, skipping, change }: DealFieldsProps) {
  return (
    <>
      <TextField label="Deal" maxLength={300} value={draft.name} onChange={(name) => change({ name })} />
      <AmountField
        text={draft.amount}
        currency={draft.currency}
        onText={(text) => change({ amount: text })}
        onCurrency={(currency) => change({ currency })}
      />
      <div className="flex flex-wrap gap-2">
        <div className="flex min-w-36 flex-1">
          <TextField
            label="Expected close"
            placeholder="18 December, end of next month"
            maxLength={120}
            value={draft.close}
            onChange={(text) => change({ close: text })}
            aria-invalid={close.wrong !== undefined}
            hint={close.day ? fullDay(close.day) : (close.wrong ?? 'No day yet: leave it empty.')}
          />
        </div>
        <div className="flex min-w-32 flex-1">
          <SelectField label="Step" options={STEPS} value={draft.step} onChange={(step) => change({ step })} />
        </div>
      </div>
      <PeopleField
        people={draft.people}
        onAdd={(contact) => amendDraft<DealDraft>(draftKey, (now = draft) => withPerson(now, contact))}
        onTakeOff={(id) =>
          amendDraft<DealDraft>(draftKey, (now = draft) => ({ ...now, people: now.people.filter((one) => one !== id) }))
        }
      />
      <TextField label="Owner (optional)" maxLength={100} value={draft.owner} onChange={(owner) => change({ owner })} />
      {skipping ? (
        <TextField
          label="Why a deal already?"
          hint={skipping}
          maxLength={2_000}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      ) : null}
    </>
  );
}

function withPerson(draft: DealDraft, contact: Contact): DealDraft {
  const isFirst = draft.people.length === 0;
  return {
    ...draft,
    people: [...draft.people, contact.id],
    name: draft.name || (contact.companyName ?? contact.name),
    companyId: draft.companyId ?? (isFirst ? contact.companyId : undefined),
  };
}

/** Who becomes an opportunity without having been a prospect, in words: of that the reason is asked. */
function useSkipping(draft: DealDraft | undefined): string | undefined {
  const people = draft?.people ?? [];
  const known = useLiveQuery(() => contactsByIds(people), [people.join()]);
  if (draft?.id) return undefined;
  const skipping = people.flatMap((id) => known?.get(id) ?? []).find(({ stage }) => skips(stage));
  return skipping && `${skipping.name}: ${STAGE_WORDS[skipping.stage]} → ${STAGE_WORDS.opportunity}, past the policy.`;
}

function skips(stage: Contact['stage']): boolean {
  return stage !== 'opportunity' && stage !== 'customer' && isIrregularMove(stage, 'opportunity');
}
