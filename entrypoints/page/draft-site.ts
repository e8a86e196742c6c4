import type { BoxPerson } from '@/storage/model/template/draft-insertion';

/** What stands around a message box. */
export interface BoxSurroundings {
  /** To whom it goes, as the box itself says. */
  people: BoxPerson[];
  /** It answers something that the page shows: whose thread that is must be known. */
  inThread: boolean;
  /** It goes to several whom the page does not tell apart. */
  isGroup?: boolean;
  /** The line for the subject of a new message. */
  subject?: HTMLInputElement;
}

/** Where a site has its message boxes, and what it says around them. */
export interface DraftSite {
  /** LinkedIn's editor takes plain text only. */
  readonly formatted: boolean;
  /** Every box in which one can write a message, those out of sight as well. */
  boxes(document: Document): HTMLElement[];
  around(box: HTMLElement): BoxSurroundings;
}
