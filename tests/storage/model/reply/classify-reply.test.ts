import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyReply } from '@/storage/model/reply/classify-reply';
import { LANGUAGES } from '@/storage/model/reply/words/languages';
import { leastProcessorMs } from '../../../support/processor-ms';

const AWAY = 'I am out of the office until 3 May.';

describe('the order of precedence', () => {
  it.each([
    ['bounce', { senderAddress: 'mailer-daemon@x.example', text: AWAY }],
    ['bounce', { senderAddress: 'MAILER-DAEMON@mx.x.example', text: '' }],
    ['message', { senderAddress: 'postmaster@x.example', text: 'Hi, I run the mail here. Which sensor fits?' }],
    ['calendar', { senderAddress: 'calendar-notification@google.com', text: AWAY }],
    ['calendar', { text: 'Ida Ek has accepted this invitation. This is an automated notification.' }],
    ['message', { text: `Please remove me from your list.\n${AWAY}` }],
    ['absence', { text: `Thank you for your interest. ${AWAY}` }],
    ['message', { text: `We are interested in six sensors. ${AWAY}` }],
    ['auto-reply', { senderAddress: 'no-reply@x.example', text: 'Welcome aboard.' }],
    ['auto-reply', { text: `This is an automatic reply. ${AWAY}` }],
  ])('%s: %j', (kind, look) => {
    expect(classifyReply(look).kind).toBe(kind);
  });
});

describe('a calendar receipt', () => {
  const join = 'Microsoft Teams meeting Join on your computer';

  it.each([
    ['calendar', { subject: 'Hyväksytty: Demo', text: '' }],
    ['calendar', { subject: 'Přijato: Demo', text: '' }],
    ['calendar', { subject: 'Kabul edildi: Demo', text: '' }],
    ['calendar', { subject: 'Accepted: Demo', text: join }],
    ['calendar', { subject: 'Zugesagt: Demo', text: 'Tomasz hat zugesagt', senderName: 'Tomasz Wiśnia' }],
    ['message', { subject: 'Zugesagt: Demo', text: 'Tomasz hat zugesagt, ich komme auch.', senderName: 'Bea Ek' }],
    ['message', { subject: 'Accepted: your offer', text: 'We accept your offer. Please send the contract.' }],
    ['message', { subject: 'Re: Accepted: Demo', text: `Great, see you. ${join}` }],
    [
      'message',
      {
        subject: 'Accepted: Demo',
        text: `${'Could you bring the prices of the large ones as well? '.repeat(2)}${join}`,
      },
    ],
  ])('%s: %j', (kind, look) => {
    expect(classifyReply(look).kind).toBe(kind);
  });
});

describe('an absence notice', () => {
  it.each([
    ['absence', { text: AWAY }],
    ['absence', { text: AWAY, secondsSinceOurs: 4_000 }],
    ['absence', { text: AWAY, secondsSinceOurs: -5 }],
    ['auto-reply', { text: AWAY, secondsSinceOurs: 12 }],
    ['auto-reply', { text: AWAY, isRepeated: true }],
    ['message', { text: 'Yes, let us talk on Friday.', secondsSinceOurs: 12 }],
  ])('%s: %j', (kind, look) => {
    expect(classifyReply(look).kind).toBe(kind);
  });

  it('names the words that decided, as they were written', () => {
    expect(classifyReply({ text: 'Hi, I am Out of the  Office.' }).reason).toBe('Out of the Office');
    expect(classifyReply({ text: 'Ich bin im Urlaub.' }).reason).toBe('im Urlaub');
    expect(classifyReply({ text: 'Hi, see you soon.' })).toEqual({ kind: 'message', reason: '' });
  });

  it('tells who does not work there any more', () => {
    expect(
      classifyReply({ text: 'Bo Lind is no longer with Tidewheel. Please write to ida@x.example.' }),
    ).toMatchObject({
      kind: 'absence',
      leftCompany: true,
      substitute: { email: 'ida@x.example' },
    });
  });
});

describe('an answer beside an absence', () => {
  it.each([
    "I'm currently out of office but wanted to answer anyway: yes, send the offer, we need it by December.",
    'Thanks! I will be on vacation from Monday, so please call this week.',
    'Bin bis 30.11. im Urlaub. Danach gern!',
    'Ich bin im Urlaub, aber ja, schicken Sie das Angebot.',
    'Je suis en congés mais je voulais répondre : oui, envoyez le devis.',
    'Estoy de vacaciones, pero quería responder: sí, envíe la oferta.',
    'Estou de férias. Depois com prazer!',
    'Sono in ferie. Dopo volentieri!',
    'Ik ben op vakantie. Daarna graag!',
  ])('is an answer: %s', (text) => {
    expect(classifyReply({ text }).kind).toBe('message');
  });

  it.each([
    'Bo Lind ya no trabaja en la empresa. Por favor, contacte con Marta Gil (marta.gil@es.example).',
    'I no longer work at Tidewheel. Please contact Marta Gil (marta.gil@es.example).',
    'Ich bin nicht mehr im Unternehmen. Bitte wenden Sie sich an Marta Gil (marta.gil@es.example).',
    'Je ne travaille plus dans l’entreprise. Merci de contacter Marta Gil (marta.gil@es.example).',
    'Já não trabalho na empresa. Por favor, contacte Marta Gil (marta.gil@es.example).',
    'Non lavoro più in azienda. Si prega di contattare Marta Gil (marta.gil@es.example).',
    'Ik werk niet meer bij het bedrijf. Neem contact op met Marta Gil (marta.gil@es.example).',
  ])('is none of whoever left: %s', (text) => {
    expect(classifyReply({ text })).toMatchObject({ kind: 'absence', leftCompany: true });
    expect(classifyReply({ text }).substitute).toEqual({ name: 'Marta Gil', email: 'marta.gil@es.example' });
  });
});

describe('whom an absence names', () => {
  const CARLA = { name: 'Carla Neri', email: 'carla.neri@freddo.example' };
  const MARTA = { name: 'Marta Gil', email: 'marta.gil@es.example' };
  it.each([
    ['I am out of the office. In urgent cases please contact Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Ich bin im Urlaub. In dringenden Fällen wenden Sie sich an Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Je suis absente du bureau. En cas d’urgence, contactez Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Estoy de vacaciones. Para urgencias contacte con Marta Gil (marta.gil@es.example).', MARTA],
    ['Estoy de vacaciones. Para urgencias póngase en contacto con Marta Gil (marta.gil@es.example).', MARTA],
    ['Estou de férias. Em caso de urgência, contatar Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Sono in ferie. Per urgenze contattare Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Sono in ferie. Potete contattare la collega Carla Neri (carla.neri@freddo.example).', CARLA],
    ['Ik ben op vakantie. Neem bij spoed contact op met Carla Neri (carla.neri@freddo.example).', CARLA],
    [
      'I am on vacation. Please contact April Moss (april@x.example).',
      { name: 'April Moss', email: 'april@x.example' },
    ],
  ])('%s', (text, expected) => {
    expect(classifyReply({ text }).substitute).toEqual(expected);
  });
});

/** Whatever the tables look for, in any order, with what a page may add. */
const piece = fc.oneof(
  fc.constantFrom(
    ...LANGUAGES.flatMap((words) => [...(words.away ?? []), ...(words.bounce ?? []), ...(words.receipt ?? [])]),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\n',
    '\n\n',
    '> ',
    ' ',
    '. ',
    '? ',
    'Re: ',
    '550 5.1.1 ',
    '<a@x.example>:',
    '14.10.',
    'bis ',
    'until ',
  ),
);
const words = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any mail', () => {
  it('is of one kind, with a reason unless it is a message; the same again is the same', () => {
    fc.assert(
      fc.property(words, words, words, (text, subject, senderAddress) => {
        const look = { text, subject, senderAddress };
        const verdict = classifyReply(look);
        expect(verdict.reason === '').toBe(verdict.kind === 'message');
        expect(verdict.reason.length).toBeLessThanOrEqual(300);
        expect(classifyReply(look)).toEqual(verdict);
      }),
    );
  });

  const LONG = 60_000;
  const hostile: [name: string, unit: string][] = [
    ['spaces', ' '],
    ['lines', '\n'],
    ['one letter', 'a'],
    ['short words', 'a b '],
    ['full stops', '. '],
    ['quotes', '> '],
    ['brackets', '<'],
    ['addresses', 'a@'],
    ['figures', '550 '],
    ['dates', '1.1.1.'],
    ['beginnings of a bounce', 'message delivery to mail '],
    ['beginnings of an absence', 'am on a the leave of '],
    ['beginnings of a receipt', 'your request the ticket case '],
    ['German beginnings', 'wir haben ihre bin nicht im '],
    ['tables', 'when: where: '],
    ['Chinese', '您好邮件'],
    ['combining marks', 'e\u0301\u0323'],
  ];

  it.each(hostile)('is decided within 50 ms, of a long run of %s too', (_, unit) => {
    const text = unit.repeat(LONG / unit.length);
    const mail = { text, subject: text, senderAddress: text, senderName: text };
    expect(leastProcessorMs(() => classifyReply(mail), 50)).toBeLessThan(50);
  });

  it('is looked at by tables of at most 100 KB', () => {
    expect(new TextEncoder().encode(JSON.stringify(LANGUAGES)).length).toBeLessThanOrEqual(100_000);
  });
});
