import { describe, expect, it } from 'vitest';
import { cleanPerson } from '@/storage/model/clean-person';

describe('cleanPerson', () => {
  it('cleans, cuts, and normalises', () => {
    const person = cleanPerson({
      name: ` Ada\u0000\nVermeer ${'x'.repeat(400)}`,
      note: 'two\nlines',
      emails: [' ADA@Vermeer.example', 'ada@vermeer.example', 'no address', ''],
      phones: [' +31 6 \u0007', ''],
      linkedinSlug: 'Ada-Vermeer',
      linkedinMemberNumber: 7,
    });
    expect(person.name).toMatch(/^Ada Vermeer x+$/);
    expect(person.name).toHaveLength(300);
    expect(person).toMatchObject({
      note: 'two\nlines',
      emails: ['ada@vermeer.example'],
      phones: ['+31 6'],
      linkedinSlug: 'ada-vermeer',
      linkedinMemberNumber: 7,
    });
  });

  it('has an empty text clear, and leaves absent what is absent', () => {
    expect(cleanPerson({ headline: ' ', jobTitle: undefined })).toEqual({ headline: undefined, jobTitle: undefined });
    expect('location' in cleanPerson({ name: 'Ada' })).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address'])(
    'keeps %j out of web addresses',
    (url) => {
      expect(cleanPerson({ avatarUrl: url, profileUrl: url })).toEqual({ avatarUrl: undefined, profileUrl: undefined });
    },
  );

  it('takes the slug from a pasted profile address', () => {
    const profileUrl = 'https://nl.linkedin.com/in/Ada-Vermeer';
    expect(cleanPerson({ profileUrl }).linkedinSlug).toBe('ada-vermeer');
    expect(cleanPerson({ profileUrl, linkedinSlug: 'other' }).linkedinSlug).toBe('other');
  });
});
