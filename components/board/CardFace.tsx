import { Hourglass } from 'lucide-react';
import { daysInStage, rottingDays } from '@/storage/model/rotting';
import type { BoardCard } from '@/storage/queries/board-cards';
import { ExampleMark } from '../example/ExampleMark';
import { WayIcon } from '../interaction/WayIcon';
import { amountWords } from '../money/amount-words';
import { NextTouch } from '../pipeline/NextTouch';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { TemperatureChip } from '../score/TemperatureChip';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { useNow } from '../ui/useNow';
import { useBoardGiven } from './BoardContext';
import { shortDays, stageDaysWords } from './board-words';

interface CardFaceProps {
  card: BoardCard;
  isLifted?: boolean;
  isPending?: boolean;
}

/** What a card says: which way it runs, who, where, how warm, when next, and for how long in the stage. */
export function CardFace({ card: { contact, score, amounts }, isLifted = false, isPending = false }: CardFaceProps) {
  const amount = amountWords(amounts);
  return (
    <div
      className={classNames(
        'flex h-[6.25rem] flex-col gap-0.5 rounded-md border bg-ground px-2.5 py-1.5',
        isLifted ? 'border-accent shadow-lg' : 'border-line',
        isPending && 'border-dashed',
      )}
    >
      <span className="flex items-center gap-1.5 pe-6">
        <WayIcon twoWay={contact.twoWayAt !== undefined} />
        <Foreign text={contact.name} className="truncate font-semibold" />
        <ExampleMark contact={contact} />
        <DoNotContactMark contact={contact} />
      </span>
      <span className="flex min-h-4 text-small text-dim">
        <Foreign text={contact.companyName ?? contact.headline ?? ''} className="truncate" />
      </span>
      <span className="flex min-h-5 items-center justify-between gap-2">
        {score ? <TemperatureChip score={score} /> : <span />}
        <span className="truncate text-small font-medium" title={amount ? `Open deals: ${amount}` : undefined}>
          {amount}
        </span>
      </span>
      <span className="mt-auto flex items-center justify-between gap-2">
        <span className="min-w-0 truncate text-small">
          {isPending ? <span className="text-dim">Saving…</span> : <NextTouch contact={contact} />}
        </span>
        <StageDays card={{ contact }} />
      </span>
    </div>
  );
}

/** For how long they have been in the stage; for those with whom nothing happens, for how long not. */
function StageDays({ card: { contact } }: { card: Pick<BoardCard, 'contact'> }) {
  const now = useNow();
  const days = daysInStage(contact, now);
  const rotting = rottingDays(contact, useBoardGiven(), now);
  const [words, short] = [stageDaysWords(days), shortDays(days)];
  const title =
    rotting === undefined ? words : `Rotting: nothing happened for ${rotting.toLocaleString()} days. ${words}`;
  return (
    <span
      title={title}
      className={classNames(
        'ms-auto flex shrink-0 items-center gap-1 text-small whitespace-nowrap',
        rotting === undefined ? 'text-dim' : 'rounded bg-warn-soft px-1 font-medium text-warn',
      )}
    >
      {rotting === undefined ? null : <Hourglass aria-hidden="true" size={12} />}
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">{title}</span>
    </span>
  );
}
