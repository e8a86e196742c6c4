import { beforeEach, describe, expect, it } from 'vitest';
import { archiveContent } from '@/storage/commands/archive-content';
import { archiveTemplate } from '@/storage/commands/archive-template';
import { logThread } from '@/storage/commands/log-thread';
import { recordDraftUse } from '@/storage/commands/record-draft-use';
import { removeContact } from '@/storage/commands/remove-contact';
import { type ContentInput, saveContent } from '@/storage/commands/save-content';
import { saveTemplate, type TemplateInput } from '@/storage/commands/save-template';
import { shareContent } from '@/storage/commands/share-content';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { contentList } from '@/storage/queries/content-list';
import { contentOfContact } from '@/storage/queries/content-of-contact';
import { contentResults } from '@/storage/queries/content-results';
import { templateList } from '@/storage/queries/template-list';
import { templateResults } from '@/storage/queries/template-results';
import { wordsInUse } from '@/storage/queries/words-in-use';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, savedLead } from '../examples';

const TEMPLATE: TemplateInput = {
  name: 'Frost',
  channel: 'email',
  body: 'Does frost cost you a shift?',
  stages: ['lead'],
  personas: [],
};
const CONTENT: ContentInput = {
  title: 'Cost',
  url: 'https://kestrel.example/cost',
  stages: [],
  personas: ['Buyer'],
  objections: ['too expensive'],
};

beforeEach(freshDatabase);

const names = async () => (await templateList()).map(({ template }) => template.name);

describe('templates', () => {
  it('are saved, changed, put away, and each of it undone', async () => {
    const { templateId, eventId = '' } = await saveTemplate({ ...TEMPLATE, subject: 'A' });
    const changed = await saveTemplate({ ...TEMPLATE, id: templateId, name: ' Frost  2 ' });
    expect(await db.templates.get(templateId)).toMatchObject({ name: 'Frost 2' });
    expect(await db.templates.get(templateId)).not.toHaveProperty('subject');
    expect(await saveTemplate({ ...TEMPLATE, id: templateId, name: 'Frost 2' })).toEqual({ templateId });
    expect(await failureFrom(undoEvent(eventId))).toMatchObject({ code: 'later-changes' });
    await undoEvent(changed.eventId ?? '');
    expect(await db.templates.get(templateId)).toMatchObject({ name: 'Frost', subject: 'A' });
    const away = await archiveTemplate(templateId);
    expect(await names()).toEqual([]);
    expect(await failureFrom(archiveTemplate(templateId))).toMatchObject({ code: 'gone' });
    await undoEvent(away.eventId);
    expect(await names()).toEqual(['Frost']);
    await undoEvent(eventId);
    expect(await db.templates.count()).toBe(0);
    expect(await db.outbox.get(`templates:${templateId}`)).toBeDefined();
  });

  it.each([
    [{ ...TEMPLATE, name: ' ' }, 'name'],
    [{ ...TEMPLATE, body: '\u0000' }, 'body'],
    [{ ...TEMPLATE, channel: 'fax' as 'email' }, 'channel'],
  ])('are refused without what they need', async (input, field) => {
    expect(await failureFrom(saveTemplate(input))).toMatchObject({
      code: 'invalid',
      detail: expect.stringContaining(field),
    });
  });

  it('are gone when they are', async () => {
    expect(await failureFrom(saveTemplate({ ...TEMPLATE, id: 'no' }))).toMatchObject({ code: 'gone' });
  });
});

describe('a draft that is used', () => {
  it('counts as sent by what was logged, as answered by what followed, and not after its undo', async () => {
    const contactId = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { templateId } = await saveTemplate(TEMPLATE);
    const text = 'Does frost cost you a shift each week?';
    const { eventId } = await recordDraftUse({ contactId, templateId, channel: 'email', how: 'inserted', text });
    expect((await templateResults()).get(templateId)).toEqual({ used: 1, sent: 0, answered: 0 });
    const now = Date.now();
    const sent = message({
      ...{ id: '1', direction: 'outbound', sentAt: now + 1_000, text: `Hi! ${text}` },
      sender: { address: 'rep@seller.example', isMe: true },
      recipients: [{ address: 'ada@vermeer.example' }],
    });
    await logThread({ contactId, threadId: 't', messages: [sent] });
    expect((await templateResults()).get(templateId)).toEqual({ used: 1, sent: 1, answered: 0 });
    await logThread({ contactId, threadId: 't', messages: [message({ id: '2', sentAt: now + 2_000 })] });
    expect((await templateResults()).get(templateId)).toEqual({ used: 1, sent: 1, answered: 1 });
    await undoEvent(eventId);
    expect(await templateResults()).toEqual(new Map());
  });

  it('goes with the contact, and comes back with them', async () => {
    const contactId = await savedLead();
    await recordDraftUse({ contactId, channel: 'email', how: 'copied', text: 'Hello' });
    const { eventId } = await removeContact(contactId);
    expect(await db.draftUses.count()).toBe(0);
    await undoEvent(eventId);
    expect(await db.draftUses.toArray()).toMatchObject([{ contactId, text: 'Hello' }]);
  });

  it('is nobody’s when the contact is gone', async () => {
    const use = { contactId: 'no' as ContactId, channel: 'email', how: 'copied' } as const;
    expect(await failureFrom(recordDraftUse(use))).toMatchObject({ code: 'gone' });
  });
});

describe('content', () => {
  it('is saved, put away, and each of it undone', async () => {
    const { contentId, eventId = '' } = await saveContent(CONTENT);
    expect(await wordsInUse()).toEqual({ personas: ['Buyer'], objections: ['too expensive'] });
    const away = await archiveContent(contentId);
    expect(await contentList()).toEqual([]);
    await undoEvent(away.eventId);
    expect(await contentList()).toMatchObject([{ title: 'Cost' }]);
    await undoEvent(eventId);
    expect(await contentList()).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'kestrel.example', 'file:///etc/passwd'])('takes no link such as %s', async (url) => {
    expect(await failureFrom(saveContent({ ...CONTENT, url }))).toMatchObject({ code: 'invalid', detail: 'url' });
  });

  it('needs a link or a snippet', async () => {
    const { url: _, ...empty } = CONTENT;
    expect(await failureFrom(saveContent(empty))).toMatchObject({ code: 'invalid' });
    expect(await saveContent({ ...empty, text: 'Half the water.' })).toHaveProperty('eventId');
  });

  it('is shared once it was said, is no answer, and can be shared again after the undo', async () => {
    const contactId = await savedLead();
    const { contentId } = await saveContent(CONTENT);
    const { eventId } = await shareContent({ contactId, contentId, channel: 'email', at: 1_000 });
    const contact = await kept(contactId);
    expect(contact).toMatchObject({ outboundCount: 1, lastOutboundAt: 1_000 });
    expect(contact.twoWayAt).toBeUndefined();
    expect(await contentOfContact(contact)).toMatchObject({ unshared: [], shared: [{ contentId, at: 1_000 }] });
    expect(await contentResults()).toEqual(new Map([[contentId, { sent: 1, answered: 0 }]]));
    await undoEvent(eventId);
    expect(await contentOfContact(contact)).toMatchObject({ unshared: [{ id: contentId }], shared: [] });
  });

  it('counts as shared by its link in a message of ours, and answered by what followed', async () => {
    const contactId = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    const { contentId } = await saveContent(CONTENT);
    const ours = message({
      ...{ id: '1', direction: 'outbound', sentAt: 1_000, text: 'See https://kestrel.example/cost?utm_source=x' },
      sender: { address: 'rep@seller.example', isMe: true },
      recipients: [{ address: 'ada@vermeer.example' }],
    });
    await logThread({ contactId, threadId: 't', messages: [ours, message({ id: '2', sentAt: 2_000 })] });
    expect((await contentOfContact(await kept(contactId))).shared).toMatchObject([
      { contentId, at: 1_000, answeredAt: 2_000 },
    ]);
    expect(await contentResults()).toEqual(new Map([[contentId, { sent: 1, answered: 1 }]]));
  });

  it('is gone when it is', async () => {
    const contactId = await savedLead();
    expect(await failureFrom(shareContent({ contactId, contentId: 'no', channel: 'email', at: 1 }))).toMatchObject({
      code: 'gone',
    });
    expect(await failureFrom(archiveContent('no'))).toMatchObject({ code: 'gone' });
  });
});
