import { mailPage, threadHtml } from './gmail-page';
import { outlookPage, paneHtml } from './outlook-page';

const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };

/** When the first message was sent, and how far apart they are, in epoch milliseconds. */
const FIRST_AT = Date.UTC(2024, 0, 8, 9);
const APART_MS = 5 * 3_600_000;

/** A page on which one endless thread is open, and its address. */
export interface LongThread {
  url: string;
  html: string;
}

/** A mail as people write them: some lines, the message before as a quotation, a signature. */
const bodyOf = (at: number) =>
  `<div dir="ltr"><div>Hello,</div><div><br></div><div>delivery ${at} is at the gate; the doors of room ${at % 9} are not.</div>
  <div>Could we look at it <b>together</b>, and at the <a href="https://lindqvist-cold.example/">drawings</a>?</div>
  <div>-- <br><div class="gmail_signature"><div>Marisol Achterberg</div><div>Lindqvist Cold Rooms</div></div></div></div><br>
  <div class="gmail_quote"><div class="gmail_attr">On Tue, 22 Sept 2026 at 12:03, Noor Vestergaard wrote:<br></div>
  <blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc"><div>What of delivery ${at - 1}?</div></blockquote></div>`;

/** `count` messages in Gmail, all unfolded. */
export function longGmailThread(count: number): LongThread {
  const idOf = (at: number) => (BigInt(FIRST_AT + at * APART_MS) << 20n).toString(16);
  const messages = Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    permId: `msg-f:${BigInt(`0x${idOf(at)}`)}`,
    from: at % 2 ? NOOR : MARISOL,
    to: [at % 2 ? MARISOL : NOOR],
    body: bodyOf(at),
  }));
  const id = idOf(0);
  const thread = threadHtml({ id, permId: `thread-f:${BigInt(`0x${id}`)}`, messages });
  return { url: `https://mail.google.com/mail/u/0/#inbox/${id}`, html: mailPage(thread, NOOR.address) };
}

/** `count` messages in Outlook, all unfolded. */
export function longOutlookThread(count: number): LongThread {
  const id = `AAQkADk4${'T'.repeat(48)}=`;
  const mails = Array.from({ length: count }, (_, at) => ({
    id: `AAMkADk4${String(at).padStart(60, '0')}`,
    from: at % 2 ? NOOR : MARISOL,
    to: [{ name: (at % 2 ? MARISOL : NOOR).name }],
    date: shownTime(FIRST_AT + at * APART_MS),
    body: bodyOf(at),
  }));
  const panes = paneHtml({ subject: 'Cold rooms', headingId: id, mails });
  return {
    url: `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(id)}`,
    html: outlookPage({ viewer: NOOR, panes }),
  };
}

function shownTime(at: number): string {
  const [year, month, day, time] = new Date(at).toISOString().split(/[-T.]/) as [string, string, string, string];
  return `${day}/${month}/${year} ${time.slice(0, 5)}`;
}
