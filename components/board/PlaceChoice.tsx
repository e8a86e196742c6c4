import { type BoardPlace, isSamePlace, moveWants } from '@/storage/model/board-move';
import { STAGES } from '@/storage/model/stage';
import { stepsOf } from '@/storage/model/sub-stage';
import type { ContactRecord } from '../contact/useContactRecord';
import { useBoardGiven } from './BoardContext';
import { laneKey, placeTitle } from './board-stages';
import { usePromotionOf } from './usePromotionOf';

interface PlaceChoiceProps {
  from: BoardPlace;
  /** `undefined` while it is being read. */
  record: ContactRecord | undefined;
  onChoose: (to: BoardPlace) => void;
}

/** Every other place on the board, one button each. Those that ask something first end with dots. */
export function PlaceChoice({ from, record, onChoose }: PlaceChoiceProps) {
  const { steps } = useBoardGiven();
  const promotionOf = usePromotionOf();
  const isReady = record && !record.contact.doNotContact && promotionOf(record).assessment.ready;
  const asks = (place: BoardPlace) => {
    const wants = moveWants(from, place);
    return wants !== 'nothing' && !(wants === 'promotion' && isReady);
  };
  const places = STAGES.flatMap((stage): BoardPlace[] => [
    { stage },
    ...stepsOf(steps, stage).map(({ id }) => ({ stage, subStage: id })),
  ]);
  return (
    <ul className="flex flex-col">
      {places
        .filter((place) => !isSamePlace(place, from))
        .map((place) => (
          <li key={laneKey(place)}>
            <button
              type="button"
              dir="auto"
              className="w-full rounded px-2 py-1.5 text-start hover:bg-sunk"
              onClick={() => onChoose(place)}
            >
              {placeTitle(place, steps)}
              {asks(place) ? '…' : ''}
            </button>
          </li>
        ))}
    </ul>
  );
}
