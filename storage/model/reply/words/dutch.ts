import type { ReplyWords } from './reply-words';

export const DUTCH: ReplyWords = {
  language: 'nl',
  marks: 'ik het de van een niet uw u ben met op je tot voor bedankt dit en mijn'.split(' '),
  subjectAutomatic: [
    'automatisch(e)? (antwoord|beantwoording|bericht|reactie|bevestiging|ontvangstbevestiging|e-?mail)|afwezigheids(bericht|melding|assistent|notificatie)|ontvangstbevestiging|auto-?antwoord',
  ],
  subjectAway: [
    'afwezig(heid)?|niet aanwezig|(met|op) (vakantie|verlof|zwangerschapsverlof|ouderschapsverlof)|vakantie|niet op kantoor|buiten kantoor',
  ],
  automatic: [
    'automatisch(e)? (\\p{L}+ )?(antwoord|bericht|reactie|gegenereerde?|verzonden|verstuurd|e-?mail|mail|ontvangstbevestiging)|afwezigheids(bericht|melding|assistent)',
  ],
  away: [
    '(ben|is|zijn|momenteel|tijdelijk|wegens|^|van|tot|t/m|op)[^!?]{0,40} afwezig|afwezig (van|tot|t/m|wegens|en|op|vanaf|tussen|tijdens)',
    'niet (\\p{L}+ )?(op (mijn )?kantoor|aanwezig|bereikbaar|beschikbaar|in de gelegenheid|op (mijn )?werk|aan het werk)|buiten kantoor|uit kantoor|uit het kantoor',
    '(ben|is|zijn|momenteel|wegens|i\\.v\\.m\\.|^|geniet)[^!?]{0,30} (op|met|van mijn|wegens|een) (\\p{L}+ )?(vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|reis|zakenreis|dienstreis|ziekteverlof)|(kantoor|kantoren) (\\p{L}+ ){0,3}gesloten|tijdens mijn afwezigheid|met ziekteverlof|ben (\\p{L}+ )?vrij (tot|van)',
  ],
  notAway: ['was|waren|als|indien|wanneer|toen|u|je|jij|bent|geweest|hij|zij'],
  back: [
    '(na|bij|tot|tot aan) (mijn|onze) terugk(eer|omst)|(ben|weer|vanaf|terug)[^!?]{0,40} (bereikbaar|terug|aanwezig|op kantoor|beschikbaar)|terug op|kom[^!?]{0,20} terug|na (\\d+|mijn)',
  ],
  access: [
    '(geen|beperkt|beperkte|zonder|weinig) (\\p{L}+ ){0,2}(toegang|internet|bereik)|(e-?mails?|berichten|mail) (\\p{L}+ ){0,4}(niet|beperkt|onregelmatig|sporadisch) (\\p{L}+ ){0,2}(gelezen|doorgestuurd|beantwoord|lezen|bekijken|beantwoorden)|(wordt|worden) niet (doorgestuurd|gelezen)|vertraging',
  ],
  urgent: [
    '(dringend|spoed|urgent)\\p{L}*|noodgeval\\p{L}*|contact op(nemen| te nemen)?|neem(t)? (\\p{L}+ ){0,3}contact|(u|je) (kunt|kan)|bellen met|mailen naar|(wenden|richten) tot|mijn collega\\p{L}*|tijdens mijn afwezigheid|vervangt|waarnem\\p{L}+|backup',
  ],
  promise: [
    '(zal|zullen|zal ik) [^!?]{0,60}(beantwoorden|reageren|antwoorden|contact|behandelen|oppakken|lezen)|(reageer|beantwoord|antwoord|behandel) (ik|wij|uw|op)|zo (snel|spoedig) mogelijk|(uw|je) (begrip|geduld)|excuses',
  ],
  filler: [
    '(beste|geachte|hallo|hoi|dag|goedemorgen|goedemiddag|goedendag|goedenavond)|(be)?dank(t|jewel| u| je)?|let op|hierbij|ik heb uw (e-?mail|bericht)',
  ],
  farewell: ['(met )?(vriendelijke|hartelijke|beste) groet(en)?|mvg|groet(en|jes)?|hoogachtend'],
  receipt: [
    '(uw|je|jouw) (aanvraag|bericht|e-?mail|vraag|verzoek|melding|bestelling|ticket) (\\p{L}+ ){0,4}(ontvangen|geregistreerd|aangemaakt|in behandeling)|(ticket|zaak|referentie|dossier)-?nummer|(niet (te )?(reageren|antwoorden|beantwoorden)|kunt niet (reageren|antwoorden)|antwoord niet|beantwoord deze (e-?mail|mail) niet)',
    '(mailbox|postvak|adres|e-?mailadres|mailadres)[^!?]{0,60} (niet (meer )?(gelezen|in gebruik|actief|gemonitord|gebruikt|gecontroleerd|beheerd))',
  ],
  courtesy: [
    '(bedankt|dank u|dank je) (\\p{L}+ )?voor (uw|je|het) (aanvraag|contact|opnemen|interesse|vraag|bestelling)',
    'wij hebben (uw|je)[^!?]{0,40} ontvangen|(wij|we) (nemen|zullen|reageren|streven|doen|proberen|komen)[^!?]{0,60}',
    'openingstijden|binnen (\\d+|twee|drie)( (tot|à) \\d+)? (uur|werkdagen|dagen)|(een|onze|één van onze) (medewerker|collega|team)\\p{L}* (\\p{L}+ ){0,3}(zal|neemt|nemen)',
  ],
  left: [
    'niet (meer|langer) (\\p{L}+ ){0,2}(werkzaam|in dienst|werkt|voor|bij)|(heeft|heb) (\\p{L}+ ){0,2}(bedrijf|organisatie|onderneming) (\\p{L}+ )?verlaten|werkt (\\p{L}+ )?niet meer|uit dienst|met pensioen',
  ],
  optOut: [
    '(verwijder|haal|schrijf) (mij|me|ons|mijn)|(graag|wil|willen) (\\p{L}+ ){0,2}(afmelden|uitschrijven)|(mij|me) (\\p{L}+ ){0,3}(afmelden|uitschrijven|verwijderen)|^(graag )?(afmelden|uitschrijven|uitschrijving|stop)( aub| a\\.u\\.b| graag| svp)?$|(wil|wens|willen|wensen) (\\p{L}+ ){0,3}(geen|niet) (\\p{L}+ ){0,3}(meer )?(te )?(ontvangen|krijgen)|(stuur|stuurt|mail|mailt)[^!?]{0,20} (geen|niet) (\\p{L}+ )?(meer|mails?)|geen (\\p{L}+ )?(e-?mails?|mails?|berichten) meer|stop met|(mij|me|ons|mijn \\p{L}+) (\\p{L}+ ){0,3}((uit|af) te (schrijven|melden)|te verwijderen)|(contacteer|benader|bel|schrijf|mail) (mij|me|ons) (\\p{L}+ )?(niet|nooit)|neem (\\p{L}+ )?geen contact|niet (meer|langer) (te )?(contacteren|benaderen|schrijven|mailen)',
  ],
  human: [
    '^(ja|nee|prima|goed|akkoord|ok|oké|leuk|interessant|perfect|natuurlijk|top)|(kunt|kun|kan|zou) (u|je) (mij|me|ons)|(stuur|bel|laat) (mij|me|het|maar)|(ik|wij|we) (wil|willen|zou|zouden|heb nodig|hebben|denk|wil graag|ga|gaan)|(daarna|erna),? (heel )?(graag|gerne)|(bel|mail) (me|mij) (\\p{L}+ )?(deze week|ervoor|vandaag|morgen)|interesse in|geïnteresseerd|bijlage|bijgevoegd|offerte|afspraak|plan maar',
  ],
  calendarSubject: [
    'geaccepteerd|geweigerd|afgewezen|voorlopig( geaccepteerd)?|geannuleerd|(bijgewerkte )?uitnodiging|nieuwe tijd voorgesteld',
  ],
  calendar: [
    'heeft (deze|de|je|uw) (uitnodiging|vergadering)( \\p{L}+)? (geaccepteerd|geweigerd|afgewezen)|uitnodiging (van|via) google agenda|(deze|dit) (afspraak|evenement) is (geannuleerd|gewijzigd|bijgewerkt)|(je bent|u bent) uitgenodigd voor',
  ],
  bounceSubject: [
    'onbestelbaar|niet (bezorgd|afgeleverd|te bezorgen)|(bezorging|aflevering|levering) (mislukt|vertraagd|niet)|(bericht|mail|e-?mail) (niet (bezorgd|afgeleverd)|kan niet|kon niet|geweigerd)|(melding|kennisgeving|rapport) (van|over) (de )?(bezorg|aflever|status)\\p{L}*|adres niet gevonden|kan niet (worden )?(bezorgd|afgeleverd)',
  ],
  bounce: [
    '(bericht|mail|e-?mail)[^!?]{0,60} (kan|kon|konden|is|werd) (\\p{L}+ ){0,3}niet [^!?]{0,30}(bezorg|aflever|afgelever|verzonden|geleverd)\\p{L}*|niet (worden )?(bezorgd|afgeleverd)|(bezorging|aflevering) (is )?mislukt|onbestelbaar',
    '(adres|ontvanger|postvak|mailbox|gebruiker|domein|geadresseerde)[^!?]{0,60} (niet gevonden|onbekend|bestaat niet|vol|ongeldig|kan niet)|volgende ontvangers?|adres niet gevonden',
    'mailserver|externe server|(server|systeem) (heeft|antwoordde|meldde)|kopie van (het|uw|je)|oorspronkelijk(e)? bericht|e-?mailsysteem',
  ],
  newsletter: [
    '(u|je) (ontvangt|ontving|krijgt) (deze|dit) (e-?mail|mail|bericht|nieuwsbrief)[^.!?\\n]{0,30} (omdat|want)',
    'in (uw|je|de) browser|online versie|webversie',
    '(uitschrijven|afmelden) (voor|van|kan|klik|\\|)|klik hier om (u|je) (af|uit)|uitschrijflink',
    'voorkeuren (wijzigen|beheren|aanpassen)|privacy(verklaring|beleid)|alle rechten voorbehouden',
  ],
};
