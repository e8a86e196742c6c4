import type { ContactId, DoNotContact } from '../contact';
import type { Interaction } from '../interaction';
import type { CleanImported, CleanInteraction } from './clean-imported';

/** The interaction of an imported one. The id is made as a thread's: the same message logged twice, on two devices too, is one row. */
export function importedRow(contactId: ContactId, said: CleanInteraction, loggedAt: number): Interaction {
  return { ...said, id: `${contactId}:${said.channel}:${said.messageId}`, contactId, loggedAt };
}

/** That somebody asked not to be written to, as it is kept; `undefined` where they did not. */
export function importedStop(
  contactId: ContactId,
  { doNotContact, interactions }: CleanImported,
  now: number,
): DoNotContact | undefined {
  if (!doNotContact) return undefined;
  const { reason, words, at = now, messageId } = doNotContact;
  const message = messageId === undefined ? undefined : interactions.find((one) => one.messageId === messageId);
  const evidenceId = message && importedRow(contactId, message, now).id;
  return { at, ...(reason && { reason }), ...(words && { words }), ...(evidenceId && { evidenceId }) };
}
