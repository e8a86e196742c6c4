import { expect, it } from 'vitest';
import { messageAddress } from '@/storage/model/message-address';

it.each([
  ['email', '1a0cd0743505d32f', 'https://mail.google.com/mail/u/0/#all/1a0cd0743505d32f'],
  ['email', 'thread-f:1877065466042700591', 'https://mail.google.com/mail/u/0/#all/1a0cad18a3a0d32f'],
  [
    'email',
    'KtbxLxGcFXPDxTJPVrjxcWnjBzLprtdLtL',
    'https://mail.google.com/mail/u/0/#all/KtbxLxGcFXPDxTJPVrjxcWnjBzLprtdLtL',
  ],
  ['linkedin', '2-Yz==', 'https://www.linkedin.com/messaging/thread/2-Yz%3D%3D/'],
  // Of another mail site, and logged by hand.
  ['email', 'AAQkADAwATM0MDAAMS1iNTcwAGIyOAAtMDACLTAwCgAQAA', undefined],
  ['call', undefined, undefined],
] as const)('of a %s with the thread %s is %s', (channel, threadId, address) => {
  expect(messageAddress({ channel, threadId })).toBe(address);
});
