import { describe } from 'vitest';
import { checkCases } from './reply-case';

describe('Dutch', () => {
  checkCases([
    ['away', 'Ik ben afwezig tot 20 augustus.'],
    [
      'away',
      'Bedankt voor uw bericht. Ik ben met vakantie van 3 tot en met 14 augustus. Voor dringende zaken kunt u contact opnemen met Bo Lind.',
    ],
    ['away', 'Ik ben momenteel niet op kantoor en heb beperkt toegang tot mijn mail.'],
    ['away', 'Vandaag ben ik niet bereikbaar. Vanaf maandag ben ik weer aanwezig.'],
    ['away', 'Bo Lind is niet meer werkzaam bij Tidewheel. Neem contact op met Ida Ek.'],
    ['auto-reply', 'Wij hebben uw aanvraag ontvangen. Uw ticketnummer is 48213.'],
    ['auto-reply', 'Dit is een automatisch bericht, u kunt niet reageren op deze e-mail.'],
    ['auto-reply', '', 'Automatisch antwoord: Offerte'],
    ['calendar', 'Ida Ek heeft deze uitnodiging geaccepteerd.'],
    ['bounce', 'Adres niet gevonden\nJe bericht is niet bezorgd bij ida@tidewheel.example.\n550 5.1.1'],
    ['message', 'Ja, stuur mij een offerte. Volgende week ben ik op vakantie.'],
    ['message', 'Sorry voor de late reactie, ik was op vakantie. Wij hebben interesse.'],
    ['message', 'Graag afmelden. Ik ben afwezig tot mei.'],
    ['message', 'Kunt u mij bellen? Ik ben tot woensdag op kantoor.'],
  ]);
});

describe('Swedish, Danish and Norwegian', () => {
  checkCases([
    ['away', 'Hej! Jag är på semester till och med den 14 augusti. Vid brådskande ärenden, kontakta Bo Lind.'],
    ['away', 'Tack för ditt mejl. Jag är föräldraledig och åter i september.'],
    ['away', 'Jeg er på ferie til og med 14. august og svarer, når jeg er tilbage.'],
    ['away', 'Tak for din mail. Jeg er ikke på kontoret i dag.'],
    ['away', 'Hei, jeg er ute av kontoret til mandag og har begrenset tilgang til e-post.'],
    ['away', 'Jeg har permisjon og er tilbake i september.'],
    ['auto-reply', '', 'Autosvar: Offert'],
    ['auto-reply', '', 'Automatisk svar: Tilbud'],
    [
      'bounce',
      'Det gick inte att leverera. Meddelandet kunde inte levereras till ida@tidewheel.example.\n550 5.1.1',
      'Olevererbart: Offert',
    ],
    ['message', 'Ja, skicka gärna en offert. Nästa vecka är jag på semester.'],
    ['message', 'Beklager sent svar, jeg var på ferie. Vi er interessert.'],
    ['message', 'Vi har brug for tolv følere. Kan du sende et tilbud?'],
  ]);
});

describe('Polish', () => {
  checkCases([
    ['away', 'Dzień dobry, jestem na urlopie do 14 sierpnia. W pilnych sprawach proszę o kontakt z Bo Lindem.'],
    ['away', 'Dziękuję za wiadomość. Jestem poza biurem, odpowiem po powrocie.'],
    ['away', 'Bo Lind nie pracuje już w naszej firmie. Proszę o kontakt z Idą Ek.'],
    ['auto-reply', 'Państwa zgłoszenie zostało zarejestrowane. Numer zgłoszenia: 48213.'],
    ['auto-reply', '', 'Automatyczna odpowiedź: Oferta'],
    [
      'bounce',
      'Nie znaleziono adresu\nTwoja wiadomość nie została dostarczona na adres ida@tidewheel.example.\n550 5.1.1',
    ],
    ['message', 'Tak, proszę o przesłanie oferty. W przyszłym tygodniu jestem na urlopie.'],
    ['message', 'Przepraszam za zwłokę, byłem na urlopie. Jesteśmy zainteresowani.'],
  ]);
});
