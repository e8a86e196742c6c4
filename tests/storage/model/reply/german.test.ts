import { describe } from 'vitest';
import { checkCases } from './reply-case';

describe('German', () => {
  checkCases([
    ['away', 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 14. Oktober nicht im Büro.'],
    ['away', 'Guten Tag,\nich befinde mich bis Freitag im Urlaub.'],
    ['away', 'Ich bin vom 3. bis 14. August abwesend. Ihre E-Mail wird nicht weitergeleitet.'],
    [
      'away',
      'Hallo,\ndanke für deine Mail! Ich bin erst ab dem 5. Mai wieder erreichbar. In dringenden Fällen wende dich bitte an Bo Lind.',
    ],
    [
      'away',
      'Ich befinde mich derzeit in Elternzeit. Meine Vertretung übernimmt Frau Jensen (jensen@tidewheel.example).',
    ],
    ['away', 'Unser Büro ist vom 24.12. bis 02.01. geschlossen. Wir melden uns im neuen Jahr.'],
    ['away', 'Leider bin ich krank und kann Ihre Mail nicht beantworten. Ich bin krankgeschrieben bis Montag.'],
    ['away', 'Ich bin auf Dienstreise und habe nur eingeschränkten Zugriff auf meine E-Mails.'],
    ['away', 'Herr Lind ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich an Frau Jensen.'],
    ['auto-reply', 'Ihre Anfrage ist bei uns eingegangen. Ihre Ticketnummer lautet 48213.'],
    ['auto-reply', 'Diese E-Mail wurde automatisch erstellt. Bitte antworten Sie nicht auf diese Nachricht.'],
    [
      'auto-reply',
      'Vielen Dank für Ihre Anfrage. Wir werden uns schnellstmöglich bei Ihnen melden. Unsere Öffnungszeiten: 9 bis 17 Uhr.',
    ],
    ['auto-reply', 'Ich bin nicht da.', 'Automatische Antwort: Angebot'],
    ['away', '', 'Abwesenheitsnotiz: Angebot'],
    ['away', '', 'Nicht im Büro'],
    ['calendar', 'Ida Ek hat diese Einladung angenommen.'],
    ['calendar', '', 'Zugesagt: Kühlräume'],
    [
      'bounce',
      'Ihre Nachricht an ida@tidewheel.example konnte nicht zugestellt werden.\nDie Adresse wurde nicht gefunden.',
      'Unzustellbar: Angebot',
    ],
    [
      'bounce',
      'Adresse nicht gefunden\nIhre Nachricht wurde nicht an ida@tidewheel.example zugestellt, weil die Adresse nicht gefunden wurde.\n550 5.1.1 No such user',
    ],
    [
      'newsletter',
      `Gezeiten im September\n${'Fühler, Rohre und Kühlräume: was sich in diesem Monat am Markt bewegt hat. '.repeat(6)}\nSie erhalten diesen Newsletter, weil Sie sich angemeldet haben. Newsletter abbestellen. Im Browser ansehen. Impressum und Datenschutz.`,
    ],
    ['message', 'Ich habe Ihr Angebot im Urlaub gelesen, wir nehmen zwölf Stück.'],
    ['message', 'Bitte schicken Sie mir ein Angebot über zwölf Fühler. Nächste Woche bin ich im Urlaub.'],
    ['message', 'Klingt gut. Ich bin ab Montag im Urlaub, passt Ihnen Freitag?'],
    ['message', 'Entschuldigen Sie die späte Antwort, ich war im Urlaub. Wir haben Interesse.'],
    ['message', 'Bitte löschen Sie mich aus Ihrem Verteiler. Ich bin bis Mai nicht im Büro.'],
    ['message', 'Kein Interesse, danke.'],
    ['message', 'Können Sie automatische Antworten in zwei Sprachen schicken?'],
    ['message', 'Dafür ist Frau Jensen zuständig, bitte wenden Sie sich an sie.'],
    ['message', 'Danke für die schnelle Antwort! Wir melden uns nach der Sitzung.'],
  ]);
});
