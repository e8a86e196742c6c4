import { describe, expect, it } from 'vitest';
import { companyReader } from '@/entrypoints/linkedin.content/company-reader';
import { contactInfoReader } from '@/entrypoints/linkedin.content/contact-info-reader';
import { messagingReader } from '@/entrypoints/linkedin.content/messaging-reader';
import { packs } from '@/entrypoints/linkedin.content/packs';
import { salesInboxReader } from '@/entrypoints/linkedin.content/sales-inbox-reader';
import { salesLeadReader } from '@/entrypoints/linkedin.content/sales-lead-reader';
import { readLibrary } from '../support/page-library';

const inPack = {
  'linkedin-messages': [messagingReader],
  'linkedin-company': [companyReader],
  'sales-navigator': [salesLeadReader, salesInboxReader],
  'linkedin-contact-info': [contactInfoReader],
};

const TOKEN = 'ACwAACnlrzcBXvYOE_0Es2v9HkOlPjfWulxOjfs';
const PATHS = [
  ...[
    '/messaging/',
    '/messaging/thread/',
    '/messaging/thread/new/',
    '/messaging/compose/',
    '/messaging/thread/2-YQ==/',
  ],
  ...[
    '/company/',
    '/company/setup/new/',
    '/company/acme',
    '/company/acme/people/',
    '/company/setup-labs/',
    '/school/acme/',
  ],
  ...[
    '/sales/',
    '/sales/home',
    '/sales/inbox/',
    `/sales/lead/${TOKEN},NAME,x`,
    `/sales/people/${TOKEN}`,
    '/sales/lead/',
  ],
  ...['/in/ada/', '/in/ada/overlay/contact-info/', '/in/ada/overlay/photo/', '/in/overlay/contact-info/', '/feed/'],
];

const addresses = [
  ...readLibrary().map(({ url }) => url),
  ...PATHS.flatMap((path) => [`https://www.linkedin.com${path}`, `https://linkedin.com.evil.example${path}`]),
].map((address) => new URL(address));

describe.each(packs)('$id', (pack) => {
  it('is fetched at the addresses that its readers know, and at no other', () => {
    const readers = inPack[pack.id as keyof typeof inPack];
    for (const url of addresses) expect(pack.isPage(url), url.href).toBe(readers.some((reader) => reader.isPage(url)));
  });
});
