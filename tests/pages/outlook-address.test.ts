import { describe, expect, it } from 'vitest';
import { threadAddressOf } from '@/entrypoints/outlook.content/thread-address';
import { SITES } from '@/storage/model/sites';

const ID = `AAQkADk4${'t'.repeat(40)}=`;
const HOSTS = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
const addressOf = (url: string) => threadAddressOf(new URL(url));

describe('the address of a thread in Outlook', () => {
  it.each(HOSTS)('is known on %s, which the rep can switch on', (host) => {
    expect(addressOf(`https://${host}/mail/inbox/id/${encodeURIComponent(ID)}`)).toMatchObject({ isWindow: false });
    expect(addressOf(`https://${host}/mail/0/deeplink/read/${encodeURIComponent(ID)}`)).toMatchObject({
      isWindow: true,
    });
    expect(SITES.flatMap(({ origins }) => origins)).toContain(`https://${host}/*`);
  });

  it.each(['outlook.live.com.evil.example', 'evil-outlook.live.com', 'login.live.com', 'www.office.com'])(
    'is none on %s',
    (host) => {
      expect(addressOf(`https://${host}/mail/inbox/id/${encodeURIComponent(ID)}`)).toBeUndefined();
    },
  );

  it.each(['drafts', 'outbox', 'scheduled'])('is none where mail is still being written: %s', (folder) => {
    expect(addressOf(`https://outlook.live.com/mail/${folder}/id/${encodeURIComponent(ID)}`)).toBeUndefined();
  });
});
