/** Words of which fictional people, companies and mails are made. Any likeness to somebody is chance. */
export const GIVEN_NAMES = [
  ...['Ada', 'Bram', 'Chloé', 'Dženana', 'Emeka', 'Fátima', 'Gülşen', 'Håkon', 'Ingrid', 'João', 'Katarzyna', 'Lotte'],
  ...[
    'Małgorzata',
    'Ngọc',
    'Olga',
    'Priya',
    'Quentin',
    'Rafał',
    'Søren',
    'Thijs',
    'Úna',
    'Viktor',
    'Wanjiru',
    'Ximena',
  ],
  ...['Yuki', 'Zoë', '小明', 'さくら', '민수', 'محمد', 'אורית', 'Иван', 'Ελένη'],
] as const;

export const FAMILY_NAMES = [
  ...[
    'Abbott',
    'Bakker',
    'Castellanos',
    'Dubois',
    'Eriksen',
    'Fonseca',
    'García',
    'Hoxha',
    'Ivanova',
    'Jansen',
    'Kowalski',
  ],
  ...[
    'Łuczak',
    'Müller',
    'Nakamura',
    "O'Brien",
    'Petrović',
    'Quispe',
    'Rossi',
    'Şahin',
    'Thomsen',
    'Ugarte',
    'van der Berg',
  ],
  ...['Weiß', 'Xhaka', 'Yılmaz', 'Zając', '王', '田中', '김', 'العلي', 'כהן', 'Петров', 'Παπάς'],
] as const;

export const COMPANY_NAMES = [
  ...[
    'Northwind Looms',
    'Vermeer Optics',
    'Kestrel Freight',
    'Brückner Pumpen',
    'Otter & Sons',
    'Lumen Atelier',
    'Tundra Foods',
  ],
  ...[
    'Casa Azul Textil',
    'Fjord Sensors',
    'Marble Arch Print',
    'Quill Ledger',
    'Redwood Clinics',
    'Saffron Grid',
    'Tidewater Rail',
  ],
] as const;

export const JOB_TITLES = [
  ...[
    'Head of Operations',
    'Chief Technology Officer',
    'Buyer',
    'Plant Manager',
    'VP Sales',
    'Founder',
    'Office Manager',
  ],
  ...['Data Engineer', 'Marketing Lead', 'Chief Financial Officer', 'Product Owner', 'Director of Procurement'],
] as const;

export const PLACES = [
  'Utrecht',
  'Łódź',
  'São Paulo',
  'Malmö',
  'Austin, Texas',
  'Nairobi',
  '大阪',
  'Αθήνα',
  'Montréal',
] as const;

export const SENTENCES = [
  'Thank you for the call this morning.',
  'Could you send the price list once more?',
  'We look at this again after the summer.',
  'My colleague decides on that, I copy her.',
  'Here is what we talked about at the fair.',
  'Which of the two sizes do you need?',
  'The trial went well, the team likes it.',
  'Not now, our budget is closed for the year.',
] as const;
