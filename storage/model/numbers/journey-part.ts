import type { JourneyPack } from './journey-pack';
import { JourneyReader } from './journey-reader';

/** Some of all contacts with their journeys. Whom `isOut` names is counted elsewhere, or not at all. */
export interface JourneyPart {
  ids: readonly string[];
  pack: JourneyPack;
  isOut?: ((id: string) => boolean) | undefined;
}

/** Calls with each journey, one after the other, in one reader. */
export function eachJourney(parts: Iterable<JourneyPart>, visit: (journey: JourneyReader, id: string) => void): void {
  const reader = new JourneyReader();
  for (const { ids, pack, isOut } of parts) {
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] ?? '';
      if (isOut?.(id)) continue;
      reader.moveTo(pack, index);
      visit(reader, id);
    }
  }
}
