import { fieldLabel } from '../field/field-labels';

const MORE: Record<string, string> = {
  memberId: 'member id',
  memberNumber: 'member number',
  viewer: 'the open account',
  subject: 'subject',
  messages: 'messages',
  threadIdInPage: 'which thread is open (scroll the list to it)',
  school: 'school',
  contactInfo: 'contact details',
  olderMessages: 'older messages',
  unsentMessages: 'messages dated after now',
  messageId: 'ids of some messages',
  sentAt: 'times of some messages',
  'data-anonymize, unproven': 'marks that any real page has proved',
  ownMessageMark: 'a mark on your own messages',
  reader: 'the reader for this kind of page (reload it)',
};

/** The name of something that a page reader looked for and did not find. */
export function missingLabel(what: string): string {
  return MORE[what] ?? fieldLabel(what).toLowerCase();
}
