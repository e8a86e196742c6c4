import { useLiveQuery } from 'dexie-react-hooks';
import type { Deal } from '@/storage/model/deal';
import type { AfterLoss } from '@/storage/model/deal/deal-stage';
import { peopleLeftByLoss } from '@/storage/queries/people-left-by-loss';
import { amendDraft, useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { ChoiceList } from '../ui/ChoiceList';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';
import { useReadWhen } from '../when/useReadWhen';
import { WhenField } from '../when/WhenField';
import { useDealCommands } from './useDealCommands';

interface LossDraft {
  reason: string;
  afterwards: AfterLoss;
  date: string;
}
const EMPTY: LossDraft = { reason: '', afterwards: 'nurture', date: 'In three months' };

const CHOICES = [
  { value: 'nurture', label: 'Nurture', description: 'No for now: come back to them on a day.' },
  { value: 'lost', label: 'Lost', description: 'They bought elsewhere, or never will.' },
  { value: 'stay', label: 'Stay in the funnel', description: 'Where they were before the deal.' },
] as const;

/** Closes a deal as lost: why, and what becomes of those for whom it was the last one. */
export function LoseForm({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const key = `${deal.id}:lose`;
  const [draft = EMPTY, , drop] = useDraft<LossDraft>(key);
  const { lose, busy, failure } = useDealCommands();
  const left = useLiveQuery(() => peopleLeftByLoss(deal), [deal]);
  const reading = useReadWhen(draft.date, undefined);
  const due = reading.read.is === 'moment' ? reading.read.when : undefined;
  const change = (patch: Partial<LossDraft>) => amendDraft<LossDraft>(key, (now = EMPTY) => ({ ...now, ...patch }));
  const close = () => {
    drop();
    onClose();
  };
  const asks = left !== undefined && left.length > 0;
  const isNurture = asks && draft.afterwards === 'nurture';
  const send = async () => {
    const afterwards = asks ? { afterwards: draft.afterwards, ...(isNurture && due && { when: due }) } : {};
    if (await lose(deal, { dealId: deal.id, reason: draft.reason.trim(), ...afterwards })) close();
  };
  return (
    <Form
      title={`Lost: ${deal.name}`}
      submit="Mark as lost"
      busy={busy || left === undefined}
      disabled={!draft.reason.trim() || (isNurture && !due)}
      onSubmit={send}
      onCancel={close}
    >
      <TextArea
        label="Reason"
        rows={2}
        maxLength={2_000}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      {asks ? (
        <>
          <p className="font-medium">No other deal is open with {left.map(({ name }) => name).join(', ')}. What now?</p>
          <ChoiceList
            label="What becomes of them"
            choices={CHOICES}
            value={draft.afterwards}
            onChange={(afterwards) => change({ afterwards })}
          />
        </>
      ) : null}
      {isNurture ? (
        <WhenField
          label="Come back on"
          labelShown
          text={draft.date}
          reading={reading}
          onText={(date) => change({ date })}
          onKeep={send}
        />
      ) : null}
      <FailureAlert failure={failure} />
    </Form>
  );
}
