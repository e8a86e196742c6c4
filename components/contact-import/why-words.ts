import type { RejectedRow, RejectReason } from '@/storage/model/import/rejected-row';

const WHY: Record<RejectReason, string> = {
  noName: 'Nobody is named',
  noPerson: 'It is not a person',
  hiddenMember: 'LinkedIn shows nothing of this member',
  badCells: 'The cells do not fit the headings',
  badValue: 'This cannot be kept',
  badDate: 'There is no such date',
  draft: 'It was never sent',
  sponsored: 'It is an advertisement',
  withoutMe: 'You take no part in it',
  severalPeople: 'It went to several people',
  unknownPerson: 'It is not said with whom',
  empty: 'There is nothing in it',
  unsure: 'Somebody of this name is known, and nothing proves whether it is the same person',
  tooBig: 'There is far too much in it',
};

/** Why a row was left out, with what is the matter where that is known. */
export const whyWords = ({ because, detail }: Pick<RejectedRow, 'because' | 'detail'>): string =>
  detail ? `${WHY[because]}: ${detail}` : WHY[because];
