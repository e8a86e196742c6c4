import { shareContent } from '@/storage/commands/share-content';
import type { Contact } from '@/storage/model/contact';
import type { SuggestedContent } from '@/storage/model/content/content-fit';
import type { Channel } from '@/storage/model/interaction';
import { liveEmails } from '@/storage/model/live-emails';
import { useCommand } from '../command/useCommand';
import { effectWords } from '../effect/effect-words';
import { FailureAlert } from '../failure/FailureAlert';
import { RefusedAlert } from '../template/RefusedAlert';
import { useUseDraft } from '../template/useUseDraft';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { copyText, shareText } from './share-text';
import { whyWords } from './why-words';

interface SuggestedItemProps {
  contact: Contact;
  suggested: SuggestedContent;
  /** By which way they wrote last. */
  channel: Channel | undefined;
}

/** A piece of content that fits, why, and the ways to share it. That it was shared is for the rep to say. */
export function SuggestedItem({ contact, suggested: { content, why }, channel }: SuggestedItemProps) {
  const { insert, copy, busy, failure, refused } = useUseDraft(contact);
  const { run, busy: sharing, failure: shareFailure } = useCommand();
  const way: Channel = channel ?? (liveEmails(contact).length > 0 ? 'email' : 'linkedin');
  const facts = { channel: way === 'email' || way === 'linkedin' ? way : ('other' as const), contentIds: [content.id] };
  const share = () =>
    run(
      () => shareContent({ contactId: contact.id, contentId: content.id, channel: way, at: Date.now() }),
      ({ eventId, effects = [] }) => ({
        text: `Logged as shared: ${content.title}`,
        details: effects.flatMap(effectWords),
        undo: [eventId],
      }),
    );
  return (
    <li aria-label={content.title} className="flex flex-col gap-1">
      <p className="flex flex-col">
        <Foreign text={content.title} className="font-medium" />
        <span className="text-small text-dim">{whyWords(why)}</span>
      </p>
      <div className="flex flex-wrap gap-1.5">
        {insert ? (
          <Button size="small" disabled={busy} onClick={() => void insert(shareText(content), facts)}>
            Insert
          </Button>
        ) : null}
        <Button size="small" disabled={busy} onClick={() => void copy(copyText(content), facts)}>
          {content.url ? 'Copy link' : 'Copy text'}
        </Button>
        <Button size="small" look="quiet" disabled={sharing} onClick={() => void share()}>
          Mark as shared
        </Button>
      </div>
      <RefusedAlert refused={refused} name={contact.name} />
      <FailureAlert failure={failure ?? shareFailure} />
    </li>
  );
}
