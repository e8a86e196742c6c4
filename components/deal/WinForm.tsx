import type { Deal } from '@/storage/model/deal';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';
import { useDealCommands } from './useDealCommands';

/** Closes a deal as won. Why it was is worth knowing, and not asked for twice. */
export function WinForm({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const [reason = '', keep, drop] = useDraft<string>(`${deal.id}:win`);
  const { win, busy, failure } = useDealCommands();
  const close = () => {
    drop();
    onClose();
  };
  const send = async () => {
    if (await win(deal, reason.trim() || undefined)) close();
  };
  return (
    <Form title={`Won: ${deal.name}`} submit="Mark as won" busy={busy} onSubmit={send} onCancel={close}>
      <p className="text-dim">Whoever takes part becomes a customer. A follow-up after the sale is proposed then.</p>
      <TextArea label="What won it (optional)" rows={2} maxLength={2_000} value={reason} onChange={keep} />
      <FailureAlert failure={failure} />
    </Form>
  );
}
