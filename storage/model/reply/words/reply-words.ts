/**
 * What one language says in mails that no person wrote for this conversation. Each entry is the source of a regular
 * expression for `phrases`: natural spelling, plain brackets (they capture nothing), bounded
 * repetitions only, no nested ones.
 */
export interface ReplyWords {
  readonly language: string;
  /** Absent: Latin. `unspaced`: no spaces between words, a phrase may stand anywhere. */
  readonly script?: 'cyrillic' | 'unspaced';
  /** Commonest words, without accents: by them a text is taken for this language. Absent: it always may be. */
  readonly marks?: readonly string[];
  /** Put before a subject by an automatic responder. */
  readonly subjectAutomatic?: readonly string[];
  /** A subject that tells of an absence. */
  readonly subjectAway?: readonly string[];
  /** A mail that calls itself automatic. */
  readonly automatic?: readonly string[];
  /** Somebody is away now, or will be. */
  readonly away?: readonly string[];
  /** Said just before an absence that is over, imagined or somebody else's. */
  readonly notAway?: readonly string[];
  /** When they return. */
  readonly back?: readonly string[];
  /** Mail is not read meanwhile. */
  readonly access?: readonly string[];
  /** Whom to turn to meanwhile. */
  readonly urgent?: readonly string[];
  /** An answer will come later; excuses for that. */
  readonly promise?: readonly string[];
  /** Greetings, thanks for the mail, "please note that". */
  readonly filler?: readonly string[];
  /** Formulas of farewell: what follows is a signature. */
  readonly farewell?: readonly string[];
  /** A machine confirms that a mail arrived, or that nobody reads it. */
  readonly receipt?: readonly string[];
  /** What such a confirmation says besides; two of them make one. */
  readonly courtesy?: readonly string[];
  /** Somebody does not work there any more. */
  readonly left?: readonly string[];
  /** Wants no more mail. */
  readonly optOut?: readonly string[];
  /** What only somebody says who answers. */
  readonly human?: readonly string[];
  readonly calendarSubject?: readonly string[];
  readonly calendar?: readonly string[];
  readonly bounceSubject?: readonly string[];
  /** A mail server tells that a mail did not arrive. */
  readonly bounce?: readonly string[];
  /** Why one gets this mailing, and how to end that; two of them make a newsletter. */
  readonly newsletter?: readonly string[];
}
