// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mailPage, threadHtml } from '../support/gmail-page';
import { ID, inbound, LATER, MARISOL, NOOR, pageOf, read, readingOf } from './gmail-reading';

describe('whose account it is', () => {
  it('is unknown when title and banner disagree: then nothing has a direction', () => {
    const page = pageOf([inbound()]).replace('- noor@heliograph.example - Gmail', '- other@heliograph.example - Gmail');
    const reading = readingOf(read(page));
    expect(reading.viewer).toBeUndefined();
    expect(reading.messages[0]).not.toHaveProperty('direction');
    expect(reading.accounts).toEqual(['other@heliograph.example', 'noor@heliograph.example']);
    expect(readingOf(read(pageOf([inbound()])))).not.toHaveProperty('accounts');
  });

  it('is unknown when nothing says it', () => {
    const page = mailPage(threadHtml({ id: ID, messages: [inbound({ to: [NOOR] })] }));
    expect(readingOf(read(page)).messages[0]).not.toHaveProperty('direction');
  });

  it('is unknown when the banner names two: a delegate sits in another mailbox', () => {
    const page = pageOf([inbound()]).replace(
      '(noor@heliograph.example)"',
      '(noor@heliograph.example) by other@heliograph.example"',
    );
    expect(readingOf(read(page)).viewer).toBeUndefined();
  });

  it.each([
    'Google-Konto: Noor Vestergaard  \n(noor@heliograph.example)',
    'Compte Google : Noor Vestergaard (noor@heliograph.example)',
    'Google アカウント：Noor Vestergaard（noor@heliograph.example）',
    'Google Account: Noor Vestergaard (noor@heliograph.example), 2 notices',
  ])('is told by the banner alone: %s', (label) => {
    const banner = `<div id="gb"><a aria-label="${label}"></a></div>`;
    const page = mailPage(banner + threadHtml({ id: ID, messages: [inbound({ to: [] })] }));
    expect(readingOf(read(page)).viewer).toEqual({ address: NOOR.address, name: NOOR.name, source: 'banner' });
  });

  it('is the recipient called "me" when the frame is silent, and only if there is one', () => {
    const one = mailPage(threadHtml({ id: ID, messages: [inbound()] }));
    expect(readingOf(read(one))).toMatchObject({
      viewer: { address: NOOR.address },
      messages: [{ direction: 'inbound' }],
    });
    const to = [
      { ...NOOR, name: 'me' },
      { name: 'me', address: 'alias@heliograph.example' },
    ];
    const two = mailPage(threadHtml({ id: ID, messages: [inbound({ to })] }));
    expect(readingOf(read(two)).viewer).toBeUndefined();
  });

  it('has aliases: what was written in this account went out, whatever its sender', () => {
    const alias = { name: 'Noor', address: 'sales@heliograph.example' };
    const sent = { id: LATER, permId: 'msg-a:r-77712345', from: alias, to: [MARISOL] };
    const reading = readingOf(read(pageOf([inbound({ to: [{ ...alias, name: 'me' }] }), sent])));
    expect(reading.messages.map((message) => message.direction)).toEqual(['inbound', 'outbound']);
    expect(reading.messages[0]?.recipients).toEqual([{ address: alias.address, isMe: true }]);
  });

  it('gives no direction to a stranger who calls himself "me"', () => {
    const stranger = { name: 'me', address: 'me@evil.example' };
    const reading = readingOf(read(pageOf([inbound({ from: stranger, to: [{ ...NOOR, name: 'me' }, stranger] })])));
    expect(reading.messages[0]).not.toHaveProperty('direction');
  });

  it('ignores dots and case where Google does', () => {
    const from = { name: 'Noor', address: 'noor.vestergaard@gmail.com' };
    const page = mailPage(
      threadHtml({ id: ID, messages: [inbound({ from, to: [MARISOL] })] }),
      'NoorVestergaard@gmail.com',
    );
    expect(readingOf(read(page)).messages[0]?.direction).toBe('outbound');
  });
});
