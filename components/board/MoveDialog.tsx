import { useEffect } from 'react';
import { type BoardPlace, isSamePlace } from '@/storage/model/board-move';
import { useContactRecord } from '../contact/useContactRecord';
import { Dialog } from '../ui/Dialog';
import { Foreign } from '../ui/Foreign';
import { useBoardGiven } from './BoardContext';
import { placeOnBoard, placeTitle } from './board-stages';
import { MoveQuestion } from './MoveQuestion';
import { PlaceChoice } from './PlaceChoice';
import type { Asked } from './useMoveCard';

interface MoveDialogProps {
  asked: Asked;
  onChoose: (to: BoardPlace) => void;
  /** The contact stands elsewhere now: by an answer given here, or from another window. */
  onMoved: (to: BoardPlace) => void;
  onClose: () => void;
}

/** Asks where a card is to go, or what the move there wants to know. */
export function MoveDialog({ asked, onChoose, onMoved, onClose }: MoveDialogProps) {
  const { moving, to } = asked;
  const { steps } = useBoardGiven();
  const record = useContactRecord(moving.id);
  const contact = record === 'gone' ? undefined : record?.contact;
  const now = contact && placeOnBoard(contact, steps);
  const isElsewhere = now !== undefined && !isSamePlace(now, moving.from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when they have moved.
  useEffect(() => {
    if (isElsewhere) onMoved(now);
  }, [isElsewhere]);
  return (
    <Dialog
      title={
        <>
          Move <Foreign text={moving.name} /> to {to ? placeTitle(to, steps) : '…'}
        </>
      }
      onClose={onClose}
    >
      {record === 'gone' ? <p className="text-dim">This contact was removed.</p> : null}
      {to ? null : <PlaceChoice from={moving.from} onChoose={onChoose} />}
      {to && contact && !isElsewhere && record !== 'gone' && record ? (
        <MoveQuestion record={record} to={to} onDone={() => onMoved(to)} onCancel={onClose} />
      ) : null}
    </Dialog>
  );
}
