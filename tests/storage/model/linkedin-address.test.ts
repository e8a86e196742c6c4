import { describe, expect, it } from 'vitest';
import { profileUrlOf, slugOf } from '@/storage/model/linkedin-address';

describe('slugOf', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-vermeer/', 'ada-vermeer'],
    ['https://www.linkedin.com/in/Ada-Vermeer?trk=x#top', 'ada-vermeer'],
    ['https://nl.linkedin.com/in/ada-vermeer/details/experience/', 'ada-vermeer'],
    ['http://linkedin.com/in/j%C3%B6rg-m', 'jörg-m'],
  ])('reads %s', (address, slug) => {
    expect(slugOf(address)).toBe(slug);
  });

  it.each([
    'https://linkedin.com.evil.example/in/ada',
    'https://evil.example/in/ada',
    'https://notlinkedin.com/in/ada',
    'javascript:/in/ada',
    'https://www.linkedin.com/company/vermeer/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/ACoAABcd1234_EfGhIjKlMnOpQrStUvWxYz-123/',
    'https://www.linkedin.com/in/%E0%A4%A/',
    'ada-vermeer',
    '',
  ])('finds none in %j', (address) => {
    expect(slugOf(address)).toBeUndefined();
  });

  it('reads back the address that profileUrlOf makes', () => {
    for (const slug of ['ada-vermeer', 'jörg', 'a/b?c', '王小明']) expect(slugOf(profileUrlOf(slug))).toBe(slug);
  });
});
