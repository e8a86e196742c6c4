import { ChevronDown, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { KeptCapture } from '@/storage/model/page-capture';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import { CaptureContent } from './CaptureContent';
import { CaptureTitle } from './CaptureTitle';
import { useCaptureDraft } from './useCaptureDraft';

interface CaptureCardProps {
  kept: KeptCapture;
  /** The contact who is open under it. */
  beside?: ContactId | undefined;
  onOpen: (contact: Contact) => void;
  /** The rep is done with it. */
  onClose: () => void;
}

/** What "Note this page" brought, on top of the panel until it is put away. Give it `key={kept.at}`. */
export function CaptureCard({ kept, beside, onOpen, onClose }: CaptureCardProps) {
  const [{ folded }, change] = useCaptureDraft(kept.at);
  const open = (contact: Contact) => {
    change({ folded: true });
    onOpen(contact);
  };
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={card} aria-label="Web page" className="scroll-mt-11 flex flex-col gap-2.5 border-b-4 border-line p-3">
      <div className="flex items-start gap-1">
        <CaptureTitle kept={kept} />
        <IconButton
          label={folded ? 'Unfold' : 'Fold'}
          aria-expanded={!folded}
          icon={<ChevronDown size={16} className={classNames(folded && '-rotate-90')} />}
          onClick={() => change({ folded: !folded })}
        />
        <IconButton label="Close" icon={<X size={16} />} onClick={onClose} />
      </div>
      {folded ? null : <CaptureContent kept={kept} beside={beside} onOpen={open} />}
    </section>
  );
}
