import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '@/components/ui/Tabs';
import { show } from '../show';

const TABS = [
  { id: 'page', label: 'This page' },
  { id: 'pipeline', label: 'Pipeline' },
] as const;

function TwoTabs() {
  const [selected, setSelected] = useState<'page' | 'pipeline'>('page');
  return (
    <>
      <Tabs label="Views" tabs={TABS} selected={selected} onSelect={setSelected} panelId="content" />
      <div id="content" />
    </>
  );
}

describe('Tabs', () => {
  it('moves with the arrow keys, round and round', async () => {
    const { rep } = show(<TwoTabs />);
    await rep.tab();
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('This page');
    await rep.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Pipeline');
    expect(document.activeElement?.textContent).toBe('Pipeline');
    await rep.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('This page');
    await rep.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Pipeline');
  });
});
