import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { suggestContent } from '@/storage/model/content/content-fit';
import { contentOfContact } from '@/storage/queries/content-of-contact';
import { useIntents } from '../reply/useIntents';
import { Section } from '../ui/Section';
import { SharedItem } from './SharedItem';
import { SuggestedItem } from './SuggestedItem';

const MOST_SUGGESTED = 3;

/** What of the library fits a contact now, and what they have had. Nothing where there is neither. */
export function ContentSection({ contact }: { contact: Contact }) {
  const known = useLiveQuery(() => contentOfContact(contact), [contact]);
  const last = known?.lastWords;
  const intents = useIntents(last?.excerpt ? [{ id: last.id, text: last.excerpt, sentAt: last.at }] : []);
  if (!known || (known.unshared.length === 0 && known.shared.length === 0)) return null;
  const { stage, persona, jobTitle } = contact;
  const kinds = (intents.get(last?.id ?? '') ?? []).map(({ kind }) => kind);
  const need = { stage, persona, jobTitle, answers: known.answers, intents: kinds, words: last?.excerpt };
  const suggested = contact.doNotContact ? [] : suggestContent(known.unshared, need).slice(0, MOST_SUGGESTED);
  if (suggested.length === 0 && known.shared.length === 0) return null;
  return (
    <Section title="Content">
      {suggested.length > 0 ? (
        <ul aria-label="Suggested content" className="flex flex-col gap-2">
          {suggested.map((one) => (
            <SuggestedItem key={one.content.id} contact={contact} suggested={one} channel={last?.channel} />
          ))}
        </ul>
      ) : null}
      {known.shared.length > 0 ? (
        <ul aria-label="Shared content" className="flex flex-col gap-1">
          {known.shared.map((share) => (
            <SharedItem key={`${share.interactionId} ${share.contentId}`} share={share} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
