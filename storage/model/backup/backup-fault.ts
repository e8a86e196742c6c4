/** Why a file is refused. */
export type FaultCode =
  | 'foreign' // no backup of Twoway
  | 'newer-format' // written in a way that came later
  | 'newer-schema' // of a database that came later
  | 'torn' // its end is missing
  | 'changed' // not as it was written
  | 'misplaced' // a part or row stands where another belongs
  | 'bad-row' // a row that does not fit
  | 'unreadable' // the disk did not give it, or it changed while it was read
  | 'locked' // it needs its passphrase
  | 'wrong-passphrase';

/** Where a file is at fault. Lines count from 1, of what is inside when it is packed or locked. */
export interface FaultPlace {
  line?: number | undefined;
  /** The last line, where it is one of several. */
  until?: number | undefined;
  table?: string | undefined;
  /** What does not fit; the checker's words or a field's name. Data, shown as text. */
  detail?: string | undefined;
}

/** Thrown for a file that is refused: nothing was changed then. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: FaultCode;
  readonly place: FaultPlace;

  constructor(code: FaultCode, place: FaultPlace = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(place)}`, options);
    this.code = code;
    this.place = place;
  }
}
