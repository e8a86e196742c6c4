import { strToU8, zipSync } from 'fflate';

/** The member whose archive it is; nobody of these exists. */
export const OWNER = { name: 'Ruth Tamsin', slug: 'ruth-tamsin' };

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;

const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Odile,"Marchetti, MBA, PMP",${profile('odile-marchetti')},,Fjordline Freight,Head of Purchasing,05 Mar 2024
Bengt,Öhrling,${profile('bengt-oehrling')},bengt@oehrling.example,Öhrling & Söner,Ägare,12 Jan 2023
Nadia,Voss,${profile('nadia-voss')},,,,30 Jun 2022
,,,,,,07 Jun 2025`;

const MESSAGE_HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';

interface ExampleMessage {
  conversation: string;
  from: readonly [name: string, slug: string];
  to: readonly [name: string, slug: string];
  date: string;
  content: string;
  draft?: boolean;
}

/** A line of messages.csv as it is written today. */
export function messageLine({ conversation, from, to, date, content, draft = false }: ExampleMessage): string {
  const text = `"${content.replaceAll('"', '""')}"`;
  const sides = [from[0], profile(from[1]), to[0], profile(to[1])].join(',');
  return `${conversation},,${sides},${date},,${text},INBOX,,${draft ? 'Yes' : 'No'},No`;
}

const ME = [OWNER.name, OWNER.slug] as const;
const ODILE = ['Odile Marchetti', 'odile-marchetti'] as const;
const BENGT = ['Bengt Öhrling', 'bengt-oehrling'] as const;
const PIET = ['Piet Harkema', 'piet-harkema'] as const;

const MESSAGES: readonly ExampleMessage[] = [
  {
    conversation: '2-odile',
    from: ME,
    to: ODILE,
    date: '2025-02-03 08:15:02 UTC',
    content: 'Hello Odile, do you plan anything with freight software this year?',
  },
  {
    conversation: '2-odile',
    from: ODILE,
    to: ME,
    date: '2025-02-04 09:40:51 UTC',
    content: 'Hi Ruth,\nyes, in autumn. Can you send me your prices for thirty seats?',
  },
  {
    conversation: '2-bengt',
    from: ME,
    to: BENGT,
    date: '2025-02-05 10:00:00 UTC',
    content: 'Hello Bengt, may I show you something?',
  },
  { conversation: '2-bengt', from: BENGT, to: ME, date: '2025-02-05 10:00:40 UTC', content: 'Thanks for connecting' },
  {
    conversation: '2-piet',
    from: PIET,
    to: ME,
    date: '2025-03-01 12:00:00 UTC',
    content: 'Do you also work with small carriers?',
  },
  { conversation: '2-piet', from: ME, to: PIET, date: '2025-03-02 07:30:00 UTC', content: 'never sent', draft: true },
];

const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
${OWNER.name},Saga Lindholm,"3/8/25, 3:43 PM",,OUTGOING,${profile(OWNER.slug)},${profile('saga-lindholm')}`;

/** The files of a small archive, by their names. */
export const EXAMPLE_ARCHIVE: Readonly<Record<string, string>> = {
  'Connections.csv': CONNECTIONS,
  'messages.csv': [MESSAGE_HEADER, ...MESSAGES.map(messageLine)].join('\n'),
  'Invitations.csv': INVITATIONS,
  'Rich Media.csv': 'Date/Time,Media Description\n',
};

/** The header of messages.csv with these lines under it. */
export const messagesFile = (lines: readonly string[]): string => [MESSAGE_HEADER, ...lines].join('\n');

/** Files packed as LinkedIn packs them. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
}
