import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindBox } from '@/components/find/FindBox';
import { FindSettingsContext } from '@/components/find/FindSettingsContext';
import { db } from '@/storage/db';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

let said = '';
function Box({ first = '' }: { first?: string }) {
  const [text, setText] = useState(first);
  said = text;
  return (
    <FindSettingsContext value={{ me: 'Inês', steps: [{ id: 's1', title: 'Trial run' }] }}>
      <FindBox text={text} onText={setText} />
      <button type="button" onClick={() => setText('tag:fair mae')}>
        Elsewhere
      </button>
      <button type="button" data-contact="">
        First row
      </button>
    </FindSettingsContext>
  );
}

const open = (first?: string) => show(<Box {...(first !== undefined && { first })} />);
const line = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search contacts' });
const chips = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const offered = () => {
  const list = screen.queryByRole('listbox', { name: 'Ways to go on' });
  return list ? within(list).getAllByRole('option') : [];
};
const options = () => offered().map(({ textContent }) => textContent);

describe('FindBox', () => {
  it('makes chips of filters that are left, and keeps words in the line', async () => {
    const { rep } = open();
    await rep.keyboard('/stage:lead mae -tag:"trade fair" ');
    expect(chips()).toEqual(['Stage: Lead', 'Tag not: trade fair']);
    expect(line().value).toBe('mae ');
    expect(said).toBe('stage:lead -tag:"trade fair" mae');
  });

  it('asks for what is typed before it is a chip', async () => {
    const { rep } = open();
    await rep.keyboard('/stage:lead');
    expect(chips()).toEqual([]);
    expect(said).toBe('stage:lead');
    await rep.keyboard('{Enter}');
    expect(chips()).toEqual(['Stage: Lead']);
    expect(line().value).toBe('');
  });

  it('says which filters exclude each other, and offers whoever fits either', async () => {
    const { rep } = open('stage:lead mae score:>20 stage:customer');
    expect(screen.getByRole('alert').textContent).toBe(
      'Nobody can be both “Stage: Lead” and “Stage: Customer”.Search for stage:lead,customer',
    );
    await rep.click(screen.getByRole('button', { name: 'Search for stage:lead,customer' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(chips()).toEqual(['Stage: Lead or Customer', 'Score: over 20']);
    expect(said).toBe('stage:lead,customer score:>20 mae');
    expect(document.activeElement).toBe(line());
    await rep.keyboard(' -stage:customer,lead ');
    expect(screen.getByRole('alert').textContent).toMatch(/not: Customer or Lead”\.$/);
  });

  it('takes what comes from elsewhere apart', async () => {
    const { rep } = open('score:>60');
    expect(chips()).toEqual(['Score: over 60']);
    await rep.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(chips()).toEqual(['Tag: fair']);
    expect(line().value).toBe('mae');
  });

  it('removes the last chip with Backspace, and any with the keys on it', async () => {
    const { rep } = open('stage:lead tag:a tag:b');
    await rep.click(line());
    await rep.keyboard('{Backspace}');
    expect(said).toBe('stage:lead tag:a');
    await rep.keyboard('{ArrowLeft}{ArrowLeft}{Delete}');
    expect(said).toBe('tag:a');
    expect(document.activeElement).toBe(line());
    await rep.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Tag: a');
    await rep.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(line());
    await rep.click(screen.getByRole('button', { name: 'Remove Tag: a' }));
    expect(said).toBe('');
  });

  it('takes a chip back into the line to change it', async () => {
    const { rep } = open('stage:lead mae');
    await rep.click(screen.getByRole('button', { name: 'Stage: Lead' }));
    expect(line().value).toBe('mae stage:lead');
    await waitFor(() => expect(line().selectionStart).toBe('mae stage:lead'.length));
    await rep.keyboard(',prospect{Enter}');
    expect(chips()).toEqual(['Stage: Lead or Prospect']);
    expect(said).toBe('stage:lead,prospect mae');
  });

  it('empties with Escape, which can be undone', async () => {
    const { rep } = open('stage:lead mae');
    await rep.click(line());
    await rep.keyboard('{Escape}');
    expect(said).toBe('');
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(said).toBe('stage:lead mae');
    expect(chips()).toEqual(['Stage: Lead']);
  });

  it('offers fields and their values, and takes one by keyboard', async () => {
    const { rep } = open();
    await rep.keyboard('/sta');
    expect(options()[0]).toBe('stage:Stage');
    await rep.keyboard('{ArrowDown}');
    expect(line().getAttribute('aria-activedescendant')).toBe(offered()[0]?.id);
    await rep.keyboard('{Enter}');
    expect(line().value).toBe('stage:');
    expect(options()).toContain('customerStage: Customer');
    await rep.keyboard('cu{ArrowDown}{Enter}');
    expect(chips()).toEqual(['Stage: Customer']);
    expect(document.activeElement).toBe(line());
    expect(options()).toEqual([]);
  });

  it('closes the list with Escape before it empties anything; then the arrow down leads to the rows', async () => {
    const { rep } = open();
    await rep.keyboard('/sta{Escape}');
    expect(options()).toEqual([]);
    expect(said).toBe('sta');
    await rep.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('First row');
  });

  it('offers words in use: tags, owners, companies, steps', async () => {
    const id = await savedLead('Ada Vermeer');
    await db.contacts.update(id, { tags: ['Trade fair', 'VIP'], owner: 'Anna' });
    await db.companies.add({ id: 'c1', name: 'Acme Pumps', nameKey: 'acme pumps' } as never);
    const { rep } = open();
    await rep.keyboard('/tag:');
    await waitFor(() => expect(options()).toContain('"Trade fair"Tag: Trade fair'));
    await rep.keyboard('v');
    expect(options()).toEqual(['VIPTag: VIP']);
    await rep.keyboard('{ArrowDown}{Enter}owner:');
    await waitFor(() => expect(options().slice(0, 2)).toEqual(['meOwner: me', 'AnnaOwner: Anna']));
    await rep.keyboard('m{ArrowDown}{Enter}company:ac');
    await waitFor(() => expect(options()).toEqual(['"Acme Pumps"Company: Acme Pumps']));
    await rep.keyboard('{ArrowDown}{Enter}step:t');
    expect(options()).toEqual(['"Trial run"Step: Trial run']);
    await rep.click(offered()[0] as HTMLElement);
    expect(said).toBe('tag:VIP owner:me company:"Acme Pumps" step:"Trial run"');
  });

  it('says what it does not understand, and what may be meant', async () => {
    const { rep } = open();
    await rep.keyboard('/mae stgae:lead ');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“stgae:” is no filter.');
    await rep.click(within(alert).getByRole('button'));
    expect(screen.queryByRole('alert')).toBeNull();
    await rep.keyboard('{Enter}');
    expect(chips()).toEqual(['Stage: Lead']);
    expect(said).toBe('stage:lead mae');
  });

  it('offers every filter in plain words to the mouse', async () => {
    const { rep } = open('mae');
    await rep.selectOptions(screen.getByRole('combobox', { name: 'Add filter' }), 'Next touch');
    expect(line().value).toBe('mae next:');
    expect(document.activeElement).toBe(line());
    expect(options()).toContain('overdueNext touch: overdue');
  });
});
