import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { pageSender, requireExtensionPage } from '@/entrypoints/background/sender';

const fromPage = (changes: object) => ({
  id: browser.runtime.id,
  frameId: 0,
  documentId: 'doc-1',
  origin: 'https://www.linkedin.com',
  url: 'https://www.linkedin.com/in/marisol/',
  tab: { id: 7, windowId: 3 },
  ...changes,
});

describe('pageSender', () => {
  it('takes tab, window and document from Chrome', () => {
    expect(pageSender(fromPage({}) as never)).toEqual({
      tabId: 7,
      windowId: 3,
      documentId: 'doc-1',
      origin: 'https://www.linkedin.com',
    });
  });

  it.each([
    ['the bare domain', { origin: 'https://linkedin.com' }],
    ['a country subdomain', { origin: 'https://no.linkedin.com' }],
    ['Gmail', { origin: 'https://mail.google.com' }],
    ['Outlook for private accounts', { origin: 'https://outlook.live.com' }],
    ['Outlook for companies', { origin: 'https://outlook.office.com' }],
    ['Outlook at its newest address', { origin: 'https://outlook.cloud.microsoft' }],
  ])('accepts %s', (_, changes) => {
    expect(pageSender(fromPage(changes) as never).tabId).toBe(7);
  });

  it.each([
    ['another extension', { id: 'abcdefghijklmnopabcdefghijklmnop' }],
    ['a frame inside the page', { frameId: 4 }],
    ['a page without a tab', { tab: undefined }],
    ['a look-alike domain', { origin: 'https://notlinkedin.com' }],
    ['a domain with the site in front', { origin: 'https://www.linkedin.com.evil.example' }],
    ['another Google host', { origin: 'https://evil.mail.google.com' }],
    ['another Microsoft host', { origin: 'https://teams.cloud.microsoft' }],
    ['an insecure address', { origin: 'http://www.linkedin.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['no origin', { origin: undefined }],
  ])('refuses %s', (_, changes) => {
    expect(() => pageSender(fromPage(changes) as never)).toThrow();
  });
});

describe('requireExtensionPage', () => {
  const ownUrl = browser.runtime.getURL('/popup.html' as never);

  it('accepts a page of the extension', () => {
    expect(() => requireExtensionPage({ id: browser.runtime.id, url: ownUrl })).not.toThrow();
  });

  it.each([
    ['a content script', { id: browser.runtime.id, url: 'https://www.linkedin.com/in/marisol/' }],
    ['another extension', { id: 'somebody-else', url: ownUrl }],
    [
      'a page whose address begins like ours',
      { id: browser.runtime.id, url: `${new URL(ownUrl).origin}.evil.example/` },
    ],
    ['a sender without address', { id: browser.runtime.id }],
  ])('refuses %s', (_, sender) => {
    expect(() => requireExtensionPage(sender)).toThrow('Sender refused');
  });
});
