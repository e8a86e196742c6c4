import { foldedWords } from '../../search-words';

/** The files of a member's archive that tell of people. `profile` names the member. */
export type ArchiveKind = 'connections' | 'messages' | 'invitations' | 'profile';

/** What the columns of each file are called, by year and language of the member; words as `headerKey` folds them. */
const COLUMNS = {
  connections: {
    firstName: 'first name|vorname|prenom|nombre|nome|voornaam|imie|fornamn|fornavn',
    lastName:
      'last name|nachname|nom|nom de famille|apellidos|apellido|sobrenome|cognome|achternaam|nazwisko|efternamn',
    url: 'url|profile url|linkedin url|profil url|profiladresse',
    email:
      'email address|e mail address|e mail adresse|email|e mail|adresse e mail|direccion de correo electronico|endereco de e mail|indirizzo e mail|e mailadres',
    company: 'company|unternehmen|firma|entreprise|empresa|azienda|bedrijf',
    position: 'position|poste|cargo|puesto|posizione|functie|stanowisko|titel',
    connectedOn:
      'connected on|verbunden am|vernetzt am|connecte le|relation depuis|conectado el|conectado em|collegato il|verbonden op|connected',
  },
  messages: {
    conversation: 'conversation id|unterhaltungs id|konversations id|id de conversation|id de conversacion',
    title: 'conversation title|titel der unterhaltung|konversationstitel',
    from: 'from|von|de|da|van',
    senderUrl: 'sender profile url|profil url des absenders|absender profil url',
    to: 'to|an|a|para|aan',
    recipientUrls: 'recipient profile urls|recipient profile url|profil urls der empfanger|empfanger profil urls',
    date: 'date|datum|fecha|data',
    subject: 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp',
    content: 'content|inhalt|contenu|contenido|conteudo|contenuto|inhoud|message',
    folder: 'folder|ordner|dossier|carpeta|pasta|cartella|map',
    attachments: 'attachments|anhange|pieces jointes|archivos adjuntos',
    isDraft: 'is message draft|nachrichtenentwurf',
    isConversationDraft: 'is conversation draft|unterhaltungsentwurf',
  },
  invitations: {
    from: 'from|von|de|da|van',
    to: 'to|an|a|para|aan',
    sentAt: 'sent at|gesendet am|date|datum|envoye le|enviado el',
    message: 'message|nachricht|mensaje|mensagem|messaggio|bericht',
    direction: 'direction|richtung|sens|direccion|direcao|direzione|richting',
    inviterUrl: 'inviterprofileurl|inviter profile url',
    inviteeUrl: 'inviteeprofileurl|invitee profile url',
  },
  profile: {
    firstName: 'first name|vorname|prenom|nombre|nome',
    lastName: 'last name|nachname|nom|apellidos|sobrenome|cognome',
    maidenName: 'maiden name|geburtsname',
    headline: 'headline|profil slogan|titre',
    summary: 'summary|zusammenfassung|resume',
  },
} as const;

/** A row is the header of a file that has these. */
const NEEDED = {
  connections: ['firstName', 'lastName', 'connectedOn'],
  messages: ['from', 'date', 'content'],
  invitations: ['from', 'to', 'direction'],
  profile: ['firstName', 'lastName', 'headline'],
} as const satisfies { [K in ArchiveKind]: readonly (keyof (typeof COLUMNS)[K])[] };

/** In which column each thing stands; absent where the file is of a year that did not have it. */
export type Places<K extends ArchiveKind> = Partial<Record<keyof (typeof COLUMNS)[K], number>>;

export type ArchiveHeader = { [K in ArchiveKind]: { kind: K; places: Places<K> } }[ArchiveKind];

const NAMES = new Map(
  (Object.keys(COLUMNS) as ArchiveKind[]).map((kind) => [
    kind,
    new Map(Object.entries(COLUMNS[kind]).flatMap(([column, names]) => names.split('|').map((name) => [name, column]))),
  ]),
);

/** Which file's header these cells are, if any: by what they say, never by where they stand. */
export function archiveHeader(cells: readonly string[]): ArchiveHeader | undefined {
  const keys = cells.map((cell) => foldedWords(cell).join(' '));
  for (const kind of ['messages', 'invitations', 'connections', 'profile'] as const) {
    const places = placesIn(kind, keys);
    if (NEEDED[kind].every((column) => column in places)) return { kind, places } as ArchiveHeader;
  }
  return undefined;
}

/** Of a heading that stands there twice the first counts. */
function placesIn(kind: ArchiveKind, keys: readonly string[]): Record<string, number> {
  const places: Record<string, number> = {};
  for (const [index, key] of keys.entries()) {
    const column = NAMES.get(kind)?.get(key);
    if (column !== undefined && !(column in places)) places[column] = index;
  }
  return places;
}
