import { useLiveQuery } from 'dexie-react-hooks';
import { slugOf } from '@/storage/model/linkedin-address';
import { pageKindAt } from '@/storage/model/page-kind-at';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { contactByKeys } from '@/storage/queries/contact-by-keys';
import { ContactView } from '../contact/ContactView';
import { OfferToType } from './OfferToType';
import { UnreadableAlert } from './UnreadableAlert';

interface UnreadablePageProps {
  url: string;
  /** What was looked for and not found. */
  missing: string[];
  policy: PromotionPolicy;
}

/** Says what could not be read. The address may still tell which contact it is; else the person of a profile can be typed. */
export function UnreadablePage({ url, missing, policy }: UnreadablePageProps) {
  const found = useLiveQuery(async () => ({ contact: await contactAt(url) }), [url]);
  if (!found) return null;
  return (
    <>
      <UnreadableAlert missing={missing} isThread={isThread(url)} />
      {found.contact ? (
        <ContactView key={found.contact.id} contactId={found.contact.id} policy={policy} />
      ) : isThread(url) ? null : (
        <OfferToType url={url} />
      )}
    </>
  );
}

/** To type a person would make no thread readable. */
function isThread(url: string): boolean {
  return pageKindAt(url)?.startsWith('thread/') ?? false;
}

async function contactAt(url: string) {
  const linkedinSlug = slugOf(url);
  return linkedinSlug ? contactByKeys({ linkedinSlug, emails: [] }) : undefined;
}
