interface MismatchWords {
  title: string;
  /** Where the one value and the other were read. */
  expected: string;
  found: string;
}

const PERSON = 'The page shows somebody else than its address says.';

const WORDS: Record<string, MismatchWords> = {
  name: {
    title: 'The page names two different people.',
    expected: 'In its title or data',
    found: 'On the profile',
  },
  correspondent: {
    title: 'The conversation names two different people.',
    expected: 'In its title',
    found: 'In its messages',
  },
  company: {
    title: 'The page shows another company than its address says.',
    expected: 'Company in the address',
    found: 'Company on the page',
  },
  thread: {
    title: 'The page shows another conversation than its address says.',
    expected: 'Conversation in the address',
    found: 'Conversation on the page',
  },
};

/** How to tell the rep what did not agree. @param what the part that a reader names in its mismatch */
export function mismatchWords(what: string): MismatchWords {
  return WORDS[what] ?? { title: PERSON, expected: `${what} in the address`, found: `${what} on the page` };
}
