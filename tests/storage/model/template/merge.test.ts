import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from '@/storage/model/template/body-html';
import { bodyText } from '@/storage/model/template/body-text';
import { mergeBody, mergeLine } from '@/storage/model/template/merge-template';

const facts = { firstName: 'Ada', company: 'Kestrel & Sons', ownName: 'Noor' };

describe('a template filled in', () => {
  it.each([
    ['Hello {{firstName}}', 'Hello Ada', [], []],
    ['Hello {{ FIRSTNAME }}', 'Hello Ada', [], []],
    ['At {{company|your team}}', 'At Kestrel & Sons', [], []],
    ['At {{location|your place}}', 'At your place', [], []],
    ['At {{location}}', 'At {{location}}', ['location'], []],
    ['{{location}} {{location}} {{jobTitle}}', '{{location}} {{location}} {{jobTitle}}', ['location', 'jobTitle'], []],
    ['Dear {{frstName}}', 'Dear {{frstName}}', [], ['frstName']],
    ['Dear {{}}', 'Dear {{}}', [], ['']],
    ['{{constructor}} {{__proto__}}', '{{constructor}} {{__proto__}}', [], ['constructor', '__proto__']],
    ['{ {firstName}} {{firstName', '{ {firstName}} {{firstName', [], []],
    ['{{location|}}', '{{location|}}', ['location'], []],
    ['{{location|**here**}}', 'here', [], []],
  ])('%s', (template, text, missing, unknown) => {
    const merged = mergeBody(template, facts);
    expect(bodyText(merged.text)).toBe(text);
    expect(merged).toMatchObject({ missing, unknown });
  });

  it.each([
    '{{firstName}}',
    '{{company|x}}',
    '<img src=x onerror=alert(1)>',
    '**bold** *italic*',
    '[here](javascript:alert(1))',
    '[here](https://evil.example)',
    '- item',
    '\\',
    '\\*\\',
    '\\{{firstName}}',
    '"><script>',
    '&amp; \' "',
    'a)b(c',
  ])('takes the name %s for text', (name) => {
    const { text, missing, unknown } = mergeBody('{{company}}', { company: name });
    expect(bodyText(text)).toBe(name);
    expect([...missing, ...unknown]).toEqual([]);
    expect(mergeBody(text, { firstName: 'Eve', company: 'Evil' }).text, 'A second time nothing is filled in').toBe(
      text,
    );
  });

  it.each([
    ['Hello {{firstName, all well? {firstName}', ['{{firstName,', '{firstName}']],
    ['{{firstName}} {{company', ['{{company']],
    ['Hi firstName}} and {{ firstName', ['firstName}}', '{{']],
    ['{FirstName, hi', ['{FirstName']],
    ['{ a: 1 } {x} {names} \\{\\{firstName', []],
  ])('says of %s what is half a field', (template, halfWritten) => {
    expect(mergeBody(template, facts).halfWritten).toEqual(halfWritten);
    expect(mergeLine(template, facts).halfWritten).toEqual(halfWritten);
    expect(mergeBody(template, facts).text).toContain(halfWritten[0] ?? '');
  });

  it.each(['{{firstName', '{firstName}', 'firstName}}', '{{{firstName}}}'])(
    'takes the name %s for no field',
    (name) => {
      for (const merge of [mergeBody, mergeLine]) {
        const { text } = merge('At {{company}}', { company: name });
        expect(merge(text, {})).toMatchObject({ text, missing: [], unknown: [], halfWritten: [] });
      }
    },
  );

  it('keeps a field out of a subject', () => {
    const { text } = mergeLine('{{company}}', { company: '{{firstName}}' });
    expect(mergeLine(text, { firstName: 'Eve' }).text).not.toContain('Eve');
  });
});

/** Signs that mean something to somebody, and words between them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{{firstName}}',
        '|',
        '**',
        '*',
        '[',
        '](',
        ')',
        '(',
        '\\',
        '- ',
        '\n',
        '<',
        '>',
        '"',
        "'",
        '&',
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        'https://a.example/',
        '<img src=x onerror=alert(1)>',
        '</a><b onclick=x>',
        'on',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const TAGS = /<\/?(?:p|ul|li|b|i)>|<br>|<a href="(?:https?:\/\/|mailto:)[^"<>\s]*">|<\/a>/g;

describe('whatever a value or a body holds', () => {
  it('a value comes out as it went in, on one line', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const line = value.trim().replace(/\s+/g, ' ');
        expect(bodyText(mergeBody('{{company}}', { company: value }).text)).toBe(line);
        expect(bodyText(mergeBody('Hi {{company}}!', { company: value }).text)).toBe(`Hi ${line}!`);
      }),
      { numRuns: 500 },
    );
  });

  it('a value adds no tag and no attribute, wherever in a template it stands', () => {
    const templates = [
      '{{company}}',
      '**{{company}}**',
      '- *{{company}}*',
      '[{{company}}](https://x.example/{{company}})',
    ];
    fc.assert(
      fc.property(hostile, fc.constantFrom(...templates), (value, template) => {
        const tags = (company: string) => bodyHtml(mergeBody(template, { company }).text).match(/<[^>]*>/g) ?? [];
        const names = (all: string[]) => all.map((tag) => tag.replace(/href="[^"]*"/, 'href'));
        const [found, plain] = [names(tags(value)), names(tags('Kestrel'))];
        // An address that a value broke is no link any more.
        expect(plain.join()).toContain(found.filter((tag) => !plain.includes(tag)).join());
        expect(found.length).toBeLessThanOrEqual(plain.length);
      }),
      { numRuns: 500 },
    );
  });

  it('markup has its few tags, and nothing else that could be one', () => {
    fc.assert(
      fc.property(hostile, (body) => {
        const html = bodyHtml(body);
        const rest = html.replace(TAGS, '');
        expect(rest).not.toMatch(/[<>"']/);
        expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
      }),
      { numRuns: 1_000 },
    );
  });
});
