import { LONGEST_NOTE_TEXT } from './note';
import { z } from './z';

/** A value read from a page and the source that spoke (for example `ld+json`, `og:title`, `h-card`). */
const text = (max: number) => z.object({ value: z.string().min(1).max(max), source: z.string().min(1).max(60) });

/** Somebody whom a page names. Absent means that the page does not say it, or not of this person alone. */
export const capturedPersonSchema = z.object({
  name: text(300),
  jobTitle: text(300).optional(),
  companyName: text(300).optional(),
  email: text(320).optional(),
  profileUrl: text(2_000).optional(),
});
export type CapturedPerson = z.infer<typeof capturedPersonSchema>;

/** Whose page it is. */
export const capturedOrganizationSchema = z.object({ name: text(300), website: text(2_000).optional() });
export type CapturedOrganization = z.infer<typeof capturedOrganizationSchema>;

/** What any page of the web says, read once at the rep's click. `url` is the address at that moment. */
export const pageCaptureSchema = z.object({
  url: z.string().min(1).max(8_000),
  /** A document that the browser shows in a viewer of its own holds no text to read. */
  format: z.enum(['page', 'pdf']),
  title: text(500).optional(),
  siteName: text(300).optional(),
  byline: text(300).optional(),
  excerpt: text(1_000).optional(),
  /** The readable article, a line for each paragraph. */
  text: text(LONGEST_NOTE_TEXT).optional(),
  /** What the rep had selected. */
  selection: z.string().min(1).max(LONGEST_NOTE_TEXT).optional(),
  persons: z.array(capturedPersonSchema).max(50),
  organization: capturedOrganizationSchema.optional(),
});
export type PageCapture = z.infer<typeof pageCaptureSchema>;

/** Why a page was not read. The words for the rep are in `components/capture/capture-failure-words`. */
export type CaptureFailure =
  | 'browser-page' // a page of the browser itself
  | 'web-store' // where no extension may read
  | 'file' // a file, while the browser does not allow files
  | 'pdf'
  | 'error-page' // the page did not load
  | 'refused' // any other page that the browser does not let us read
  | 'gone' // closed or left meanwhile
  | 'unreadable'; // it answered something else than a reading

/** A press on "Note this page", and what came of it. One at a time; kept while the browser runs. */
export interface KeptCapture {
  windowId: number;
  /** When it was pressed, in epoch milliseconds; also tells one press from the next. */
  at: number;
  outcome:
    | { status: 'reading' }
    | { status: 'read'; capture: PageCapture }
    | { status: 'failed'; failure: CaptureFailure; url?: string; title?: string; selection?: string };
}
