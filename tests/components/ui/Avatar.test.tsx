import { describe, expect, it } from 'vitest';
import { Avatar } from '@/components/ui/Avatar';
import { show } from '../show';

describe('Avatar', () => {
  it.each([
    ['Ada Vermeer', 'AV'],
    ['Ada van der Vermeer', 'AV'],
    ['Ada', 'A'],
    ['Ada Vermeer 🚀', 'AV'],
    ['👩‍💻', '·'],
    ['', '·'],
    ['山田 花子', '山花'],
    ['<img src=x onerror=alert(1)>', 'SO'],
  ])('shows the initials of %j', (name, initials) => {
    show(<Avatar name={name} />);
    expect(document.querySelector('span')?.textContent).toBe(initials);
  });
});
