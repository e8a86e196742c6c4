import { type BoardPlace, isSamePlace, moveWants } from '@/storage/model/board-move';
import { type ContactRecord, useContactRecord } from '../contact/useContactRecord';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Foreign } from '../ui/Foreign';
import { useBoardGiven } from './BoardContext';
import { placeTitle } from './board-stages';
import { MoveQuestion } from './MoveQuestion';
import { type Moving, movingOf } from './moving';
import { PlaceChoice } from './PlaceChoice';
import type { Asked } from './useMoveCard';
import { useMovedMeanwhile } from './useMovedMeanwhile';

interface MoveDialogProps {
  asked: Asked;
  onChoose: (moving: Moving, to: BoardPlace) => void;
  /** The contact stands elsewhere now, by an answer given here. */
  onMoved: (to: BoardPlace) => void;
  onClose: () => void;
}

/** Asks where a card is to go, or what the move there wants to know. */
export function MoveDialog({ asked, onChoose, onMoved, onClose }: MoveDialogProps) {
  const { moving, to } = asked;
  const { steps } = useBoardGiven();
  const read = useContactRecord(moving.id);
  const record = read === 'gone' ? undefined : read;
  const { from, isMoved } = useMovedMeanwhile(record?.contact, moving.from, onMoved);
  const choose = (place: BoardPlace) => onChoose(record ? movingOf(record.contact, steps) : { ...moving, from }, place);
  return (
    <Dialog
      title={
        <>
          Move <Foreign text={moving.name} /> to {to ? placeTitle(to, steps) : '…'}
        </>
      }
      onClose={onClose}
    >
      {read === 'gone' ? <p className="text-dim">This contact was removed.</p> : null}
      {isMoved ? <MovedAlert name={moving.name} place={placeTitle(from, steps)} /> : null}
      {to || read === 'gone' ? null : <PlaceChoice from={from} record={record} onChoose={choose} />}
      {to && record ? <Question {...{ record, from, to, onChoose: choose, onMoved, onClose }} /> : null}
    </Dialog>
  );
}

function MovedAlert({ name, place }: { name: string; place: string }) {
  return (
    <Alert tone="warn">
      <p>
        <Foreign text={name} /> was moved to {place} in another window.
      </p>
    </Alert>
  );
}

interface QuestionProps {
  record: ContactRecord;
  from: BoardPlace;
  to: BoardPlace;
  onChoose: (to: BoardPlace) => void;
  onMoved: (to: BoardPlace) => void;
  onClose: () => void;
}

/** What the move wants to know from where the contact stands now; that may be nothing any more. */
function Question({ record, from, to, onChoose, onMoved, onClose }: QuestionProps) {
  const { steps } = useBoardGiven();
  if (isSamePlace(from, to)) return <Button onClick={onClose}>Leave it so</Button>;
  if (moveWants(from, to) === 'nothing')
    return (
      <Button look="primary" onClick={() => onChoose(to)}>
        Move to {placeTitle(to, steps)}
      </Button>
    );
  return <MoveQuestion record={record} to={to} onDone={() => onMoved(to)} onCancel={onClose} />;
}
