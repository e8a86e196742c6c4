import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MismatchPage } from '@/components/page/MismatchPage';
import { show } from '../show';

const mismatch = (what: string) =>
  ({ status: 'mismatch', url: 'https://www.linkedin.com/in/ada/', what, expected: 'one', found: 'other' }) as const;

describe('MismatchPage', () => {
  it.each([
    ['profile', 'The page shows somebody else than its address says.', 'profile in the address:'],
    ['member id', 'The page shows somebody else than its address says.', 'member id in the address:'],
    ['name', 'The page names two different people.', 'In its title or data:'],
    ['correspondent', 'The conversation names two different people.', 'In its title:'],
    ['company', 'The page shows another company than its address says.', 'Company in the address:'],
    ['thread', 'The page shows another conversation than its address says.', 'Conversation in the address:'],
  ])('says of a different %s what it is', (what, title, where) => {
    show(<MismatchPage state={mismatch(what)} />);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText(where)).toBeTruthy();
    expect(screen.getByText('other')).toBeTruthy();
  });
});
