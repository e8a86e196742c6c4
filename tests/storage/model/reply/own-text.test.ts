import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyReply } from '@/storage/model/reply/classify-reply';
import { plainText } from '@/storage/model/reply/plain-mail-text';
import { ownTextOf } from '@/storage/model/reply/quote/own-text';
import { leastProcessorMs } from '../../../support/processor-ms';

const HISTORY = 'The tide tables for Varde are ready.\nShall we meet?';

describe('what stands behind the answer is cut', () => {
  it.each([
    'On Tue, 1 Sep 2026 at 09:15, Bo Ek <bo@x.example> wrote:',
    'On Tue, Sep 1, 2026 at 9:15 AM Bo Ek\n<bo@x.example> wrote:',
    'On Tue, 1 Sep 2026, at 09:15, Bo Ek of the Varde Harbour\nOffice <bo.ek.of.the.harbour@x.example\n> wrote:',
    'Am Di., 1. Sept. 2026 um 09:15 Uhr schrieb Bo Ek <bo@x.example>:',
    'Am 01.09.26 um 09:15 schrieb Bo Ek:',
    'Le mar. 1 sept. 2026 à 09:15, Bo Ek <bo@x.example> a écrit :',
    'El mar, 1 sept 2026 a las 9:15, Bo Ek (<bo@x.example>)\nescribió:',
    'Em ter., 1 de set. de 2026 às 09:15, Bo Ek <bo@x.example> escreveu:',
    'Il giorno mar 1 set 2026 alle ore 09:15 Bo Ek <bo@x.example>\nha scritto:',
    'Op di 1 sep 2026 om 09:15 schreef Bo Ek <bo@x.example>:',
    'tir. 1. sep. 2026 kl. 09:15 skrev Bo Ek <bo@x.example\n>:',
    'W dniu 1.09.2026 o 09:15, Bo Ek pisze:\nOn 1 Sep 2026 Bo Ek <bo@x.example> wrote:',
    '2026-09-01 9:15 GMT+02:00 Bo Ek',
    '---- Bo Ek wrote ----',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '-----Message d’origine-----',
    '-----Mensaje original-----',
    '-----Mensagem original-----',
    '-----Messaggio originale-----',
    '-----Oorspronkelijk bericht-----',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    'From: Bo Ek <bo@x.example>\nSent: Tuesday, September 1, 2026 9:15 AM\nTo: Noor\nSubject: Tides',
    '*From:* Bo Ek\n*Date:* Tuesday, 1 September 2026\n*To:* Noor\n*Subject:* Tides',
    'Von: Bo Ek <bo@x.example>\nGesendet: Dienstag, 1. September 2026 09:15\nAn: Noor\nBetreff: Gezeiten',
    'De : Bo Ek <bo@x.example>\nEnvoyé : mardi 1 septembre 2026 09:15\nÀ : Noor\nObjet : Marées',
    'De: Bo Ek <bo@x.example>\nEnviado el: martes, 1 de septiembre de 2026 9:15\nPara: Noor\nAsunto: Mareas',
    'De: Bo Ek <bo@x.example>\nEnviada em: terça-feira, 1 de setembro de 2026 09:15\nPara: Noor\nAssunto: Marés',
    'Da: Bo Ek <bo@x.example>\nInviato: martedì 1 settembre 2026 09:15\nA: Noor\nOggetto: Maree',
    'Van: Bo Ek <bo@x.example>\nVerzonden: dinsdag 1 september 2026 09:15\nAan: Noor\nOnderwerp: Getijden',
    'Från: Bo Ek <bo@x.example>\nSkickat: den 1 september 2026 09:15\nTill: Noor\nÄmne: Tidvatten',
    'Od: Bo Ek <bo@x.example>\nWysłano: wtorek, 1 września 2026 09:15\nDo: Noor\nTemat: Pływy',
    'От: Bo Ek <bo@x.example>\nОтправлено: 1 сентября 2026 г. 9:15\nКому: Noor\nТема: Приливы',
    'Від: Bo Ek <bo@x.example>\nНадіслано: 1 вересня 2026 р. 9:15\nКому: Noor\nТема: Припливи',
    '发件人: Bo Ek <bo@x.example>\n发送时间: 2026年9月1日 9:15\n收件人: Noor\n主题: 潮汐',
    'Từ: Bo Ek <bo@x.example>\nĐã gửi: 1 tháng 9 2026\nĐến: Noor\nChủ đề: Thủy triều',
    '________________________________\nDate: Tue, 1 Sep 2026 09:15\nFrom: bo@x.example\nTo: noor@y.example',
  ])('%s', (introduction) => {
    const { text, hasQuotedHistory } = ownTextOf(`Yes, on Thursday.\n\n${introduction}\n\n${HISTORY}\n`);
    expect({ text, hasQuotedHistory }).toEqual({ text: 'Yes, on Thursday.', hasQuotedHistory: true });
  });
});

describe('signatures', () => {
  it.each([
    '--\nIda Falk\nHarbour Office',
    '--\nIda',
    '___________\nIda Falk',
    'Sent from my iPhone',
    'Sent from Outlook for Android<https://outlook.example/app>',
    'Get Outlook for iOS',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX Mail App',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verzonden vanaf mijn iPhone',
    'Sent from my phone, please excuse typos.',
  ])('%s', (signature) => {
    expect(ownTextOf(`Yes, on Thursday.\n\n${signature}`)).toEqual({
      text: 'Yes, on Thursday.',
      signature,
      hasQuotedHistory: false,
    });
  });
});

it('knows the delimiter of RFC 3676, whose space some programs keep', () => {
  expect(ownTextOf('Yes.\n\n-- \nIda').text).toBe('Yes.');
});

describe('own words stay', () => {
  it.each([
    'Three things:\n\nPrice: 40\nDate: Friday\nPlace: Varde',
    'On Friday at 10:00 we need this:\nsix sensors',
    'From: Varde\nit is far to the sea.',
    'first part\n\n----------\n\nsecond part, which is a good deal longer',
    'Sent from my desk, which is easier than the phone.',
    'Write to ida@x.example:\nshe decides.',
    'Sorry for writing late, here is what Bo said on 1 Sep 2026:\nit costs 40.',
  ])('%s', (text) => {
    expect(ownTextOf(text).text).toBe(text);
  });

  it('keeps answers between the lines of a quotation', () => {
    const mail =
      'On Tue, 1 Sep 2026 at 09:15, Bo Ek <bo@x.example> wrote:\n> Which day?\n\nThursday.\n\n> Who comes?\n\nIda and I.';
    expect(ownTextOf(mail).text).toBe('Thursday.\n\nIda and I.');
  });

  it('never answers nothing for something: a mail that only sends another on gives that one', () => {
    expect(
      ownTextOf(
        '---------- Forwarded message ---------\nFrom: Bo <bo@x.example>\nDate: 1 Sep 2026\nSubject: Tides\n\nThe tables are ready.',
      ).text,
    ).toBe('The tables are ready.');
    expect(ownTextOf('> all of it quoted').text).toBe('> all of it quoted');
  });
});

const LONG = 100_000;
/** What makes careless patterns slow. */
const HOSTILE: [string, string][] = [
  ['one line', 'a'.repeat(LONG)],
  ['one line of words', 'on 1 sep 2026 we wrote '.repeat(LONG / 23)],
  ['spaces', ' '.repeat(LONG)],
  ['spaces between words', `yes${' '.repeat(LONG)}no`],
  ['marks of quotation', '>'.repeat(LONG)],
  [
    'lines of quotation',
    '> '
      .repeat(20)
      .concat('\n')
      .repeat(LONG / 41),
  ],
  ['empty lines', '\n'.repeat(LONG)],
  ['dashes', '-'.repeat(LONG)],
  ['lines of dashes', '---\n'.repeat(LONG / 4)],
  ['dashes and words', '-- a '.repeat(LONG / 5)],
  ['headers', 'From: a@b.example\n'.repeat(LONG / 18)],
  ['names of headers', 'Date: 1\n'.repeat(LONG / 8)],
  ['openers', 'On 1 Sep 2026, a\n'.repeat(LONG / 17)],
  ['openers with addresses', 'On 1 Sep 2026, a@b.example\n\n'.repeat(LONG / 28)],
  ['brackets', '<'.repeat(LONG)],
  ['addresses', 'a@b.example '.repeat(LONG / 12)],
  ['short lines', 'a\n'.repeat(LONG / 2)],
  ['accents', 'é'.repeat(LONG)],
  ['surrogates', '😀'.repeat(LONG / 2)],
  ['away', 'I am out of the office until Monday. '.repeat(LONG / 37)],
];

const ENOUGH_MS = 50;

describe('100 KB of hostile text take less than 50 ms', () => {
  it.each(HOSTILE)('%s', (_, text) => {
    const ms = leastProcessorMs(() => classifyReply({ text: ownTextOf(text).text }), ENOUGH_MS);
    expect(ms).toBeLessThan(ENOUGH_MS);
  });
});

it('gives only lines of the mail, and never throws', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(...HOSTILE.map(([, text]) => text.slice(0, 40)), '> a', '-- ', 'Sent from my phone', 'From: a'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const mail = lines.join('\n');
      const { text } = ownTextOf(mail);
      expect(text.length).toBeLessThanOrEqual(mail.length);
      if (plainText(mail) !== '') expect(typeof text).toBe('string');
    }),
  );
});
