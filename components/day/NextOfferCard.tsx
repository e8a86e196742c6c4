import { X } from 'lucide-react';
import { useRef } from 'react';
import { nextAfter } from '@/storage/model/next-after';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import { useFocusInside } from '../ui/useFocusInside';
import { OfferedStep } from './OfferedStep';
import { useDayCommands } from './useDayCommands';
import { type NextOffer, useDayView } from './useDayView';

/** What suggests itself after the last outcome, one press away; Escape leaves it, and nothing is forced. */
export function NextOfferCard() {
  const { offer, propose } = useDayView();
  const step = offer && nextAfter(offer.after, offer.followUp !== undefined);
  if (!offer || !step) return null;
  return <Card key={`${offer.contact.id}:${offer.after}`} offer={offer} onClose={() => propose(undefined)} />;
}

function Card({ offer, onClose }: { offer: NextOffer; onClose: () => void }) {
  const commands = useDayCommands();
  const card = useRef<HTMLElement>(null);
  useFocusInside(card);
  return (
    <section
      ref={card}
      aria-label="What next"
      className="flex flex-col gap-2 border-t border-line bg-accent-soft px-3 py-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 py-0.5">
          What next with <Foreign text={offer.contact.name} className="font-semibold" />?
        </p>
        <IconButton label="Nothing" icon={<X size={14} />} className="size-6" onClick={onClose} />
      </div>
      <OfferedStep offer={offer} commands={commands} onClose={onClose} />
      <FailureAlert failure={commands.failure} />
    </section>
  );
}
