import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { OwnFrameworkEditor } from '@/components/setting/OwnFrameworkEditor';
import { FIRST_OWN_FRAMEWORK, type OwnFramework } from '@/storage/model/own-framework';
import { readOwnFramework } from '@/storage/model/own-framework-schema';
import { show } from '../show';

let own: OwnFramework;

function Live() {
  const [kept, change] = useState(FIRST_OWN_FRAMEWORK);
  own = kept;
  return <OwnFrameworkEditor own={kept} onChange={change} />;
}

const order = () => own.criteria.map(({ criterion }) => criterion).join(' ');

it('moves a criterion by keyboard, and the focus goes along', async () => {
  const { rep } = show(<Live />);
  const up = screen.getByRole('button', { name: 'Move budget up' });
  up.focus();
  await rep.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
  expect(order()).toBe('budget targetMarket challenge authority');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move budget up' }));
  await rep.keyboard('{Enter}');
  expect(order()).toBe('budget targetMarket challenge authority');
});

it('says what was taken out, and brings it back to its place', async () => {
  const { rep } = show(<Live />);
  for (const name of ['target market', 'challenge', 'budget', 'authority'])
    await rep.click(screen.getByRole('button', { name: `Take out ${name}` }));
  expect(screen.getByText(/asks for nothing/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Authority is taken out');
  await rep.click(screen.getByRole('button', { name: 'Undo' }));
  expect(order()).toBe('authority');
  expect(screen.getByRole('status').textContent).toBe('');
});

it('adds, requires and takes out, and never keeps a framework without a name', async () => {
  const { rep } = show(<Live />);
  await rep.click(screen.getByRole('button', { name: 'Add champion' }));
  const use = screen.getByRole('radiogroup', { name: 'What champion is for' });
  await rep.click(within(use).getByRole('radio', { name: 'Required' }));
  await rep.click(screen.getByRole('button', { name: 'Take out challenge' }));
  expect(own.criteria.at(-1)).toEqual({ criterion: 'champion', use: 'required' });
  expect(order()).toBe('targetMarket budget authority champion');
  await rep.clear(screen.getByLabelText('Name'));
  expect(own.name).toBe('Our framework');
  expect(readOwnFramework(own)).toEqual(own);
});
