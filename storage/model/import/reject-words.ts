import type { RejectedRow, RejectReason } from './rejected-row';

/** Why a row was not taken, in the words of the list and of the file that is given back. */
export const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
  noName: 'No name stands in it',
  noPerson: 'Nothing in it tells who it is',
  hiddenMember: 'LinkedIn hides who this member is',
  badCells: 'It has more or fewer cells than the header',
  badValue: 'A cell does not hold what its column says',
  badDate: 'The date cannot be read, or does not exist',
  draft: 'A draft that was never sent',
  sponsored: 'An advertisement',
  withoutMe: 'You take no part in it',
  severalPeople: 'Written to several people at once',
  unknownPerson: 'It does not say which profile the other person has',
  empty: 'A message without words',
  unsure: 'You know this name, and nothing proves whether it is the same person',
  tooBig: 'It is larger than anything that can be kept',
};

/** The reason for one row, with what stands in it. */
export function rejectSentence({ because, detail }: RejectedRow): string {
  return detail ? `${REJECT_WORDS[because]}: ${detail}` : REJECT_WORDS[because];
}
