import type { BoardPlace } from '@/storage/model/board-move';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { SubStage } from '@/storage/model/sub-stage';
import { placeOnBoard } from './board-stages';

/** Whom a move is about, and where the card was. */
export interface Moving {
  id: ContactId;
  name: string;
  from: BoardPlace;
  /** The rep was asked not to write to them any more. */
  stopped: boolean;
}

/** Somebody as they stand on the board now. */
export function movingOf(contact: Contact, steps: readonly SubStage[]): Moving {
  const { id, name, doNotContact } = contact;
  return { id, name, from: placeOnBoard(contact, steps), stopped: doNotContact !== undefined };
}
