// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inbound, pageOf, readingOf, readPage } from './outlook-example';

const EARLIER = '<p class="x_MsoNormal">We sent the offer on Monday.</p>';
const contentOf = (body: string) => readingOf(readPage(pageOf({ mails: [inbound({ body })] }))).messages[0];

describe('the markup that Outlook keeps of other mail programs', () => {
  it.each([
    [
      'its own',
      `<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Von:</b> Bo</div><div>${EARLIER}</div>`,
    ],
    [
      'its own, quoted twice',
      `<div id="x_x_appendonsend"></div><hr><div id="x_x_divRplyFwdMsg"><b>Od:</b> Bo</div>${EARLIER}`,
    ],
    ['its newest', `<div id="x_mail-editor-reference-message-container"><div>${EARLIER}</div></div>`],
    [
      'that of its desktop program',
      `<div><div style="border:none; border-top:solid #E1E1E1 1.0pt; padding:3.0pt 0cm 0cm 0cm"><p class="x_MsoNormal"><b>De :</b> Bo</p></div></div>${EARLIER}`,
    ],
    [
      'Gmail',
      `<div class="x_gmail_quote"><div class="x_gmail_attr">On Tue, 1 Sep 2026 at 09:15, Bo &lt;bo@x.example&gt; wrote:</div><blockquote class="x_gmail_quote" style="margin:0 0 0 .8ex; border-left:1px solid">${EARLIER}</blockquote></div>`,
    ],
    ['Apple Mail', `<blockquote type="cite"><div>On 1 Sep 2026, at 09:15, Bo wrote:</div>${EARLIER}</blockquote>`],
    [
      'Thunderbird',
      `<div class="x_moz-cite-prefix">Am 01.09.26 um 09:15 schrieb Bo:</div><blockquote type="cite">${EARLIER}</blockquote>`,
    ],
    [
      'Yahoo',
      `<div class="x_yahoo_quoted"><div>On Tuesday, September 1, 2026 at 09:15:00, Bo wrote:</div>${EARLIER}</div>`,
    ],
  ])('%s: only the answer is text', (_, history) => {
    expect(contentOf(`<div>Yes.</div>${history}`)).toMatchObject({ text: 'Yes.', hasQuotedHistory: true });
  });

  it.each([
    ['its own', '<div id="x_Signature"><p>Ida Falk</p><p>Head of Tides</p></div>', 'Ida Falk\nHead of Tides'],
    ['its own, in an answer to an answer', '<div id="x_x_Signature"><p>Ida Falk</p></div>', 'Ida Falk'],
    [
      'of a telephone',
      '<div id="x_ms-outlook-mobile-signature">Get Outlook for Android</div>',
      'Get Outlook for Android',
    ],
    ['of Gmail', '<div>-- <br></div><div class="x_gmail_signature">Ida Falk</div>', 'Ida Falk'],
  ])('sets a signature apart: %s', (_, signature, expected) => {
    expect(contentOf(`<div>Yes.</div>${signature}`)).toMatchObject({ text: 'Yes.', signature: expected });
  });
});

describe('a header of an earlier mail, by its words alone', () => {
  it.each([
    ['en', ['From', 'Sent', 'To', 'Subject'], 'Tuesday, 1 September 2026 09:15'],
    ['de', ['Von', 'Gesendet', 'An', 'Betreff'], 'Dienstag, 1. September 2026 09:15'],
    ['fr', ['De ', 'Envoyé ', 'À ', 'Objet '], 'mardi 1 septembre 2026 09:15'],
    ['es', ['De', 'Enviado', 'Para', 'Asunto'], 'martes, 1 de septiembre de 2026 9:15'],
    ['pt', ['De', 'Enviado', 'Para', 'Assunto'], 'terça-feira, 1 de setembro de 2026 09:15'],
    ['it', ['Da', 'Inviato', 'A', 'Oggetto'], 'martedì 1 settembre 2026 09:15'],
    ['nl', ['Van', 'Verzonden', 'Aan', 'Onderwerp'], 'dinsdag 1 september 2026 09:15'],
    ['pl', ['Od', 'Wysłano', 'Do', 'Temat'], 'wtorek, 1 września 2026 09:15'],
    ['sv', ['Från', 'Skickat', 'Till', 'Ämne'], 'den 1 september 2026 09:15'],
    ['da', ['Fra', 'Sendt', 'Til', 'Emne'], '1. september 2026 09:15'],
    ['fi', ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'], 'tiistai 1. syyskuuta 2026 9.15'],
    ['ru', ['От', 'Отправлено', 'Кому', 'Тема'], '1 сентября 2026 г. 9:15'],
  ])('%s', (_, [from, sent, to, subject], date) => {
    const header = `<p class="x_MsoNormal"><b>${from}:</b> Bo Ek &lt;bo@x.example&gt;<br><b>${sent}:</b> ${date}<br><b>${to}:</b> Ida Falk<br><b>${subject}:</b> The offer</p>`;
    expect(contentOf(`<p class="x_MsoNormal">Yes.</p>${header}${EARLIER}`)).toMatchObject({
      text: 'Yes.',
      hasQuotedHistory: true,
    });
  });
});
