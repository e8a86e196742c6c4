import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '@/storage/model/email-address';

describe('normaliseAddress', () => {
  it.each([
    ['ada@vermeer.example', 'ada@vermeer.example'],
    ['  Ada.B+news@Mail.Vermeer.EXAMPLE ', 'ada.b+news@mail.vermeer.example'],
    ['jörg@müller.example', 'jörg@müller.example'],
    ["o'neil@x-y.example", "o'neil@x-y.example"],
    ['ada@xn--mller-kva.example', 'ada@xn--mller-kva.example'],
  ])('takes %j', (text, address) => {
    expect(normaliseAddress(text)).toBe(address);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@vermeer.example',
    'ada@localhost',
    'a b@c.example',
    'Ada <ada@vermeer.example>',
    'a@b@c.example',
    'ada@-x.example',
    'ada@x..example',
    '.ada@x.example',
    'ada.@x.example',
    'a..b@x.example',
    'ada@10.0.0.1',
    `${'a'.repeat(250)}@x.example`,
    'javascript:alert(1)@x.example',
    'ada@x.example\u0000',
  ])('refuses %j', (text) => {
    expect(normaliseAddress(text)).toBeUndefined();
  });
});
