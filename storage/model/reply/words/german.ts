import type { ReplyWords } from './reply-words';

export const GERMAN: ReplyWords = {
  language: 'de',
  marks:
    'ich ist nicht und sie der die das ihre ihr mit im bin fur fuer bis wieder vielen wir auf zum ein eine bitte nach'.split(
      ' ',
    ),
  subjectAutomatic: [
    'automati(sche|scher|sierte|sch)[- ](antwort|rückantwort|empfangsbestätigung|eingangsbestätigung|bestätigung|nachricht|e-?mail)',
    'abwesenheits(notiz|nachricht|meldung|assistent|benachrichtigung|info)|auto-?antwort|urlaubs(notiz|nachricht)|eingangsbestätigung',
  ],
  subjectAway: [
    'abwesen(d|heit)|nicht im (büro|hause?|dienst)|außer (haus|dienst)|im urlaub|urlaub|in elternzeit|in mutterschutz|krank(heit)?',
  ],
  automatic: [
    'automati(sch|siert)e?[rns]? (generierte?|erstellte?|erzeugte?|versendete?|antwort|nachricht|e-?mail|bestätigung|abwesenheit\\p{L}*|mitteilung|mail)',
    '(diese|dies ist eine)[^!?]{0,30} (wurde|wird|ist) (maschinell|automatisch)',
    'automatisch (generiert|erstellt|erzeugt|versendet|verschickt)',
    'abwesenheits(notiz|nachricht|meldung|assistent)',
  ],
  away: [
    'nicht (im (büro|haus|hause|dienst|einsatz|unternehmen)|am (arbeits)?platz|in der (firma|kanzlei|praxis)|vor ort|anwesend|erreichbar|verfügbar|zu erreichen|zur verfügung)',
    'nicht (persönlich|telefonisch|per e-?mail|per mail)( oder [^!?]{1,20})? erreichbar',
    'au(ß|ss)er (haus|hause|dienst)',
    '(im|in meinem|in den|auf) (\\p{L}+ )?(jahres|weihnachts|sommer|oster|eltern|betriebs|kurz|erholungs)?-?(urlaub|ferien|betriebsferien|dienstreise|geschäftsreise|fortbildung)',
    'in (elternzeit|mutterschutz|karenz|(den )?ferien|altersteilzeit)',
    '(bin|befinde|sind|ist|leider|bis|vom|ab|zurzeit|derzeit|momentan|aktuell)[^!?]{0,60} (abwesend|unterwegs|verreist|krank(geschrieben)?|verhindert)',
    '(büro|geschäft|unternehmen|betrieb|praxis|büros)[^!?]{0,60} (geschlossen|nicht besetzt)',
    'während meiner abwesenheit',
    '(ich )?(bin|werde) (ich )?(erst )?(ab|am) [^!?]{1,40} wieder [^!?]{0,40}(erreichbar|anwesend|im büro|im haus|im dienst|zurück|verfügbar)',
  ],
  notAway: ['war|waren|gewesen|falls|wenn|ob|weil|nachdem|bevor|sie|du|ihr|er|man|wurde'],
  back: [
    'wieder ([^!?]{0,60} )?(erreichbar|da|zurück|im (büro|hause?|dienst|einsatz)|am (arbeits)?platz|anwesend|verfügbar|persönlich|für sie|zu erreichen|zur verfügung|vor ort)',
    '(nach|bei|bis zu|ab|seit) (meiner|unserer) (rückkehr|rueckkehr)',
    'zurück (bin|sein|im büro)|bin (ich )?[^!?]{0,40} (zurück|zurueck)|kehre[^!?]{0,40} zurück',
  ],
  access: [
    '(kein(en|e)?|nur (\\p{L}+ )?(eingeschränkt|begrenzt|sporadisch|unregelmäßig)\\p{L}*|eingeschränkt\\p{L}*|begrenzt\\p{L}*) (\\p{L}+ ){0,3}(zugriff|zugang|internet|lesen|abrufen)',
    '(e-?mails?|nachrichten?|mails?) (\\p{L}+ ){0,4}(nicht|nur|sporadisch|unregelmäßig|selten|eingeschränkt) (\\p{L}+ ){0,3}(weitergeleitet|gelesen|abgerufen|bearbeitet|umgeleitet|lesen|abrufen|beantworten|beantwortet)',
    '(wird|werden) (\\p{L}+ ){0,3}nicht (\\p{L}+ ){0,2}(weitergeleitet|gelesen|bearbeitet)',
    'verzöger(t|ung|ungen)',
    'keine (weiterleitung|e-?mails)',
  ],
  urgent: [
    '(in|bei|für|falls|wenn)[^!?]{0,30} (dringend|wichtig|eilig|unaufschiebbar|akut)\\p{L}*',
    'dringend\\p{L}*|notf(all|älle|ällen)|eilige?n?',
    '(wenden|richten|kontaktieren|schreiben|melden|erreichen|rufen) sie',
    'wende(t)? (dich|euch)|vertretung|vertritt|vertreten|steht ihnen|stehen ihnen|hilft ihnen|helfen ihnen|ansprechpartner\\p{L}*|kolleg(e|in|en|innen)',
  ],
  promise: [
    '(beantworte|bearbeite|melde|antworte|kümmere|lese|erledige)n? (ich|wir|sie|ihnen|mich|uns|ihre)',
    '(werde|werden) (ich |wir )?[^!?]{0,90}(beantworten|bearbeiten|melden|antworten|kümmern|lesen|zurückkommen|bearbeitet|beantwortet)',
    'so (bald|schnell) (wie|als) möglich|schnellstmöglich|baldmöglichst|umgehend|zeitnah',
    '(bitte|danke|dank) (\\p{L}+ )?(um|für) (ihr |etwas |dein |ihre )?(verständnis|geduld)|ihr verständnis',
  ],
  filler: [
    '(sehr geehrte\\p{L}*|hallo|guten (tag|morgen|abend)|liebe\\p{L}*|moin|grüezi|servus|grüß gott)',
    '(vielen|herzlichen|besten)? ?dank|danke',
    '(habe|haben) (ihre|deine) (e-?mail|nachricht)|bitte beachten sie',
  ],
  farewell: [
    'mit (freundlichen|besten|herzlichen) grü(ß|ss)en|mfg|(freundliche|beste|viele|liebe|herzliche|schöne) grü(ß|ss)e|lg|vg',
  ],
  receipt: [
    '(anfrage|nachricht|e-?mail|ticket|meldung|bestellung|bewerbung|anliegen|mail) (\\p{L}+ ){0,4}(ist (bei uns )?eingegangen|wurde (\\p{L}+ ){0,3}(empfangen|registriert|erfasst|angelegt|erstellt)|eingegangen)',
    '(ticket|vorgangs|bearbeitungs|fall)-?(nummer|nr|id)',
    '(antworten sie|bitte)[^!?]{0,20} nicht (direkt )?auf diese (e-?mail|nachricht|mail)|nicht (direkt )?auf diese (e-?mail|nachricht|mail) (zu )?antworten|antworten auf diese (e-?mail|nachricht)',
    '(postfach|adresse|mailadresse|e-?mail-?adresse|konto|mailbox)[^!?]{0,60} (nicht (mehr )?(gelesen|aktiv|gültig|genutzt|verwendet|überwacht|betreut|bearbeitet|in gebrauch)|deaktiviert|abgeschaltet)',
  ],
  courtesy: [
    '(dank|danke) für ihre (anfrage|kontaktaufnahme|bewerbung|bestellung|mitteilung|ihr interesse)|(dank|danke) für ihr interesse',
    '(wir haben|haben wir) (ihre|deine) [^!?]{0,60}(erhalten|empfangen)',
    'wir (werden|melden|bearbeiten|kümmern|setzen|bemühen)[^!?]{0,80}(uns|schnellst|umgehend|bald|zeitnah|möglich|innerhalb|bearbeiten|beantworten|melden)',
    '(öffnungs|geschäfts|büro|service|sprech)zeiten|(mitarbeiter|kundenservice|team|kollege)[^!?]{0,40} (wird|werden) (sich )?',
    'innerhalb (von |der nächsten )?(\\d+|zwei|drei)([ -](bis )?\\d+)? (stunden|werktagen|tagen|arbeitstagen)',
  ],
  left: [
    'nicht mehr (für|bei|in|im|am|teil)?( (die|der|das|dem|den|unser\\p{L}*|diesem?r?))? ?(\\p{L}+ ){0,2}(unternehmen|firma|haus|hause|tätig|beschäftigt|angestellt|gesellschaft|team)',
    '(hat|habe|haben) (\\p{L}+ ){0,2}(unternehmen|firma|haus|gesellschaft|betrieb) (\\p{L}+ ){0,3}verlassen|ausgeschieden|im ruhestand|in (rente|pension) gegangen|mein letzter arbeitstag',
  ],
  optOut: [
    '(löschen|entfernen|streichen|nehmen) sie (mich|uns|meine|bitte)|(mich|uns|meine (adresse|daten|e-?mail\\p{L}*)) (bitte )?(\\p{L}+ ){0,4}((zu )?(löschen|entfernen|streichen)|aus(zu)?tragen|ab(zu)?melden)',
    '(tragen|melden) sie (mich|uns) (\\p{L}+ ){0,3}(aus|ab)|(mich|uns|mir) (\\p{L}+ ){0,2}(nicht|nie) (mehr|wieder|weiter) (\\p{L}+ )?(zu )?(kontaktieren|anschreiben|anzuschreiben|schreiben|anrufen|anzurufen)',
    'keine (weiteren )?(e-?mails?|mails?|nachrichten|werbung|kontaktaufnahme) mehr|keine weiteren (e-?mails?|mails?|nachrichten|kontaktaufnahme)',
    '^(bitte )?(abmelden|abbestellen|austragen|stopp|stop)( bitte)?$|hören sie auf|(kontaktieren|schreiben) sie (mich|mir|uns) (\\p{L}+ )?(nicht|nie)',
  ],
  human: [
    '^(ja|nein|gern|gerne|passt|klingt|super|prima|perfekt|einverstanden|ok|okay|genau|stimmt)',
    '(schicken|senden|rufen|geben|teilen|prüfen|nennen|machen) sie (mir|uns|mich|bitte)',
    '(ich|wir) (brauche|benötige|hätte|möchte|würde|denke|finde|habe|haben|möchten|würden|brauchen|benötigen|nehme|nehmen)n?',
    '(danach|dann|anschließend|nachher),? (sehr )?gerne?|(rufen|melden|schreiben) sie( mich| sich| mir)? (\\p{L}+ )?(diese woche|vorher|davor|heute|morgen|bis dahin)|anbei|im anhang|angehängt|interessant|interesse an|freue mich|passt (mir|uns)|angebot|lassen sie uns|schlage vor|wie besprochen|(bin|ist) (ich )?(sein|ihr|die|der)e? nachfolger(in)?|übernommen',
  ],
  calendarSubject: [
    'zugesagt|angenommen|abgelehnt|mit vorbehalt( zugesagt)?|abgesagt|abgebrochen|(aktualisierte )?einladung|(neuer )?terminvorschlag|besprechungs(anfrage|absage)|termin(absage|einladung)',
  ],
  calendar: [
    'hat (diese|die|ihre|deine) (\\p{L}+ )?(einladung|besprechung|besprechungsanfrage) (\\p{L}+ ){0,3}(angenommen|abgelehnt|akzeptiert|zugesagt|mit)',
    'einladung (von|aus) google kalender|dieser termin wurde (abgesagt|geändert|aktualisiert|verschoben)|sie wurden zu (folgendem|diesem) termin eingeladen',
  ],
  bounceSubject: [
    'unzustellbar(e)?( nachricht| mail| e-?mail)?|nicht zustellbar|zustellung (fehlgeschlagen|nicht möglich|verzögert)|(mail|nachricht|e-?mail) (nicht|konnte nicht) (zugestellt|ausgeliefert)|zustell(fehler|bericht|benachrichtigung|status)\\p{L}*|unzustellbarkeits\\p{L}*|fehlgeschlagene zustellung|rückläufer|adresse nicht gefunden|verzögerte zustellung',
  ],
  bounce: [
    '(nachricht|e-?mail|mail|zustellung)[^!?]{0,90} (konnte|konnten|kann|wurde)[^!?]{0,60} nicht [^!?]{0,30}(zugestellt|übermittelt|gesendet|ausgeliefert|werden)|nicht zugestellt|zustellung (an|ist|fehlgeschlagen|nicht)[^!?]{0,60}|unzustellbar',
    '(empfänger|adresse|postfach|benutzer|adressat|domäne|domain)[^!?]{0,60} (nicht gefunden|unbekannt|existiert nicht|voll|überschritten|ungültig|konnte nicht|nicht erreichbar|deaktiviert)|adresse nicht gefunden|kontingent überschritten|folgenden? empfänger\\p{L}*',
    'mail-?server|e-?mail-?system|remoteserver|(server|gegenstelle) (hat|antwortete|meldet|lehnte|gab)|kopie (ihrer|der|ihre)|ursprüngliche nachricht|automatisch (vom|von dem|durch)[^!?]{0,20}(server|system)',
  ],
  newsletter: [
    '(sie|du) (erhalten|erhältst|bekommen|empfangen)[^.!?\\n]{0,40} (newsletter|e-?mail|mail|nachricht)[^.!?\\n]{0,30}(,? (weil|da)|aufgrund)',
    '(im|in ihrem|in einem) (web-?)?browser (ansehen|öffnen|anzeigen|lesen|betrachten)|online-?(version|ansicht)|webversion|nicht richtig (dargestellt|angezeigt)',
    'newsletter (abbestellen|abmelden)|(hier|jederzeit)[^.!?\\n]{0,20} (abmelden|abbestellen)|vom newsletter abmelden|abmelde-?link',
    'einstellungen (ändern|verwalten)|abonnement verwalten|profil (ändern|bearbeiten)|impressum|datenschutz(erklärung|hinweise)?',
  ],
};
