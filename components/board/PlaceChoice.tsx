import { type BoardPlace, isSamePlace, moveWants } from '@/storage/model/board-move';
import { STAGES } from '@/storage/model/stage';
import { stepsOf } from '@/storage/model/sub-stage';
import { useBoardGiven } from './BoardContext';
import { laneKey, placeTitle } from './board-stages';

interface PlaceChoiceProps {
  from: BoardPlace;
  onChoose: (to: BoardPlace) => void;
}

/** Every other place on the board, one button each. Those that ask something first end with dots. */
export function PlaceChoice({ from, onChoose }: PlaceChoiceProps) {
  const { steps } = useBoardGiven();
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
              {moveWants(from, place) === 'nothing' ? '' : '…'}
            </button>
          </li>
        ))}
    </ul>
  );
}
