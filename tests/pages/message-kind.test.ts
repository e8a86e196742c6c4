import { describe, expect, it } from 'vitest';
import { messageKindOf } from '@/entrypoints/page/message-kind';

describe('who wrote a message', () => {
  it.each([
    ['auto-reply', 'I am out of the office until 3 May with limited access to e-mail.'],
    ['auto-reply', 'Hello,\nThank you for your message. I am currently away and return on Monday.'],
    ['auto-reply', 'Automatic reply: back on Tuesday'],
    ['auto-reply', 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 14. Oktober nicht im Büro.'],
    ['auto-reply', 'Guten Tag,\nich befinde mich bis Freitag im Urlaub.'],
    ['auto-reply', 'Bonjour,\nje suis actuellement absente du bureau.'],
    ['auto-reply', 'Estaré fuera de la oficina hasta el lunes.'],
    ['auto-reply', 'Olá, estou de férias até segunda.'],
    ['auto-reply', 'Sono fuori ufficio fino a venerdì.'],
    ['auto-reply', 'Ik ben afwezig tot 20 augustus.'],
    ['auto-reply', 'Ida Ek is no longer with the company. Please write to the front desk.'],
    ['auto-reply', 'We have received your request and will answer within two days.'],
    ['calendar', 'Ida Ek has accepted this invitation.'],
    ['calendar', 'Ida Ek hat diese Einladung angenommen.'],
    ['message', 'Yes, please send the offer. I will be out of the office from Friday.'],
    ['message', 'Thanks! I am out of the office next week, shall we say the 14th?'],
    ['message', 'Sorry for the delay, I was out last week. Let us talk.'],
    ['message', 'We sell vacation homes on the coast and need a quote.'],
    ['message', 'Received your message and passed it on to Ida.'],
    ['message', 'Ich habe Ihr Angebot im Urlaub gelesen, wir nehmen zwölf Stück.'],
    ['message', 'Your last mail bounced: status 5.1.1, use this address.'],
    ['message', ''],
  ])('%s: %s', (kind, text) => {
    expect(messageKindOf({ senderAddress: 'ida@tidewheel.example', text }).kind).toBe(kind);
  });

  it.each([
    ['auto-reply', 'Automatic reply: Offer'],
    ['auto-reply', '[Auto-Reply] Re: Offer'],
    ['auto-reply', 'Re: Out of Office'],
    ['auto-reply', 'OOO until 9/21'],
    ['auto-reply', 'Abwesenheitsnotiz: Angebot'],
    ['auto-reply', 'Réponse automatique : Offre'],
    ['auto-reply', 'Respuesta automática: Oferta'],
    ['message', 'Re: automatic invoicing question'],
    ['message', 'Accepted: your offer'],
    ['message', 'Back in the office, let us talk'],
    ['message', 'Out of office furniture, need chairs'],
  ])('%s by its own subject: %s', (kind, subject) => {
    expect(messageKindOf({ senderAddress: 'ida@tidewheel.example', subject, text: 'See below.' }).kind).toBe(kind);
  });

  it.each([
    ['bounce', 'mailer-daemon@googlemail.com', 'Anything'],
    ['bounce', 'MAILER-DAEMON@mx.tidewheel.example', ''],
    ['bounce', 'postmaster@tidewheel.example', 'Delivery has failed to these recipients'],
    ['message', 'postmaster@tidewheel.example', 'Hi, I run the mail here. Which sensor fits?'],
    ['calendar', 'calendar-notification@google.com', 'Tuesday 10:00'],
  ])('%s from %s', (kind, senderAddress, text) => {
    expect(messageKindOf({ senderAddress, text }).kind).toBe(kind);
  });

  it('names the words that decided', () => {
    expect(messageKindOf({ text: 'Hi, I am out of the office.' }).reason).toBe('out of the office');
    expect(messageKindOf({ text: 'Hi, see you soon.' })).toEqual({ kind: 'message' });
  });

  it('puts a bounce before an absence', () => {
    expect(messageKindOf({ senderAddress: 'mailer-daemon@x.example', text: 'I am out of the office' }).kind).toBe(
      'bounce',
    );
  });
});
