import { type FormEvent, type KeyboardEvent, use, useRef } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { KindRulesContext } from './KindRulesContext';
import { LogFields } from './LogFields';
import { type LogDraft, logDraftKey } from './log-draft';
import { changesOf, draftOfLine, type QuickDraft } from './quick-draft';
import { readingPlace } from './reading-place';
import { useLogDraft } from './useLogDraft';

const LONGEST_LINE = 500;

/** As a ref: called once, when the preview appears. */
const showWhole = (preview: HTMLElement | null) => preview?.scrollIntoView?.({ block: 'nearest' });

/** Logs by one line, "called, wants price by Friday": all that is read out of it is shown, and Enter keeps it. */
export function QuickLog({ contactId }: { contactId: ContactId }) {
  const rules = use(KindRulesContext);
  const [byHand] = useDraft<LogDraft>(logDraftKey(contactId));
  const [quick, keep, drop] = useDraft<QuickDraft>(`${contactId}:quick-log`);
  const { save, busy, failure } = useLogDraft(contactId);
  const form = useRef<HTMLFormElement>(null);
  const draft = quick?.line.trim() ? draftOfLine(quick, rules, readingPlace(Date.now())) : undefined;
  const type = (line: string) => keep({ changed: {}, key: crypto.randomUUID(), ...quick, line });
  const leave = () => {
    drop();
    form.current?.querySelector('input')?.focus();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (draft && !busy && (await save(draft))) leave();
  };
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !quick) return;
    event.stopPropagation();
    leave();
  };
  if (byHand) return null;
  return (
    <form ref={form} aria-label="Quick log" className="flex flex-col gap-2.5" onSubmit={send} onKeyDown={leaveByKey}>
      <TextField
        label="Log in one line"
        placeholder="called, wants price by Friday"
        hint={draft ? 'Enter keeps what is below, Escape leaves.' : undefined}
        maxLength={LONGEST_LINE}
        value={quick?.line ?? ''}
        onChange={type}
      />
      {quick && draft ? (
        <section
          ref={showWhole}
          aria-label="What will be kept"
          className="flex scroll-mb-20 flex-col gap-2.5 rounded-md border border-line bg-raised p-2.5"
        >
          <LogFields
            contactId={contactId}
            draft={draft}
            onDraft={(next) => keep({ ...quick, changed: { ...quick.changed, ...changesOf(draft, next) } })}
          />
          <FailureAlert failure={failure} />
          <div className="flex flex-wrap gap-2">
            <Button look="primary" type="submit" disabled={busy}>
              Keep
            </Button>
            <Button onClick={leave}>Cancel</Button>
          </div>
        </section>
      ) : null}
    </form>
  );
}
