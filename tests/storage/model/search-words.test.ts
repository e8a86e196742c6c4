import { describe, expect, it } from 'vitest';
import { foldedWords, matchesTerms, searchTerms, searchWordsOf } from '@/storage/model/search-words';

describe('foldedWords', () => {
  it.each([
    ['Ada Vermeer', ['ada', 'vermeer']],
    ['José ÁLVAREZ', ['jose', 'alvarez']],
    ['Łukasz Søndergård-Æbel', ['lukasz', 'sondergard', 'aebel']],
    ['Straße', ['strasse']],
    ['İstanbul', ['istanbul']],
    ["O'Neil & Söhne GmbH", ['o', 'neil', 'sohne', 'gmbh']],
    ['王小明 株式会社', ['王小明', '株式会社']],
    ['مُحَمَّد علي', ['محمد', 'علي']],
    ['Иван', ['иван']],
    ['ﬁnance Ⅳ', ['finance', 'iv']],
    ['<img onerror=alert(1)>', ['img', 'onerror', 'alert', '1']],
    ['', []],
    ['!!! — …', []],
  ])('folds %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('folds composed and decomposed writing alike', () => {
    const name = 'Ngô Thị Ánh 김민수 हिन्दी';
    expect(foldedWords(name.normalize('NFC'))).toEqual(foldedWords(name.normalize('NFD')));
  });

  it('keeps hostile lengths out of the index', () => {
    expect(foldedWords('x'.repeat(10_000))).toEqual(['x'.repeat(40)]);
    expect(foldedWords('ab '.repeat(1_000))).toHaveLength(60);
  });
});

describe('searchWordsOf', () => {
  it('holds name, company, title and addresses, each word once', () => {
    const words = searchWordsOf({
      name: 'Ada Ada',
      companyName: 'Vermeer',
      jobTitle: 'CTO',
      emails: ['ada@vermeer.example'],
    });
    expect(words).toEqual(['ada', 'vermeer', 'cto', 'example']);
  });
});

describe('a number', () => {
  const words = searchWordsOf({ name: 'Oskar', emails: [], phones: ['+49 (0)555 0100-22'] });

  it.each(['555', '5550100', '0555 010022', '+49 (0)555 0100 22', '0100-22', '+49 555', 'oskar 555'])(
    'is found by %s',
    (typed) => expect(matchesTerms(words, searchTerms(typed))).toBe(true),
  );

  it.each(['556', '49556', '55501009'])('is not found by %s', (typed) => {
    expect(matchesTerms(words, searchTerms(typed))).toBe(false);
  });
});

describe('matchesTerms', () => {
  it.each([
    [['ad'], true],
    [['ad', 'ver'], true],
    [['da'], false],
    [['ad', 'x'], false],
    [[], true],
  ])('%j: %s', (terms, matches) => {
    expect(matchesTerms(['ada', 'vermeer'], terms)).toBe(matches);
  });
});
