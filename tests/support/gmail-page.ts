/** One message of a made-up Gmail thread. Absent parts are left out of the markup. */
export interface MadeMessage {
  id?: string;
  permId?: string;
  from?: { name: string; address: string };
  to?: { name: string; address: string }[];
  /** Markup of the body, as is. */
  body?: string;
  folded?: boolean;
  style?: string;
}

/** What stands around the messages. */
export interface MadeThread {
  subject?: string;
  id?: string;
  permId?: string;
  /** Attributes of the main part. */
  main?: string;
  messages: MadeMessage[];
}

/** Text fit for an attribute or for content. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A main part with its heading and messages, in the structure that captures show. */
export function threadHtml({ subject = 'Cold rooms', id, permId, main = 'role="main"', messages }: MadeThread): string {
  const names = attributes({ 'data-legacy-thread-id': id, 'data-thread-perm-id': permId });
  return `<div ${main}><h2 class="hP"${names}>${escaped(subject)}</h2><div role="list">${messages.map(messageHtml).join('')}</div></div>`;
}

/** A page of the account `viewer` with these main parts; without a viewer nothing tells whose account it is. */
export function mailPage(mains: string, viewer?: string, title = 'Cold rooms'): string {
  const frame = viewer
    ? `<header role="banner"><a aria-label="Google Account: Noor Vestergaard (${viewer})" href="#">N</a></header>`
    : '';
  const head = viewer ? `${escaped(title)} - ${viewer} - Gmail` : escaped(title);
  return `<!DOCTYPE html><html lang="en"><head><title>${head}</title></head><body>${frame}${mains}</body></html>`;
}

/** Mounts one view of the example mailbox as its own script does it, all others hidden. */
export function openView(document: Document, key: string): void {
  const stage = document.querySelector('.aeF');
  const source = [...document.querySelectorAll<HTMLTemplateElement>('template[data-view]')].find(
    (template) => template.dataset['view'] === key,
  );
  const view = source?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!stage || !view) throw new Error(`The example mailbox has no view ${key}.`);
  for (const other of stage.children) {
    other.setAttribute('style', 'display: none;');
    other.removeAttribute('role');
  }
  view.setAttribute('role', 'main');
  stage.append(view);
  document.title = view.dataset['title'] ?? '';
}

function messageHtml({ id, permId, from, to = [], body = 'Hello', folded, style = '' }: MadeMessage): string {
  const sender = from ? `<span class="gD" ${person(from)}>${escaped(from.name)}</span>` : '';
  if (folded)
    return item(
      `<div class="adf ads" style="${style}"><div class="gs">${sender}<div class="iA g6">${body}</div></div></div>`,
    );
  const names = attributes({ 'data-legacy-message-id': id, 'data-message-id': permId && `#${permId}` });
  const recipients = to.map((one) => `<span class="g2" ${person(one)}>${escaped(one.name)}</span>`).join(', ');
  return item(
    `<div class="adn ads" style="${style}"${names}><div class="gs"><div class="gE">${sender}<span class="hb">to ${recipients}</span></div><div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div>`,
  );
}

function item(content: string): string {
  return `<div role="listitem">${content}</div>`;
}

function person({ name, address }: { name: string; address: string }): string {
  return `email="${escaped(address)}" name="${escaped(name)}"`;
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
}
