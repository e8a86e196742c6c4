// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailPart, mailPartOf } from '@/entrypoints/page/mail-parts';
import { type MailText, mailTextOf } from '@/entrypoints/page/mail-text';
import { visibleLines } from '@/entrypoints/page/visible-lines';
import { parsePage } from '../support/parse-page';

const ofHtml = (html: string): MailText =>
  mailTextOf(visibleLines<MailPart>(parsePage(`<body>${html}</body>`).body, 'own', mailPartOf));
const ofLines = (...lines: string[]): MailText => mailTextOf(lines.map((text) => ({ text, part: 'own' })));

describe('the markup of mail programs', () => {
  const history = '<p>We sent the offer on Monday.</p>';

  it.each([
    [
      'Gmail',
      `<div dir="ltr">Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Bo wrote:</div><blockquote class="gmail_quote">${history}</blockquote></div>`,
    ],
    [
      'Gmail of old',
      `<div>Yes.</div><div class="gmail_extra"><div class="gmail_quote">On Tue, 1 Sep 2026, Bo &lt;bo@x.example&gt; wrote:<br><blockquote class="gmail_quote">${history}</blockquote></div></div>`,
    ],
    [
      'a forwarded mail',
      `<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Bo</div>${history}<blockquote>older</blockquote></div>`,
    ],
    [
      'Outlook on the web',
      `<div>Yes.</div><div id="m_12appendonsend"></div><hr><div id="m_12divRplyFwdMsg"><b>Von:</b> Bo</div><div>${history}</div>`,
    ],
    [
      'Outlook',
      `<p>Yes.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt 0 0 0"><p><b>From:</b> Bo</p></div></div>${history}`,
    ],
    [
      'Outlook without its rule',
      `<p>Yes.</p><p><b>Von:</b> Bo &lt;bo@x.example&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Noor<br><b>Betreff:</b> Angebot</p>${history}`,
    ],
    [
      'Thunderbird',
      `<p>Yes.</p><div class="moz-cite-prefix">Am 01.09.26 um 09:15 schrieb Bo:</div><blockquote type="cite">${history}</blockquote>`,
    ],
    [
      'Apple Mail',
      `<div>Yes.<div><br><blockquote type="cite"><div>On 1 Sep 2026, at 09:15, Bo wrote:</div>${history}</blockquote></div></div>`,
    ],
    [
      'Yahoo',
      `<div>Yes.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, Bo wrote:</div>${history}</div>`,
    ],
    [
      'plain text',
      'Yes.<br>On Tue, 1 Sep 2026 at 09:15, Bo<br>&lt;bo@x.example&gt; wrote:<br>&gt; We sent the offer on Monday.',
    ],
    ['plain text of Outlook', 'Yes.<br>-----Ursprüngliche Nachricht-----<br>Von: Bo<br>We sent the offer on Monday.'],
  ])('%s: only the answer is text', (_, html) => {
    expect(ofHtml(html)).toEqual({ text: 'Yes.', hasQuotedHistory: true });
  });

  it('keeps answers between the lines of a quotation', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Tue, Bo wrote:</div><blockquote class="gmail_quote">Which day?</blockquote><div>Thursday.</div><blockquote class="gmail_quote">Who comes?</blockquote><div>Ida and I.</div></div>';
    expect(ofHtml(html)).toEqual({ text: 'Thursday.\nIda and I.', hasQuotedHistory: true });
  });

  it('takes an indented paragraph for the sender’s own', () => {
    const html =
      '<div>We need:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">six sensors</blockquote>';
    expect(ofHtml(html)).toEqual({ text: 'We need:\nsix sensors', hasQuotedHistory: false });
  });

  it.each([
    ['marked', '<div>Yes.</div><div class="gmail_signature">Ida<br>Head of Tides</div>', 'Ida\nHead of Tides'],
    ['behind the delimiter', '<div>Yes.</div><div>-- <br>Ida</div>', '--\nIda'],
    [
      'folded by the webmail',
      '<div>Yes.</div><div class="adL"><div class="h5">Ida, Head of Tides</div></div>',
      'Ida, Head of Tides',
    ],
    ['of a telephone', '<div>Yes.</div><div>Sent from my iPhone</div>', 'Sent from my iPhone'],
  ])('sets a signature apart: %s', (_, html, signature) => {
    expect(ofHtml(html)).toEqual({ text: 'Yes.', signature, hasQuotedHistory: false });
  });

  it('shows a folded text when nothing else was written, and no empty answer for one bare quotation', () => {
    expect(ofHtml('<div class="adL"><div class="h5">The same again.</div></div>').text).toBe('The same again.');
    expect(ofHtml('<blockquote>All of it in one quotation.</blockquote>').text).toBe('All of it in one quotation.');
    expect(ofHtml('<div class="gmail_attr">On Tue, Bo wrote:</div><blockquote>Old.</blockquote>').text).toBeUndefined();
  });

  it('leaves out what is hidden, buttons and attachment cards', () => {
    const html =
      'See <b>the</b> plan<span style="display:none">secret</span><button>Save</button><div role="tooltip">Download</div><div class="hq">plan.pdf</div><style>p{}</style><script>x</script>';
    expect(ofHtml(html).text).toBe('See the plan');
  });

  it('reads lines as they are seen', () => {
    expect(
      ofHtml('<p>One\n two</p>three<br>four<ul><li>five<li>six</ul><table><tr><td>a</td><td>b</td></tr></table>').text,
    ).toBe('One two\nthree\nfour\nfive\nsix\na b');
    expect(ofHtml('<pre>one\ntwo</pre><div style="white-space:pre-wrap">three\n<b>four</b></div>').text).toBe(
      'one\ntwo\nthree\nfour',
    );
    expect(ofHtml('Fine <img alt="👍" src="x"><img alt="Our logo" src="y">').text).toBe('Fine 👍');
  });
});

describe('the words of mail programs', () => {
  it.each([
    ['On Tue, 1 Sep 2026 at 09:15, Bo Ek <bo@x.example> wrote:'],
    ['Am Di., 1. Sept. 2026 um 09:15 Uhr schrieb Bo Ek <bo@x.example>:'],
    ['Le mar. 1 sept. 2026 à 09:15, Bo Ek <bo@x.example> a écrit :'],
    ['El mar, 1 sept 2026 a las 9:15, Bo Ek (<bo@x.example>) escribió:'],
    ['Em ter., 1 de set. de 2026 às 09:15, Bo Ek <bo@x.example> escreveu:'],
    ['Il giorno mar 1 set 2026 alle ore 09:15 Bo Ek <bo@x.example> ha scritto:'],
    ['Op di 1 sep 2026 om 09:15 schreef Bo Ek <bo@x.example>:'],
    ['вт, 1 сент. 2026 г. в 09:15, Bo Ek <bo@x.example> пишет:'],
    ['2026年9月1日(火) 9:15 Bo Ek <bo@x.example>:'],
  ])('%s', (introduction) => {
    expect(ofLines('Yes.', introduction, 'Did you get the offer?')).toEqual({ text: 'Yes.', hasQuotedHistory: true });
  });

  it.each([
    ['a list with colons', ['Three things:', 'Price: 40', 'Date: Friday', 'Place: Varde']],
    ['a time before a colon', ['On Friday at 10:00 we need this:', 'six sensors']],
    ['an address', ['Write to ida@x.example:', 'she decides.']],
    ['dashes', ['first part', '----------', 'second part', 'third part']],
  ])('leaves own words alone: %s', (_, lines) => {
    expect(ofLines(...lines)).toEqual({ text: lines.join('\n'), hasQuotedHistory: false });
  });

  it('adds no word and loses none outside quotations and signatures', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abcåéя '), minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (lines) => {
        expect(ofLines(...lines)).toEqual({ text: lines.join('\n'), hasQuotedHistory: false });
      }),
    );
  });
});
