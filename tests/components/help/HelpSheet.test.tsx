import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HelpSheet } from '@/components/help/HelpSheet';
import { COMMON_KEYS, DAY_KEYS, LIST_KEYS, LOG_KEYS, PAGE_KEYS, TABLE_KEYS } from '@/components/help/keys';
import { show } from '../show';

describe('the help sheet', () => {
  it('opens by ? and closes by Escape, and gives the focus back', async () => {
    const { rep } = show(
      <>
        <button type="button">Here</button>
        <HelpSheet groups={[DAY_KEYS, COMMON_KEYS]} />
      </>,
    );
    screen.getByRole('button', { name: 'Here' }).focus();
    await rep.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard' }).textContent).toContain('Open the contact');
    await rep.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Here');
  });

  it('does not open while the rep types a question', async () => {
    const { rep } = show(
      <>
        <input aria-label="Note" />
        <HelpSheet groups={[PAGE_KEYS]} />
      </>,
    );
    await rep.type(screen.getByRole('textbox', { name: 'Note' }), 'why?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([DAY_KEYS, LIST_KEYS, LOG_KEYS, COMMON_KEYS, PAGE_KEYS, TABLE_KEYS])(
    'names each thing once: %o',
    ({ lines }) => {
      expect(new Set(lines.map(({ does }) => does)).size).toBe(lines.length);
    },
  );
});
