import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickLine } from '@/storage/model/quick-log/read-quick-line';
import { leastProcessorMs } from '../../../support/processor-ms';

const ZONE = 'Europe/Berlin';
/** Wednesday, 11 March 2026, 14:20 in Berlin. */
const NOW = Date.UTC(2026, 2, 11, 13, 20);
const PLACE = { now: NOW, zone: ZONE, order: 'month' } as const;
const FRIDAY = Date.UTC(2026, 2, 13, 8);

/** "kind channel direction". */
function said(line: string): string {
  const { kind, channel, direction } = readQuickLine(line, PLACE);
  return `${kind} ${channel} ${direction}`;
}

describe('readQuickLine', () => {
  it('reads kind, direction, note and what is to be done', () => {
    expect(readQuickLine('called, wants price by Friday', PLACE)).toEqual({
      kind: 'call',
      channel: 'call',
      direction: 'inbound',
      verb: 'called',
      note: 'called, wants price by Friday',
      followUp: { dueAt: FRIDAY, note: 'wants price' },
    });
  });

  it.each([
    ['called', 'call call outbound'],
    ['I called, she said yes', 'call call outbound'],
    ['rang, no answer', 'call call outbound'],
    ['called, wants to talk but no answer on the second try', 'call call outbound'],
    ['left a voicemail', 'call call outbound'],
    ['left voicemail, wants price', 'call call outbound'],
    ['no answer', 'call call outbound'],
    ['she called', 'call call inbound'],
    ['called back', 'call call inbound'],
    ['spoke with Ada about cold rooms', 'call call inbound'],
    ['emailed the offer', 'message email outbound'],
    ['she emailed', 'message email inbound'],
    ['she replied', 'message email inbound'],
    ['sent a message', 'message linkedin outbound'],
    ['they messaged', 'message linkedin inbound'],
    ['met for coffee', 'meeting meeting inbound'],
    ['met at fair', 'fair meeting inbound'],
    ['met her at the trade fair', 'fair meeting inbound'],
    ['booked a demo', 'meeting-booked other inbound'],
    ['asked for a quote', 'quote-request other inbound'],
    ['asked about the coil', 'product-question other inbound'],
    ['discussed budget', 'budget-talk other inbound'],
    ['clicked the link', 'link-click other inbound'],
    ['signed up for the newsletter', 'newsletter-sign-up other inbound'],
    ['signed up for our webinar', 'event-sign-up other inbound'],
    ['signed up', 'event-sign-up other inbound'],
    ['downloaded the guide', 'download other inbound'],
    ['liked my post', 'post-reaction linkedin inbound'],
    ['accepted my request', 'connection linkedin inbound'],
    ['angerufen, nicht erreicht', 'call call outbound'],
    ['angerufen, möchte Angebot', 'call call inbound'],
    ['telefoniert', 'call call inbound'],
    ['Sie hat geantwortet', 'message email inbound'],
    ['Termin vereinbart', 'meeting-booked other inbound'],
    ['auf der Messe getroffen', 'fair meeting inbound'],
    ['appelé, pas de réponse', 'call call outbound'],
    ['elle a répondu', 'message email inbound'],
    ['a demandé un devis', 'quote-request other inbound'],
    ['llamé, no contesta', 'call call outbound'],
    ['respondió', 'message email inbound'],
    ['pidió presupuesto', 'quote-request other inbound'],
    ['likes cold rooms', 'other other outbound'],
    ['something about calledon', 'other other outbound'],
    ['', 'other other outbound'],
  ])('“%s” is %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it.each<[string, { dueAt: number; note?: string } | undefined]>([
    ['no answer, try again tomorrow 9', { dueAt: Date.UTC(2026, 2, 12, 8), note: 'try again' }],
    ['booked a demo for Friday', { dueAt: FRIDAY, note: 'booked a demo' }],
    ['emailed, call on the 5th', { dueAt: Date.UTC(2026, 3, 5, 7), note: 'call' }],
    ['by Friday', { dueAt: FRIDAY }],
    ['met on Friday', undefined],
    ['called at 9', undefined],
    ['called', undefined],
  ])('“%s” suggests %j', (line, expected) => {
    expect(readQuickLine(line, PLACE).followUp).toEqual(expected);
  });

  /** Words | kind direction | when it happened, of that which is said | follow-up and what for. */
  it.each([
    ['spoke on the phone last Friday; send quote by end of month', 'call in', '2026-03-06', '2026-03-31 send quote'],
    ['called 3 days ago, nobody there', 'call out', '2026-03-08', ''],
    ['called on 12 March 2020, wants a quote', 'call in', '2020-03-12', ''],
    ['called her back 25 Nov', 'call out', '2025-11-25', ''],
    ['called her back, send samples 25 Nov', 'call out', '', '2026-11-25 send samples'],
    ['called, wants price by 11/25', 'call in', '', '2026-11-25 wants price'],
    ['called, wants price by 5pm', 'call in', '', '2026-03-11 wants price'],
    ['called and she wants a quote by Friday', 'call in', '', '2026-03-13 she wants a quote'],
    ['yesterday called, send offer until 20 March', 'call out', '2026-03-10', '2026-03-20 send offer'],
    ['linkedin message sent', 'message out', '', ''],
    ['meeting with Anna 24.12.2026', 'meeting-booked in', '', '2026-12-24 meeting with Anna'],
    ['meeting with Anna yesterday', 'meeting in', '2026-03-10', ''],
    ['booked a meeting for Friday', 'meeting-booked in', '', '2026-03-13 booked a meeting'],
    ['he called', 'call in', '', ''],
    ['emailed, call her tomorrow', 'message out', '', '2026-03-12 call her'],
    ['letzten Freitag telefoniert, Angebot bis Monatsende', 'call in', '2026-03-06', '2026-03-31 Angebot'],
    ['ich habe sie vor 3 Tagen angerufen, niemand da', 'call out', '2026-03-08', ''],
    ['am 2. März getroffen, am Freitag nachfassen', 'meeting in', '2026-03-02', '2026-03-13 nachfassen'],
    ['parlé au téléphone vendredi dernier, devis avant fin du mois', 'call in', '2026-03-06', '2026-03-31 devis'],
    ['appelée il y a 3 jours, personne joignable', 'call out', '2026-03-08', ''],
    ['appelé, veut le prix pour vendredi', 'call in', '', '2026-03-13 veut le prix'],
    [
      'hablé con él el viernes pasado, enviar oferta antes de fin de mes',
      'call in',
      '2026-03-06',
      '2026-03-31 enviar oferta',
    ],
    ['llamé hace 3 días, no contestó', 'call out', '2026-03-08', ''],
    ['llamé, quiere precio para el viernes', 'call in', '', '2026-03-13 quiere precio'],
    [
      'falei com ela na sexta passada, mandar proposta até o fim do mês',
      'call in',
      '2026-03-06',
      '2026-03-31 mandar proposta',
    ],
    ['liguei há 3 dias, não atendeu', 'call out', '2026-03-08', ''],
    ['liguei, quer preço até sexta', 'call in', '', '2026-03-13 quer preço'],
    [
      'sentito al telefono venerdì scorso, mandare offerta entro fine mese',
      'call in',
      '2026-03-06',
      '2026-03-31 mandare offerta',
    ],
    ['chiamato tre giorni fa, non risponde', 'call out', '2026-03-08', ''],
    ['telefonato, vuole il prezzo entro venerdì', 'call in', '', '2026-03-13 vuole il prezzo'],
    [
      'gesproken afgelopen vrijdag, offerte sturen voor eind van de maand',
      'call in',
      '2026-03-06',
      '2026-03-31 offerte sturen',
    ],
    ['drie dagen geleden gebeld, niemand bereikt', 'call out', '2026-03-08', ''],
    ['gebeld, wil prijs vrijdag', 'call in', '', '2026-03-13 wil prijs'],
  ])('“%s” is %s, happened “%s”, to do “%s”', (line, what, happened, toDo) => {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const read = readQuickLine(line, PLACE);
    const { followUp } = read;
    expect(`${read.kind} ${read.direction.replace('bound', '')}`).toBe(what);
    expect(read.happened ? day(read.happened.at) : '').toBe(happened);
    expect(followUp ? `${day(followUp.dueAt)} ${followUp.note ?? ''}` : '').toBe(toDo);
  });

  it.each([
    ['E-Mail geschrieben', 'message email outbound'],
    ['Angebot geschickt', 'message email outbound'],
    ['er hat angerufen', 'call call inbound'],
    ['Nachricht auf LinkedIn geschickt', 'message linkedin outbound'],
    ['envoyé un mail', 'message email outbound'],
    ['rdv pris', 'meeting-booked other inbound'],
    ['rencontrée au salon', 'fair meeting inbound'],
    ['le envié un correo', 'message email outbound'],
    ['reunión agendada', 'meeting-booked other inbound'],
    ['mandei um e-mail', 'message email outbound'],
    ['ela respondeu', 'message email inbound'],
    ['pediu orçamento', 'quote-request other inbound'],
    ['reunião marcada', 'meeting-booked other inbound'],
    ['na feira', 'fair meeting inbound'],
    ['inviata una mail', 'message email outbound'],
    ['ha risposto', 'message email inbound'],
    ['ha chiesto un preventivo', 'quote-request other inbound'],
    ['appuntamento fissato', 'meeting-booked other inbound'],
    ['incontrato in fiera', 'fair meeting inbound'],
    ['mail gestuurd', 'message email outbound'],
    ['heeft geantwoord', 'message email inbound'],
    ['offerte gevraagd', 'quote-request other inbound'],
    ['afspraak gemaakt', 'meeting-booked other inbound'],
    ['op de beurs ontmoet', 'fair meeting inbound'],
    ['voicemail ingesproken', 'call call outbound'],
    ['offer sent', 'message email outbound'],
  ])('“%s” is %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it('makes an answer of no line that says no verb, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { verb, kind, direction, note } = readQuickLine(line, PLACE);
        expect(note).toBe(line.trim());
        if (verb === undefined) expect([kind, direction]).toEqual(['other', 'outbound']);
      }),
    );
  });

  it('takes no time over a long line', () => {
    const long = 'she had asked at the '.repeat(500);
    expect(leastProcessorMs(() => readQuickLine(long, PLACE), 500)).toBeLessThan(500);
  });
});
