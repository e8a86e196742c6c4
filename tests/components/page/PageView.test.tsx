import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageView } from '@/components/page/PageView';
import type { PageState } from '@/storage/model/page-reading';
import type { SiteId } from '@/storage/model/sites';
import { contactByKeys } from '@/storage/queries/contact-by-keys';
import { profile } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';
import { actionsOn } from './actions';

beforeEach(freshDatabase);

const URL_OF_ADA = 'https://www.linkedin.com/in/ada-vermeer/';

function open(state: PageState | undefined, sitesOn: SiteId[] = ['linkedin', 'gmail']) {
  const onOptions = vi.fn();
  const shown = show(
    <PageView
      state={state}
      actions={actionsOn(profile())}
      policy="engaged"
      sitesOn={new Set(sitesOn)}
      onOptions={onOptions}
      onOpen={vi.fn()}
    />,
  );
  return { ...shown, onOptions };
}

describe('PageView', () => {
  it('says what did not agree on a mismatch, and offers nothing to save', () => {
    open({ status: 'mismatch', url: URL_OF_ADA, what: 'slug', expected: 'ada-vermeer', found: 'bruno-castell' });
    const words = screen.getByRole('status').textContent;
    expect(words).toContain('ada-vermeer');
    expect(words).toContain('bruno-castell');
    expect(screen.queryByRole('button', { name: 'Save as lead' })).toBeNull();
  });

  it('says which fields could not be read, and takes what the rep types', async () => {
    const { rep } = open({ status: 'unreadable', url: URL_OF_ADA, missing: ['name', 'jobTitle'] });
    expect(await screen.findByText('Not found: name, job title.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Type them' }));
    await rep.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada Vermeer');
    await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
    expect(await screen.findByRole('heading', { name: 'Ada Vermeer' })).toBeTruthy();
    const contact = await contactByKeys({ linkedinSlug: 'ada-vermeer', emails: [] });
    expect(contact).toMatchObject({ name: 'Ada Vermeer', source: 'manual', profileUrl: URL_OF_ADA });
  });

  it('offers to type nobody where a thread could not be read', async () => {
    const url = 'https://outlook.office.com/mail/inbox/id/AAQkADk4';
    open({ status: 'unreadable', url, missing: ['threadIdInPage'] });
    expect(await screen.findByText(/which thread is open/)).toBeTruthy();
    expect(screen.getByText(/can be logged by hand/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Type them' })).toBeNull();
  });

  it.each(['login-wall', 'not-found', 'bot-check'] as const)('explains a page behind a %s', (reason) => {
    open({ status: 'blocked', url: URL_OF_ADA, reason });
    expect(document.body.textContent).toMatch(/sign in|does not exist|who you are/);
  });

  it('leads to the options while no site is switched on', async () => {
    const { rep, onOptions } = open(undefined, []);
    await rep.click(screen.getByRole('button', { name: 'Choose sites' }));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('says what to open where there is nothing to read, and which site is off', () => {
    open({ status: 'none', url: 'https://www.linkedin.com/feed/' }, ['linkedin']);
    expect(
      screen.getByText(/^Open a person’s profile on LinkedIn to save or see them, or a company’s page/),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Switch on Gmail and Outlook on the web' })).toBeTruthy();
  });
});
