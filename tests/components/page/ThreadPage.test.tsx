import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnAddressesContext } from '@/components/page/OwnAddressesContext';
import { ThreadPage } from '@/components/page/ThreadPage';
import { logThread } from '@/storage/commands/log-thread';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { threadInteractionId } from '@/storage/model/thread-interaction';
import { historyOf } from '@/storage/queries/history-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { kept, message, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';
import { actionsOn } from './actions';

beforeEach(freshDatabase);

const ADA = { address: 'ada@vermeer.example', name: 'Ada Vermeer' };
const REP = { address: 'rep@seller.example', isMe: true };
const SENT = message({ id: 'a1', direction: 'outbound', sender: REP, recipients: [ADA], text: 'Would this help?' });
const ANSWER = message({ id: 'a2', sender: ADA, text: 'Yes, send prices.' });
const AWAY = message({ id: 'a3', sender: ADA, kind: 'auto-reply', kindReason: 'out of office', text: 'I am away.' });
const FOLDED: ThreadMessage = { sender: ADA, recipients: [], kind: 'message', collapsed: true };

function thread(messages: ThreadMessage[], over: Partial<ThreadReading> = {}): ThreadReading {
  const url = 'https://mail.google.com/mail/u/0/#inbox/t1';
  const viewer = { address: 'rep@seller.example', source: 'title' };
  const subject = { value: 'Prices', source: 'h2' };
  return {
    pageKind: 'thread',
    site: 'gmail',
    url,
    threadId: 't1',
    subject,
    viewer,
    messages,
    missing: [],
    ...over,
  };
}

function open(reading: ThreadReading) {
  const actions = actionsOn(reading);
  const onOpen = vi.fn();
  return {
    ...show(<ThreadPage reading={reading} actions={actions} policy="engaged" onOpen={onOpen} />),
    actions,
    onOpen,
  };
}

describe('ThreadPage', () => {
  it('shows the messages with their direction and kind, and counts the folded ones', async () => {
    open(thread([FOLDED, SENT, AWAY]));
    const messages = await screen.findByRole('region', { name: 'Messages on this page' });
    expect(within(messages).getAllByRole('listitem')).toHaveLength(2);
    expect(within(messages).getByRole('img', { name: 'You to them' })).toBeTruthy();
    expect(within(messages).getByText('Automatic reply')).toBeTruthy();
    expect(messages.textContent).toContain('“out of office”');
    expect(within(messages).getByText('1 more message is folded; unfold it on the page to log it.')).toBeTruthy();
  });

  it('says of a long conversation that only a part is read; what was logged before stays', async () => {
    const id = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    await logThread({ contactId: id, threadId: 't1', messages: [SENT] });
    const { rep } = open(thread([ANSWER], { missing: ['olderMessages'] }));
    expect(await screen.findByText(/^This conversation is long: only 1 of its messages/)).toBeTruthy();
    await rep.click(await screen.findByRole('button', { name: 'Log interaction' }));
    await waitFor(async () => expect(await timelineOf(id, 9)).toHaveLength(2));
    expect((await timelineOf(id, 9)).map(({ messageId }) => messageId).sort()).toEqual(['a1', 'a2']);
  });

  it('saves an unknown participant by their address', async () => {
    const { rep, actions } = open(thread([SENT]));
    await rep.click(await screen.findByRole('button', { name: 'Save as lead' }));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith('mail:ada@vermeer.example');
    expect(await screen.findByRole('button', { name: 'Log interaction' })).toBeTruthy();
  });

  it('gives an unknown address to a contact that the rep picks', async () => {
    const id = await savedLead('Ada Vermeer', ['ada@home.example']);
    const { rep } = open(thread([SENT]));
    await rep.click(await screen.findByRole('button', { name: 'Pick a contact…' }));
    await rep.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'verm');
    await rep.click(await screen.findByRole('button', { name: /Ada Vermeer/ }));
    expect(await screen.findByRole('button', { name: 'Log interaction' })).toBeTruthy();
    expect((await kept(id)).emails).toEqual(['ada@home.example', 'ada@vermeer.example']);
  });

  it('suggests the contact of the same name, so that nobody is saved twice', async () => {
    const id = await savedLead('Ada Vermeer');
    const { rep } = open(thread([SENT]));
    await rep.click(await screen.findByRole('button', { name: 'It is them' }));
    expect(await screen.findByRole('button', { name: 'Log interaction' })).toBeTruthy();
    expect((await kept(id)).emails).toEqual(['ada@vermeer.example']);
  });

  it('logs each message once, and says how many are new', async () => {
    await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { rep } = open(thread([SENT, ANSWER, FOLDED]));
    expect(await screen.findByText('2 new, 0 already logged')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Log interaction' }));
    expect(await screen.findByText('2 messages logged')).toBeTruthy();
    expect(await screen.findByText('0 new, 2 already logged')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Log interaction' })).toHaveProperty('disabled', true);
    expect(await screen.findByText('Two-way')).toBeTruthy();
  });

  it('calls mail from an address that takes no answers automatic, and not a reply', async () => {
    open(thread([{ ...AWAY, kindReason: 'no-reply@shop.example' }]));
    const messages = await screen.findByRole('region', { name: 'Messages on this page' });
    expect(within(messages).getByText('Automatic mail')).toBeTruthy();
    expect(within(messages).queryByText('Automatic reply')).toBeNull();
  });

  it('says why a message cannot be logged', async () => {
    await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { sentAt: _, ...undated } = ANSWER;
    const { id: __, ...nameless } = ANSWER;
    open(thread([undated, nameless]));
    expect(await screen.findByText('0 new, 0 already logged')).toBeTruthy();
    expect(screen.getByText('1 not logged: its time on the page could not be read for certain.')).toBeTruthy();
    expect(screen.getByText('1 not logged: the page gives it no id.')).toBeTruthy();
  });

  it('says so where mail of the future was left out', async () => {
    open(thread([SENT], { missing: ['unsentMessages'] }));
    expect(await screen.findByText(/^A message dated after now is left out/)).toBeTruthy();
  });

  it('promotes with the answer on the page, which it logs first', async () => {
    const id = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { rep } = open(thread([SENT, ANSWER]));
    expect(await screen.findByText('Their answer on this page is not logged yet.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Promote to prospect' }));
    await waitFor(async () => expect((await kept(id)).stage).toBe('prospect'));
    expect((await historyOf(id, 1))[0]?.evidenceId).toBe(threadInteractionId(id, 'a2'));

    await rep.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await kept(id)).stage).toBe('lead'));
    expect(await screen.findByText('2 new, 0 already logged')).toBeTruthy();
  });

  it('takes no automatic reply for an answer', async () => {
    await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    open(thread([SENT, AWAY]));
    expect(await screen.findByRole('button', { name: 'Promote to prospect' })).toHaveProperty('disabled', true);
  });

  it('names the accounts between which the page does not decide, and lets the rep say which is theirs', async () => {
    const { viewer: _, ...anonymous } = thread([ANSWER], { accounts: ['boss@seller.example', 'rep@seller.example'] });
    const add = vi.fn(() => Promise.resolve());
    const remove = vi.fn(() => Promise.resolve());
    const { rep } = show(
      <OwnAddressesContext value={{ add, remove }}>
        <ThreadPage reading={anonymous} actions={actionsOn(anonymous)} policy="engaged" onOpen={vi.fn()} />
      </OwnAddressesContext>,
    );
    expect(await screen.findByText('Whose mail is this? The page names 2 accounts.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'boss@seller.example is me' }));
    expect(add).toHaveBeenCalledExactlyOnceWith('boss@seller.example');
    await rep.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(remove).toHaveBeenCalledExactlyOnceWith('boss@seller.example');
  });

  it('speaks of no mail where the unknown account is one of LinkedIn', async () => {
    const { viewer: _, ...anonymous } = thread([message({ id: 'm1', sender: { name: 'Ada Vermeer' } })]);
    open({ ...anonymous, site: 'linkedin' });
    expect(await screen.findByText('Not logged: the open account could not be read.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/mail/i);
    expect(document.body.textContent).toContain('Reload the conversation');
  });

  it('says why nobody is offered who shows no more than a name', async () => {
    const hidden = message({ id: 'm1', sender: { name: 'LinkedIn Member' }, recipients: [] });
    open(thread([hidden], { site: 'linkedin', viewer: { memberId: 'ACoAAme', source: 'message urn' } }));
    expect(await screen.findByText('Nobody here can be told by their profile.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Save as lead/ })).toBeNull();
  });

  it('shows messages and logs nothing while the account is unknown', async () => {
    await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { direction: _, ...undirected } = ANSWER;
    const { viewer: __, ...anonymous } = thread([undirected]);
    open(anonymous);
    expect(await screen.findByText('Not logged: the open account could not be read.')).toBeTruthy();
    expect(screen.getByText(/add your address under “Your own addresses” in the options/)).toBeTruthy();
    expect(screen.getByText('Yes, send prices.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Log interaction' })).toBeNull();
    expect(screen.queryByRole('img', { name: /to them|to you/ })).toBeNull();
  });
});
