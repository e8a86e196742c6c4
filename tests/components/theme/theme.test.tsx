import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ThemeChoice } from '@/components/setting/ThemeChoice';
import { followTheme } from '@/components/theme/follow-theme';
import { showLastTheme } from '@/components/theme/show-theme';
import { readTheme, type Theme } from '@/storage/model/theme';
import { show } from '../show';

const shown = () => document.documentElement.dataset['theme'];

function keptTheme(first: Theme) {
  const watching: ((theme: Theme) => void)[] = [];
  let theme = first;
  return {
    getValue: async () => theme,
    setValue: async (next: Theme) => {
      theme = next;
      for (const hear of watching) hear(next);
    },
    watch: (hear: (theme: Theme) => void) => {
      watching.push(hear);
      return () => undefined;
    },
  };
}

beforeEach(() => localStorage.clear());

it('is that of the system until the rep chooses, and then at once from the beginning of the next page', async () => {
  showLastTheme();
  expect(shown()).toBe('system');
  const item = keptTheme('system');
  followTheme(item);
  const { rep } = show(<ThemeChoice item={item} />);
  await rep.click(await screen.findByRole('radio', { name: 'Dark' }));
  expect(shown()).toBe('dark');
  delete document.documentElement.dataset['theme'];
  showLastTheme();
  expect(shown()).toBe('dark');
});

it('follows what is kept where another window chose it, or a backup brought it', async () => {
  localStorage.setItem('theme', 'dark');
  const item = keptTheme('light');
  followTheme(item);
  expect(shown()).toBe('dark');
  await item.getValue();
  expect(shown()).toBe('light');
});

it.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['sepia', 'system'],
  [undefined, 'system'],
])('reads %j as %s', (kept, theme) => {
  expect(readTheme(kept)).toBe(theme);
});
