import { escaped } from './gmail-page';

/** Somebody as the page shows them: with an address, with a name, or with both. */
export interface MadePerson {
  name?: string;
  address?: string;
}

/** One message of a made-up Outlook thread. Absent parts are left out of the markup. */
export interface MadeMail {
  id?: string;
  from?: MadePerson;
  to?: MadePerson[];
  /** As shown; `exact` goes into a `datetime` attribute. */
  date?: string;
  exact?: string;
  subject?: string;
  /** Markup of the body, as is. */
  body?: string;
  folded?: boolean;
}

/** A row of the message list. */
export interface MadeRow {
  id: string;
  selected?: boolean;
  words?: string;
}

interface MadePane {
  subject?: string | undefined;
  /** The middle of the heading's id; a node's own counter unless told. */
  headingId?: string;
  /** Attributes of the pane. */
  pane?: string;
  mails: MadeMail[];
}

interface MadePage {
  lang?: string;
  /** `undefined` takes the folder tree, or the account menu, away. */
  viewer?: { address?: string | undefined; name?: string | undefined };
  rows?: MadeRow[];
  panes: string;
}

/** A reading pane with its heading and messages, in the structure that captures show. */
export function paneHtml({ subject, headingId = 'q7', pane, mails }: MadePane): string {
  const heading =
    subject === undefined
      ? ''
      : `<span role="heading" aria-level="2" title="${escaped(subject)}"><h3 id="CONV_${headingId}_SUBJECT">${escaped(subject)}</h3></span>`;
  return `<div ${pane ?? 'id="ConversationReadingPaneContainer"'}>${heading}<div>${mails.map(mailHtml).join('')}</div></div>`;
}

/** A page with these panes beside a list; without a viewer nothing tells whose mailbox it is. */
export function outlookPage({ lang = 'en-GB', viewer = {}, rows = [], panes }: MadePage): string {
  const { address, name } = viewer;
  const menu = name ? `<button id="O365_MainLink_Me" aria-label="Account manager for ${escaped(name)}"></button>` : '';
  const tree = address
    ? `<div role="tree"><div id="primaryMailboxRoot_7" role="treeitem" aria-expanded="true" title="${address}" data-folder-name="${address}">${address}</div></div>`
    : '';
  const list = rows
    .map(
      ({ id, selected, words = '' }) =>
        `<div role="option" data-convid="${escaped(id)}" aria-selected="${selected === true}"><span>${escaped(words)}</span></div>`,
    )
    .join('');
  return `<!DOCTYPE html><html lang="${lang}"><head><title>Mail - ${escaped(name ?? '')} - Outlook</title></head>
    <body>${menu}${tree}<div id="MailList"><div role="listbox">${list}</div></div><div role="main" data-app-section="MailReadCompose">${panes}</div></body></html>`;
}

/** Opens a thread of an example mailbox as its own script does it: the row is selected, and the pane replaced. */
export function openThread(document: Document, key: string): void {
  selectRow(document, key);
  const source = [...document.querySelectorAll<HTMLTemplateElement>('template[data-thread]')].find(
    (template) => template.dataset['thread'] === key,
  );
  if (!source) throw new Error(`The example mailbox has no thread ${key}.`);
  document
    .querySelector('[data-app-section="MailReadCompose"]')
    ?.replaceChildren(document.importNode(source.content, true));
}

/** Selects a row, as a click does at once; the pane keeps what it shows. */
export function selectRow(document: Document, key: string): void {
  for (const row of document.querySelectorAll('[data-convid]'))
    row.setAttribute('aria-selected', String(row.getAttribute('data-convid') === key));
}

function mailHtml(mail: MadeMail): string {
  return mail.folded ? foldedHtml(mail) : unfoldedHtml(mail);
}

function foldedHtml({ from, date = '', body = 'Hello' }: MadeMail): string {
  return `<div><div aria-expanded="false"><div><span><div>${escaped(from?.name ?? '')}</div></span><div>${body}</div><div><div>${date}</div></div></div></div></div>`;
}

function unfoldedHtml({ id, from, to = [], date, exact, subject = '', body = 'Hello' }: MadeMail): string {
  const named = (part: string) => (id === undefined ? '' : `id="MSG_${escaped(id)}_${part}"`);
  const sender = from ? `<span ${named('FROM')} role="region">${personHtml(from, 'From: ')}</span>` : '';
  const time =
    date === undefined && exact === undefined
      ? ''
      : `<div data-testid="SentReceivedSavedTime" ${named('DATETIME')}${exact ? ` datetime="${exact}"` : ''}>${date ?? ''}</div>`;
  return `<div><div aria-expanded="true"><div>${sender}<div ${named('SUBJECT')}>${escaped(subject)}</div></div>
    <div data-testid="RecipientWell"><span>To: </span>${to.map((one) => personHtml(one, '')).join('; ')}</div>${time}
    <div role="document"><div id="UniqueMessageBody_1">${body}</div></div></div></div>`;
}

function personHtml({ name, address }: MadePerson, label: string): string {
  const shown = name && address ? `${name}<${address}>` : (name ?? address ?? '');
  return `<span role="region"><span aria-label="${escaped(label + (address ?? name ?? ''))}"><span>${escaped(shown)}</span></span></span>`;
}
