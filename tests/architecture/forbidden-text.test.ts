import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../support/repository-files';

/** What must not be read anywhere in the repository, and what to do instead. */
const FORBIDDEN: { pattern: RegExp; instead: string }[] = [
  {
    pattern: /(?<![\w.])\/(work|root|home\/\w+|Users\/\w+)\//,
    instead: 'A path of one machine: make it relative to the repository',
  },
  { pattern: /[A-Za-z]:\\\\?Users\\/, instead: 'A path of one machine: make it relative to the repository' },
  {
    pattern: /registry\.(npmjs|yarnpkg|npmmirror)\.|"resolved":/,
    instead: 'A registry host: remove it; `omit-lockfile-registry-resolved=true` keeps it out of the lock file',
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, instead: 'A key: make it when it is needed' },
];

const BINARY = /\.(png|jpg|jpeg|gif|ico|webp|woff2?|zip)$/;

describe('the repository', () => {
  const files = repositoryFiles().filter(({ path }) => !BINARY.test(path) && !path.endsWith('forbidden-text.test.ts'));

  it.each(FORBIDDEN)('does not contain $pattern', ({ pattern, instead }) => {
    const found = files.flatMap((file) =>
      file
        .text()
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}`] : [])),
    );
    expect(found, instead).toEqual([]);
  });

  it('is readable text', () => {
    const torn = files.filter((file) => file.text().includes('\u0000')).map(({ path }) => path);
    expect(torn, 'A null byte in a text file: write it as an escape').toEqual([]);
  });
});
