import { X } from 'lucide-react';
import { type NextStep, nextAfter } from '@/storage/model/next-after';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import { later } from '../ui/later';
import { useDayCommands } from './useDayCommands';
import { type NextOffer, useDayView } from './useDayView';

export const OfferedStep = later(async () => (await import('./OfferedStep')).OfferedStep);

const ASKS: Record<NextStep, string> = {
  nextTouch: 'When is the next touch with',
  log: 'Log what came from',
  nurture: 'When to come back to',
  disqualify: 'Disqualify',
  removeNumber: 'Remove the wrong number of',
  finish: 'Is the follow-up done with',
};

/** What suggests itself after the last outcome, one press away; Escape leaves it, and nothing is forced. */
export function NextOfferCard() {
  const { offer, propose } = useDayView();
  const step = offer && nextAfter(offer.after, offer.followUp !== undefined);
  if (!offer || !step) return null;
  return (
    <Card key={`${offer.contact.id}:${offer.after}`} offer={offer} step={step} onClose={() => propose(undefined)} />
  );
}

interface CardProps {
  offer: NextOffer;
  step: NextStep;
  onClose: () => void;
}

function Card({ offer, step, onClose }: CardProps) {
  const commands = useDayCommands();
  return (
    <section
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
          {ASKS[step]} <Foreign text={offer.contact.name} className="font-semibold" />?
        </p>
        <IconButton label="Nothing" icon={<X size={14} />} className="size-6" onClick={onClose} />
      </div>
      <OfferedStep offer={offer} commands={commands} onClose={onClose} />
      <FailureAlert failure={commands.failure} />
    </section>
  );
}
