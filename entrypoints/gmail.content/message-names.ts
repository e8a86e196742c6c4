import { loggedNames } from './action-log';
import { legacyIdOf, legacyIdOfPermId } from './legacy-id';
import { headerElements, type MessageBox } from './message-boxes';

/** A message's names: `id` is the legacy id in hex, `permId` is `msg-f:…` or `msg-a:…`. */
export interface MessageNames {
  readonly id?: string;
  readonly permId?: string;
}

/** Names of an unfolded message, from its container, the class of its body, or its buttons. Folded rows have none. */
export function messageNames(box: MessageBox): MessageNames {
  const container = box.element.closest('[data-legacy-message-id], [data-message-id]') ?? box.element;
  const written = permIdOf(container.getAttribute('data-message-id'));
  const id =
    legacyIdOf(container.getAttribute('data-legacy-message-id')) ?? legacyIdOfPermId(written) ?? idInClass(box.body);
  if (id) return { id, ...(written && agrees(written, id) && { permId: written }) };
  const logged = written ?? permIdOf(loggedNames(headerElements(box, '[jslog]')).messagePermId);
  const loggedId = legacyIdOfPermId(logged);
  return { ...(loggedId && { id: loggedId }), ...(logged && { permId: logged }) };
}

function permIdOf(raw: string | null | undefined): string | undefined {
  return raw?.match(/^#?(msg-[fa]:[\w:-]{3,60})$/)?.[1];
}

/** Gmail of 2016 wrote the id as a class of the body, before that of its frame: `m<id>`. */
function idInClass(body: Element | undefined): string | undefined {
  const classes = `${body?.className} ${body?.closest('.ii')?.className}`;
  return legacyIdOf(classes.match(/(?:^|\s)m([0-9a-f]{15,16})(?=\s|$)/)?.[1]);
}

function agrees(permId: string, id: string): boolean {
  const decoded = legacyIdOfPermId(permId);
  return decoded === undefined || decoded === id;
}
