import { browser } from 'wxt/browser';
import { cleanLine, cleanText } from '@/storage/model/clean-text';
import { LONGEST_NOTE_TEXT } from '@/storage/model/note';
import {
  type CaptureFailure,
  type KeptCapture,
  type PageCapture,
  pageCaptureSchema,
} from '@/storage/model/page-capture';

type Outcome = Exclude<KeptCapture['outcome'], { status: 'reading' }>;

/** A page that takes longer than this is frozen. */
const ANSWER_MS = 10_000;

/** What Chrome says when it lets no script into a tab, and what that means. Everything else is `refused`. */
const REFUSALS: readonly (readonly [words: RegExp, failure: CaptureFailure])[] = [
  [/chrome(-untrusted|-extension)?:|edge:|brave:|devtools:|about:/i, 'browser-page'],
  [/gallery/i, 'web-store'],
  [/file:/i, 'file'],
  [/error page/i, 'error-page'],
  [/no tab|no frame|was removed|was closed|tab .*closed|discarded/i, 'gone'],
];

/**
 * Runs the capture script in a tab's page, once. Chrome lets it in only right after the rep's press on toolbar, menu or
 * shortcut, and until the page is left.
 * @param selection what Chrome says is selected; it knows of frames, where the script does not look
 */
export async function captureTab(tabId: number, selection?: string): Promise<Outcome> {
  const selected = cleanText(selection, LONGEST_NOTE_TEXT);
  const failed = async (failure: CaptureFailure): Promise<Outcome> => ({
    ...{ status: 'failed', failure, ...(selected && { selection: selected }) },
    ...(await namesOf(tabId)),
  });
  try {
    const parsed = pageCaptureSchema.safeParse(await runCapture(tabId));
    if (!parsed.success) return failed('unreadable');
    const capture: PageCapture = { ...parsed.data, selection: parsed.data.selection ?? selected };
    return capture.format === 'pdf' ? failed('pdf') : { status: 'read', capture };
  } catch (error) {
    return failed(failureIn(error));
  }
}

async function runCapture(tabId: number): Promise<unknown> {
  const timeout = AbortSignal.timeout(ANSWER_MS);
  const late = new Promise<undefined>((resolve) => timeout.addEventListener('abort', () => resolve(undefined)));
  const script = { target: { tabId }, files: ['/page-capture.js' as const], injectImmediately: true };
  const results = await Promise.race([browser.scripting.executeScript(script), late]);
  return results?.[0]?.result;
}

function failureIn(error: unknown): CaptureFailure {
  const words = error instanceof Error ? error.message : String(error);
  return REFUSALS.find(([refusal]) => refusal.test(words))?.[1] ?? 'refused';
}

/** Address and title, as far as Chrome tells them: a note can be typed even where nothing could be read. */
async function namesOf(tabId: number): Promise<{ url?: string; title?: string }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // it may be closed: that is the failure we report
  const [url, title] = [cleanLine(tab?.url, 2_000), cleanLine(tab?.title, 500)];
  return { ...(url && { url }), ...(title && { title }) };
}
