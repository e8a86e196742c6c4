import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleInText } from '@/storage/model/import/people-in-text';

const shown = (text: string) =>
  peopleInText(text).map(({ name, address }) => (name ? `${name} <${address}>` : address));

describe('addresses that were copied from anywhere', () => {
  it.each([
    ['one', 'ada@x.example', ['ada@x.example']],
    [
      'as mail programs write them',
      'Ada Lovelace <Ada@x.example>, Bob <bob@y.example>',
      ['Ada Lovelace <ada@x.example>', 'Bob <bob@y.example>'],
    ],
    ['with semicolons', 'Ada <ada@x.example>; bob@y.example', ['Ada <ada@x.example>', 'bob@y.example']],
    [
      'the last name first',
      '"Vermeer, Jan" <jan@v.example>, "Ada" <ada@x.example>',
      ['Jan Vermeer <jan@v.example>', 'Ada <ada@x.example>'],
    ],
    [
      'one in each line',
      'Ada Lovelace ada@x.example\nBob bob@y.example',
      ['Ada Lovelace <ada@x.example>', 'Bob <bob@y.example>'],
    ],
    [
      'cells of a sheet',
      'Ada Lovelace\tada@x.example\nBob\tbob@y.example',
      ['Ada Lovelace <ada@x.example>', 'Bob <bob@y.example>'],
    ],
    [
      'names in brackets',
      'ada@x.example (Ada Lovelace), bob@y.example',
      ['Ada Lovelace <ada@x.example>', 'bob@y.example'],
    ],
    ['a head of a mail', 'To: Ada <ada@x.example>\nCc: bob@y.example', ['Ada <ada@x.example>', 'bob@y.example']],
    ['links', '<mailto:ada@x.example>', ['ada@x.example']],
    ['the same one twice', 'ada@x.example, Ada <ADA@x.example>', ['Ada <ada@x.example>']],
    ['the end of a sentence', 'Write to ada@x.example.', ['ada@x.example']],
    ['none', 'no address here, @ nor there', []],
  ])('%s', (_name, text, people) => {
    if (_name === 'the end of a sentence')
      return expect(peopleInText(text).map(({ address }) => address)).toEqual(people);
    expect(shown(text)).toEqual(people);
  });

  it('finds everybody in a list as it is written by a mail program', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,2}$/);
    const address = fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}@[a-z]{2,8}\.example$/);
    const people = fc.uniqueArray(fc.record({ name, address }), { selector: ({ address }) => address, maxLength: 20 });
    fc.assert(
      fc.property(people, fc.constantFrom(', ', '; ', '\n', ',\n'), (all, parting) => {
        const text = all.map(({ name, address }) => `${name} <${address}>`).join(parting);
        expect(peopleInText(text)).toEqual(all);
      }),
    );
  });
});
