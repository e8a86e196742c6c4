import { type Answers, type Criterion, criterionSchema } from '@/storage/model/answer';
import { strongerRole } from '@/storage/model/buying-role';
import type { Contact } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import type { MergeSide } from '@/storage/model/merged-contact';
import { isNewerAnswer } from '@/storage/model/newer-answer';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { ANSWER_WORDS } from '../qualification/answer-words';

/** Something on which two contacts differ and about which a rule decides, not the rep. */
export interface MergeConflict {
  label: string;
  keep: string;
  merge: string;
  /** Whose value will hold. */
  holds: MergeSide;
}

interface Side {
  contact: Contact;
  answers: Answers;
}

/** Where both sides say something else, beside the fields; `company` is the side whose company was chosen. */
export function mergeConflicts(keep: Side, merge: Side, company: MergeSide): MergeConflict[] {
  const answers = criterionSchema.options.flatMap((criterion) => {
    const [one, other] = [keep.answers[criterion], merge.answers[criterion]];
    if (!one || !other || one.value === other.value) return [];
    const said = { keep: ANSWER_WORDS[one.value], merge: ANSWER_WORDS[other.value] };
    return [{ label: CRITERIA[criterion].name, ...said, holds: answerThatHolds(keep, merge, criterion, company) }];
  });
  return [...stopConflict(keep.contact, merge.contact), ...roleConflict(keep.contact, merge.contact), ...answers];
}

/** What a company answered goes with the company that was chosen; of two people's own answers the newer one holds. */
function answerThatHolds(keep: Side, merge: Side, criterion: Criterion, company: MergeSide): MergeSide {
  const [one, other] = [keep.answers[criterion], merge.answers[criterion]];
  if (one?.subjectId !== keep.contact.id || other?.subjectId !== merge.contact.id) return company;
  return isNewerAnswer(other, one) ? 'merge' : 'keep';
}

/** Who asked once not to be written to has asked for both. */
function stopConflict(keep: Contact, merge: Contact): MergeConflict[] {
  if (Boolean(keep.doNotContact) === Boolean(merge.doNotContact)) return [];
  const words = (contact: Contact) => (contact.doNotContact ? 'Do not contact' : 'May be contacted');
  const said = { keep: words(keep), merge: words(merge) };
  return [{ label: 'Contact', ...said, holds: keep.doNotContact ? 'keep' : 'merge' }];
}

function roleConflict({ buyingRole: one }: Contact, { buyingRole: other }: Contact): MergeConflict[] {
  if (!one || !other || one === other) return [];
  const said = { keep: BUYING_ROLE_WORDS[one], merge: BUYING_ROLE_WORDS[other] };
  return [{ label: 'Buying role', ...said, holds: strongerRole(one, other) === one ? 'keep' : 'merge' }];
}
