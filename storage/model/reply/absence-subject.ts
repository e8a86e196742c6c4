import { find, TONGUES } from './find-phrases';
import type { MailLook } from './mail-look';

const LEAD =
  /^(?:\W|(?:i'?m|i am|i'll be|currently|we are|ich bin|bin|je suis|estoy|estou|sono|ik ben|jestem|on|en|de|em|in|op|na|pa|im|aktuell|derzeit)(?!\p{L})){0,4}$/u;
/** "Out of office furniture" is about something else. */
const ENDS =
  /^\s*(?:$|[^\p{L}\s]|\d|(?:until|till|from|through|thru|this|next|on|and|for|re|notice|notification|message|reply|auto|bis|vom|ab|von|jusqu|du|de|des|hasta|del|desde|ate|dal|fino|al|tot|van|t\/m|do|od|till|fra|til|с|до)(?!\p{L}))/u;

/** A subject that tells of an absence and of nothing else. */
export function absenceSubject({ subject, foldedSubject }: MailLook): string | undefined {
  const found = find(TONGUES, 'subjectAway', foldedSubject);
  if (!found || !LEAD.test(foldedSubject.slice(0, found.at))) return undefined;
  return ENDS.test(foldedSubject.slice(found.at + found.words.length))
    ? subject.slice(found.at, found.at + found.words.length)
    : undefined;
}
