import type { Contact } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import { liveEmails } from '@/storage/model/live-emails';
import { bodyHtml } from '@/storage/model/template/body-html';
import { bodyText } from '@/storage/model/template/body-text';
import { useNotices } from '../command/useNotices';
import { amendDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { BodyView } from './BodyView';
import { BrokenLinks } from './BrokenLinks';
import { type DraftMessage, draftMessageKey } from './draft-message';
import { OpenFields } from './OpenFields';
import { RefusedAlert } from './RefusedAlert';
import { useMerge } from './useMerge';
import { useUseDraft } from './useUseDraft';

interface DraftActionsProps {
  contact: Contact;
  draft: DraftMessage;
  /** As it stands in the form. */
  written: { subject: string; body: string; channel: DraftUse['channel'] };
  drop: () => void;
}

/** How the message will look, what still keeps it back, and the ways to use it. */
export function DraftActions({ contact, draft, written, drop }: DraftActionsProps) {
  const { insert, copy, busy, failure, refused } = useUseDraft(contact);
  const say = useNotices((notices) => notices.say);
  const merged = useMerge(contact)(written.channel === 'email' ? written : { body: written.body });
  const text = bodyText(merged.body.text);
  const subject = merged.subject.text.trim();
  const isOpen = [merged.subject, merged.body].some(
    ({ missing, unknown, halfWritten }) => missing.length + unknown.length + halfWritten.length > 0,
  );
  const ready = text.trim() !== '' && text.length <= 10_000 && !isOpen && !busy;
  const use = { html: bodyHtml(merged.body.text), text, ...(subject && { subject }) };
  const { templateId, followUp } = draft;
  const facts = { channel: written.channel, templateId, enrolmentId: followUp?.enrolmentId, stepId: followUp?.stepId };
  const discard = () => {
    drop();
    if (draft.body === undefined && draft.subject === undefined) return;
    const takeBack = async () => amendDraft<DraftMessage>(draftMessageKey(contact.id), () => draft);
    say({ text: 'The draft was discarded', takeBack });
  };
  return (
    <>
      {text ? (
        <section aria-label="Preview" className="rounded-md border border-line bg-sunk p-2">
          {subject ? <p className="mb-1 font-semibold">{subject}</p> : null}
          <BodyView body={merged.body.text} />
        </section>
      ) : null}
      <BrokenLinks body={merged.body.text} />
      <OpenFields merged={[merged.subject, merged.body]} name={contact.name} />
      {written.channel === 'email' ? <NoLiveAddress contact={contact} /> : null}
      <div className="flex flex-wrap gap-2">
        {insert && written.channel !== 'call' ? (
          <Button look="primary" disabled={!ready} onClick={() => void insert(use, facts)}>
            Insert draft
          </Button>
        ) : null}
        <Button disabled={!ready} onClick={() => void copy(use, facts)}>
          Copy with formatting
        </Button>
        <Button look="quiet" onClick={discard}>
          Discard
        </Button>
      </div>
      <RefusedAlert refused={refused} name={contact.name} />
      <FailureAlert failure={failure} />
    </>
  );
}

function NoLiveAddress({ contact }: { contact: Contact }) {
  const dead = contact.emails.filter((address) => contact.deadEmails?.includes(address));
  if (dead.length === 0) return null;
  return (
    <p className="text-small text-warn">
      {liveEmails(contact).length === 0
        ? 'Mail reaches none of their addresses: '
        : 'Mail does not reach all of their addresses. Not: '}
      <bdi>{dead.join(', ')}</bdi>
    </p>
  );
}
