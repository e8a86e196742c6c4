import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FoundCount } from '@/components/find/FoundCount';
import { FinderContext } from '@/components/finder/FinderContext';
import { PinnedSegments } from '@/components/segment/PinnedSegments';
import { SegmentTools } from '@/components/segment/SegmentTools';
import { changeStage } from '@/storage/commands/change-stage';
import { saveSegment } from '@/storage/commands/save-segment';
import { plainFinder } from '@/storage/find/plain-finder';
import { SCORE_RULES } from '@/storage/model/score/score-weights';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const finder = plainFinder(async () => ({ rules: SCORE_RULES }));
const addressOf = (query: string) => `#table/${encodeURIComponent(query)}`;

beforeEach(freshDatabase);

function open(text: string) {
  return show(
    <FinderContext value={finder}>
      <PinnedSegments text={text} addressOf={addressOf} />
      <FoundCount text={text} />
      <SegmentTools text={text} addressOf={addressOf} />
    </FinderContext>,
  );
}

const pins = () => screen.getByRole('navigation', { name: 'Segments' });
const all = () => screen.getByRole('region', { name: 'All segments' });

describe('segments', () => {
  it('say how one comes to them where there are none', async () => {
    const { rep } = open('');
    await rep.click(await screen.findByRole('button', { name: 'Segments' }));
    expect(all().textContent).toContain('No segments yet');
    expect(screen.queryByRole('button', { name: 'Save search' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('are saved with a name, stand pinned with their count, which follows, and are taken back', async () => {
    const ada = await savedLead('Ada Vermeer');
    await savedLead('Bruno Castell');
    const { rep, changed } = open('stage:lead');
    expect(await screen.findByText('2 contacts')).toBeTruthy();
    await rep.click(await screen.findByRole('button', { name: 'Save search' }));
    await rep.keyboard('Leads <b>of</b> today{Enter}');
    await waitFor(() => expect(pins().textContent).toBe('Leads <b>of</b> today2'));
    const pin = within(pins()).getByRole('link');
    expect(pin.getAttribute('href')).toBe('#table/stage%3Alead');
    expect(pin.getAttribute('aria-current')).toBe('true');
    expect(changed).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Save search' })).toBeNull();
    await changeStage({ contactId: ada, to: 'prospect', reason: 'met' });
    await waitFor(() => expect(pins().textContent).toBe('Leads <b>of</b> today1'));
    expect(screen.getByText('1 contact')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('navigation')).toBeNull());
  });

  it('are renamed, unpinned and removed, and keep names apart', async () => {
    await saveSegment({ name: 'One', query: 'stage:lead', pinned: true });
    await saveSegment({ name: 'two', query: 'tag:none', pinned: true });
    const { rep } = open('');
    await rep.click(await screen.findByRole('button', { name: 'Segments' }));
    await rep.click(within(all()).getByRole('button', { name: 'Rename One' }));
    const field = within(all()).getByLabelText('Name');
    await rep.clear(field);
    await rep.type(field, 'TWO');
    expect(within(all()).getByText('There is a segment of this name.')).toBeTruthy();
    expect(within(all()).getByRole('button', { name: 'Rename' })).toHaveProperty('disabled', true);
    await rep.clear(field);
    await rep.type(field, 'First{Enter}');
    await rep.click(await within(all()).findByRole('button', { name: 'Unpin First' }));
    await waitFor(() => expect(pins().textContent).not.toContain('First'));
    await rep.click(within(all()).getByRole('button', { name: 'Remove First' }));
    await waitFor(() => expect(within(all()).getAllByRole('listitem')).toHaveLength(1));
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(within(all()).getAllByRole('listitem')).toHaveLength(2));
  });

  it('take another search under a name that there is', async () => {
    const { rep } = open('tag:fair');
    await rep.click(await screen.findByRole('button', { name: 'Save search' }));
    await rep.keyboard('Fair{Enter}');
    await waitFor(() => expect(pins().textContent).toContain('Fair'));
    const { rep: again } = open('tag:fair stage:lead');
    await again.click(await screen.findByRole('button', { name: 'Save search' }));
    await again.keyboard('FAIR');
    expect(screen.getByText(/it will look for this instead/)).toBeTruthy();
    await again.keyboard('{Enter}');
    await waitFor(() => expect(within(pins()).getByRole('link').getAttribute('title')).toBe('tag:fair stage:lead'));
    expect(pins().textContent).toBe('Fair0');
  });
});

describe('FoundCount', () => {
  it('says which words it took for one that nobody has', async () => {
    await savedLead('Jonas Mueller');
    open('mueler');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('1 contactNobody with “mueler”: shown is “mueller”.'),
    );
  });
});
