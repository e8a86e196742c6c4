import type { Deal } from '@/storage/model/deal';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { ObjectionItem } from './ObjectionItem';
import { useDealCommands } from './useDealCommands';

/** The reasons against a deal with their answers, and the place to note one. */
export function ObjectionList({ deal }: { deal: Deal }) {
  const [words, keep, drop] = useDraft<string>(`${deal.id}:objection`);
  const { object, busy, failure } = useDealCommands();
  const send = async () => {
    if (words && (await object(deal, words.trim()))) drop();
  };
  return (
    <div className="flex flex-col gap-1.5">
      {deal.objections ? (
        <ul aria-label="Objections" className="flex flex-col gap-1.5 rounded-md border border-line p-2">
          {deal.objections.map((objection) => (
            <ObjectionItem key={objection.id} deal={deal} objection={objection} />
          ))}
        </ul>
      ) : null}
      {words === undefined ? (
        <Button look="quiet" size="small" className="-ms-2 self-start" onClick={() => keep('')}>
          Note an objection
        </Button>
      ) : (
        <Form title="Objection" submit="Note" busy={busy} disabled={!words.trim()} onSubmit={send} onCancel={drop}>
          <TextField label="In their words" maxLength={1_000} value={words} onChange={keep} />
          <FailureAlert failure={failure} />
        </Form>
      )}
    </div>
  );
}
