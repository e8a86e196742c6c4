import { contactIdSchema } from '@/storage/model/contact';
import { pageReadingSchema, pageStateSchema } from '@/storage/model/page-reading';
import { z } from '@/storage/model/z';
import { onBackgroundMessage } from './api';
import { draftRequestSchema, insertDraft } from './insert-draft';
import { loadReader, packNameSchema } from './load-reader';
import { logFromTab } from './log-from-tab';
import { noteTab } from './note-tab';
import { showContexts } from './page-context';
import { openPanel } from './panel';
import { refreshReminders } from './reminders';
import { reportOfTab } from './report-of-tab';
import { reportPage } from './report-page';
import { saveCompanyFromTab } from './save-company-from-tab';
import { saveFromTab, saveReading } from './save-from-page';
import { pageSender, requireExtensionPage } from './sender';
import { toOutcome } from './to-outcome';

const tabRequest = z.object({
  tabId: z.number().int(),
  url: z.string().max(8_000),
  threadId: z.string().max(300).optional(),
});
const personKey = z.templateLiteral([z.enum(['mail', 'linkedin', 'name']), ':', z.string().max(400)]);
const saveRequest = tabRequest.extend({ person: personKey.optional() });
const logRequest = tabRequest.extend({ contactId: contactIdSchema, person: personKey });

/** Every message the worker answers: the sender is checked and the payload parsed before anything else happens. */
export function listenToMessages(): void {
  listenToContentScripts();
  listenToExtensionPages();
}

function listenToContentScripts(): void {
  onBackgroundMessage('reportPage', ({ data, sender }) => {
    return reportPage(pageStateSchema.parse(data), pageSender(sender));
  });
  onBackgroundMessage('saveFromPage', ({ data, sender }) => {
    const page = pageSender(sender);
    // First thing, and not awaited: the click's gesture ends with the first await.
    openPanel(page.tabId);
    return saveReading(pageReadingSchema.parse(data), page);
  });
  onBackgroundMessage('openPanelFromPage', ({ sender }) => openPanel(pageSender(sender).tabId));
  onBackgroundMessage('loadReader', ({ data, sender }) => {
    return loadReader(packNameSchema.parse(data), pageSender(sender));
  });
}

function listenToExtensionPages(): void {
  onBackgroundMessage('saveFromTab', ({ data, sender }) => {
    requireExtensionPage(sender);
    return toOutcome(() => saveFromTab(saveRequest.parse(data)));
  });
  onBackgroundMessage('logFromTab', ({ data, sender }) => {
    requireExtensionPage(sender);
    return toOutcome(() => logFromTab(logRequest.parse(data)));
  });
  onBackgroundMessage('saveCompanyFromTab', ({ data, sender }) => {
    requireExtensionPage(sender);
    return toOutcome(() => saveCompanyFromTab(tabRequest.parse(data)));
  });
  onBackgroundMessage('reportFromTab', ({ data, sender }) => {
    requireExtensionPage(sender);
    return toOutcome(() => reportOfTab(tabRequest.parse(data)));
  });
  onBackgroundMessage('insertDraft', ({ data, sender }) => {
    requireExtensionPage(sender);
    return toOutcome(() => insertDraft(draftRequestSchema.parse(data)));
  });
  onBackgroundMessage('noteTab', ({ data, sender }) => {
    requireExtensionPage(sender);
    return noteTab(z.number().int().parse(data));
  });
  onBackgroundMessage('followUpsChanged', ({ sender }) => {
    requireExtensionPage(sender);
    return refreshReminders();
  });
  onBackgroundMessage('contactsChanged', ({ sender }) => {
    requireExtensionPage(sender);
    return showContexts();
  });
}
