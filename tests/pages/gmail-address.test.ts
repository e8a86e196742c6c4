import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyIdOf, legacyIdOfPermId, sentAtOf } from '@/entrypoints/gmail.content/legacy-id';
import { isSameThread, threadAddressOf } from '@/entrypoints/gmail.content/thread-address';
import { permIdOfToken } from '@/entrypoints/gmail.content/thread-token';

const MAIL = 'https://mail.google.com/mail';
const ID = '19a1b2c3d4e5f607';
const addressOf = (url: string) => threadAddressOf(new URL(url));

/** The way back, by long division over the digits: a token is the name's base64 text as one number in base 40. */
function tokenOf(name: string): string {
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
  let number = [...btoa(name).replace(/=+$/, '')].reduce((sum, digit) => sum * 64n + BigInt(base64.indexOf(digit)), 0n);
  let token = '';
  for (; number > 0n; number /= 40n) token = letters[Number(number % 40n)] + token;
  return token;
}

describe('the address of a thread', () => {
  it.each([
    `${MAIL}/u/0/#inbox/${ID}`,
    `${MAIL}/u/1/#all/${ID}`,
    `${MAIL}/u/0/#sent/${ID}?compose=new`,
    `${MAIL}/u/0/?tab=rm&ogbl#inbox/${ID}`,
    `${MAIL}/u/0/#label/Cold+rooms%2FVarde/${ID}`,
    `${MAIL}/u/0/#search/from%3Amarisol+is%3Aunread/${ID}`,
    `${MAIL}/u/0/#category/updates/${ID}`,
    `${MAIL}/u/0/#inbox/${ID.toUpperCase()}`,
    `${MAIL}/u/0/?ui=2&view=btop&search=inbox&th=${ID}&cvid=1`,
    `${MAIL}/u/0/popout?search=inbox&th=%23thread-f%3A${BigInt(`0x${ID}`)}&cvid=1`,
  ])('%s', (url) => {
    expect(addressOf(url)?.legacyId).toBe(ID);
  });

  it.each([
    `${MAIL}/u/0/`,
    `${MAIL}/u/0/#inbox`,
    `${MAIL}/u/0/#inbox/p3`,
    `${MAIL}/u/0/#inbox?compose=CllgCJ`,
    `${MAIL}/u/0/#label/${ID}`,
    `${MAIL}/u/0/#search/${ID}`,
    `${MAIL}/u/0/#search/from%3Amarisol/p2`,
    `${MAIL}/u/0/#settings/accounts`,
    `${MAIL}/u/0/#chat/dm/${ID}`,
    `${MAIL}/u/0/#scheduled/${ID}`,
    `${MAIL}/u/0/?view=cm&fs=1&to=marisol`,
    `${MAIL}/u/0/?view=btop&cmid=8`,
    `${MAIL}/u/0/#inbox/%E0%A4%A`,
    `https://mail.google.com/chat/u/0/#inbox/${ID}`,
    `https://mail.google.com.evil.example/mail/u/0/#inbox/${ID}`,
    `https://calendar.google.com/mail/u/0/#inbox/${ID}`,
  ])('%s opens none', (url) => {
    expect(addressOf(url)).toBeUndefined();
  });

  it('says the lasting name behind a token', () => {
    const sent = addressOf(`${MAIL}/u/0/#sent/${tokenOf('a:r-1305162734588489344')}`);
    expect(sent).toMatchObject({ permId: 'thread-a:r-1305162734588489344' });
    expect(sent?.legacyId).toBeUndefined();
    const got = addressOf(`${MAIL}/u/0/#inbox/${tokenOf(`f:${BigInt(`0x${ID}`)}`)}`);
    expect(got).toMatchObject({ permId: `thread-f:${BigInt(`0x${ID}`)}`, legacyId: ID });
  });

  it('reads every token that it could have written, and takes no other word for one', () => {
    const name = fc.oneof(
      fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n }).map((id) => `f:${id}`),
      fc.bigInt({ min: 10n ** 6n, max: 10n ** 19n }).map((id) => `a:r${id}`),
      fc.bigInt({ min: 10n ** 6n, max: 10n ** 19n }).map((id) => `a:r-${id}`),
    );
    fc.assert(
      fc.property(name, (one) => {
        expect(permIdOfToken(tokenOf(one))).toBe(`thread-${one}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (word) => {
        expect(permIdOfToken(word) ?? 'thread-').toMatch(/^thread-/);
      }),
    );
    expect(permIdOfToken('FMfcgzYYYYYYYYYYYYYYYYYYYYYYYYYY')).toBeUndefined();
    expect(permIdOfToken('B'.repeat(5_000))).toBeUndefined();
  });
});

describe('two names of threads', () => {
  it('agree, disagree or cannot be compared', () => {
    const decimal = `thread-f:${BigInt(`0x${ID}`)}`;
    expect(isSameThread({ legacyId: ID }, { legacyId: ID, permId: 'thread-a:r12345' })).toBe(true);
    expect(isSameThread({ legacyId: ID }, { permId: decimal })).toBe(true);
    expect(isSameThread({ permId: 'thread-a:r12345' }, { legacyId: ID, permId: 'thread-a:r12345' })).toBe(true);
    expect(isSameThread({ permId: 'thread-a:r12345' }, { permId: 'thread-a:r99999' })).toBe(false);
    expect(isSameThread({ legacyId: ID }, { legacyId: '19a0000000000001' })).toBe(false);
    expect(isSameThread({ permId: 'thread-a:r12345' }, { legacyId: ID })).toBeUndefined();
    expect(isSameThread({}, { legacyId: ID })).toBeUndefined();
  });
});

describe('legacy ids', () => {
  it('hold the time of arrival', () => {
    const at = Date.UTC(2026, 8, 22, 12, 3, 44, 902);
    expect(sentAtOf(((BigInt(at) << 20n) + 4_711n).toString(16))).toBe(at);
  });

  it('tell no time outside the years of Gmail, and hold for every moment within', () => {
    const within = fc.integer({ min: Date.UTC(2004, 3, 1), max: Date.UTC(2049, 11, 31) });
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 2 ** 20 - 1 }), (at, rest) => {
        expect(sentAtOf(((BigInt(at) << 20n) + BigInt(rest)).toString(16))).toBe(at);
      }),
    );
    expect(sentAtOf('ffffffffffffffff')).toBeUndefined();
    expect(sentAtOf('0fb0000000000000')).toBeUndefined();
  });

  it('are 15 or 16 hex digits, or the decimal of a lasting name', () => {
    expect(legacyIdOf(` ${ID.toUpperCase()} `)).toBe(ID);
    expect(legacyIdOf('xyz')).toBeUndefined();
    expect(legacyIdOfPermId(`msg-f:${BigInt(`0x${ID}`)}`)).toBe(ID);
    expect(legacyIdOfPermId('msg-a:r1234567890123456789')).toBeUndefined();
    expect(legacyIdOfPermId('msg-f:99999999999999999999')).toBeUndefined();
  });
});
