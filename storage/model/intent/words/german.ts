import type { IntentWords } from './intent-words';

export const GERMAN_INTENTS: IntentWords = {
  not: 'nicht|kein|keine|keinen|keinerlei|nie|niemals|weder|ohne|nichts|kaum',
  wrongPerson: [
    '(fragen|kontaktieren|sprechen|reden) sie (\\p{L}+ ){0,3}(mein|unser)\\p{L}* (chef|chefin|vorgesetzt\\p{L}+|kolleg\\p{L}+|leiter|leiterin)',
    'falsche[rn]? (person|ansprechpartner\\p{L}*|adresse|abteilung|stelle)|nicht (der|die) (richtige|zuständige|passende)|nicht (\\p{L}+ )?(dafür |hierfür )?zuständig|nicht (in )?mein(em|en)? (bereich|zuständigkeit|thema|ressort)|ist nicht mein',
    '(zuständig|verantwortlich|ansprechpartner\\p{L}*|entscheide\\p{L}*) (dafür |hierfür )?(ist|sind|wäre|bei uns)|(ist|wäre) (dafür |hierfür )?(zuständig|verantwortlich|ihr ansprechpartner)|(wenden|melden) sie sich[^.!?]{0,20} (an|bei)|(sprechen|kontaktieren) sie[^.!?]{0,30} (mit|kolleg\\p{L}+|frau|herrn?)|(leite|habe)( \\p{L}+){0,4} (an|weiter|weitergeleitet)',
  ],
  notInterested: [
    'kein(e|erlei)? (\\p{L}+ )?(interesse|bedarf|verwendung)|nicht (\\p{L}+ )?(interessiert|interessant|relevant|passend|benötigt|infrage|in frage)|interessiert (uns|mich) nicht|(brauchen|benötigen|wollen|möchten) (wir|ich)?( \\p{L}+){0,3} nicht|passt (leider )?nicht (zu|für)|nein,? (danke|vielen dank)|(danke|dank),? (aber )?nein|kommt (für uns|für mich)?( \\p{L}+)? ?nicht (in ?frage)',
    '(haben|nutzen|arbeiten|verwenden|setzen)( \\p{L}+){0,5} (bereits|schon)|(bereits|schon)( \\p{L}+){0,3} (versorgt|anbieter|lösung|lieferanten|partner|dienstleister)|(sind|bin)( \\p{L}+){0,3} (zufrieden|gut aufgestellt|bestens versorgt)|(anders|dagegen|für einen anderen)( \\p{L}+){0,2} entschieden|absage|sehen (wir )?davon ab',
  ],
  noBudget: [
    '(kein|keinerlei|ohne) (\\p{L}+ )?(budget|geld|etat|mittel)|budget[^.!?]{0,30} (nicht|aufgebraucht|erschöpft|gestrichen|eingefroren|ausgeschöpft|verplant)|zu teuer|nicht leisten|sprengt',
  ],
  notNow: [
    '(jetzt|derzeit|aktuell|momentan|zurzeit|im moment|gerade|zum jetzigen zeitpunkt|dieses jahr|heuer) (\\p{L}+ ){0,3}(nicht|kein\\p{L}*)|(nicht|kein\\p{L}*) (\\p{L}+ ){0,2}(jetzt|derzeit|im moment|momentan|in diesem (jahr|quartal)|dieses jahr)|(falscher|schlechter|ungünstiger|kein guter) (\\p{L}+ )?(zeitpunkt|moment)|keine (zeit|kapazität\\p{L}*|priorität)|noch nicht',
    '(melden|kontaktieren|schreiben|rufen|kommen|fragen|versuchen)( \\p{L}+){0,4} (später|erst|wieder|noch einmal|nochmal|im (herbst|frühjahr|sommer|winter|neuen jahr|nächsten|\\p{L}+)|nächst\\p{L}+|ab|nach|anfang|ende|mitte|in)|(vielleicht|eventuell|gerne?|lieber) (\\p{L}+ ){0,2}(später|nächstes jahr|nächstes quartal|im herbst)|(erst|frühestens) (wieder )?(ab |im |in |nach |anfang |mitte |ende )(\\p{L}+)|auf eis gelegt|zurückgestellt',
  ],
  hasBudget: [
    '(haben|steht|gibt|hätten|ist)( \\p{L}+){0,3} (ein |das |unser )?budget( \\p{L}+){0,3} (von|zur verfügung|freigegeben|eingeplant|genehmigt|da|vorhanden)?|budget (ist|wurde|steht) (\\p{L}+ )?(freigegeben|genehmigt|da|vorhanden|bereit)|unser budget',
  ],
  asksPrice: [
    'wie teuer|(was|wie ?viel) (macht|wäre|würde) (das|es|der|die)|(was|wie ?viel|wieviel)( \\p{L}+){0,4} (kostet|kosten|preis|preise|zahlen)|(preis|preise|preisliste|kosten|angebot|kostenvoranschlag|konditionen|preisinformation\\p{L}*)( \\p{L}+){0,5} (senden|schicken|nennen|machen|zukommen|zusenden|mitteilen|erstellen|unterbreiten|geben)|(senden|schicken|machen|nennen|erstellen|geben|unterbreiten)( \\p{L}+){0,6} (preis\\p{L}*|kosten|angebot|kostenvoranschlag|konditionen)|welche (kosten|preise|konditionen)|(zu den|über die|nach den|um ein) (preisen|kosten|angebot)|gibt es (einen )?rabatt',
  ],
  asksDemo: [
    '(uns|mir)( \\p{L}+){0,4} (zeigen|vorführen)|(eine|einer|ihre|die|kurze|zur|zu einer|live|test) ?-?(\\p{L}+ )?(demo|vorführung|präsentation|produktvorstellung|testzugang|teststellung|probezugang|testversion)|(zeigen|vorführen|vorstellen) sie (uns|mir)|demo (wäre|gerne|bitte)',
  ],
  asksMeeting: [
    '(können|sollten|wollen|lassen sie|möchten?|würde|gerne?|wann)( \\p{L}+){0,5} (telefonieren|sprechen|treffen|austauschen|unterhalten|reden|zusammensetzen)|(termin|telefonat|gespräch|treffen|call|meeting|besprechung)( \\p{L}+){0,4} (vereinbaren|ausmachen|machen|einstellen|vorschlagen|finden|möglich|ansetzen)|(vereinbaren|machen|schlagen|senden|schicken|haben|hätten)( \\p{L}+){0,5} (termin\\p{L}*|termine|telefonat|gespräch|zeitfenster|kalender)|rufen sie (mich|uns)( \\p{L}+){0,3} (an|zurück)|(passt|passen)( \\p{L}+){0,3} (mir|uns|ihnen|es)|haben sie( \\p{L}+){0,4} zeit',
  ],
  asksInformation: [
    '(senden|schicken|geben|zukommen|brauche\\p{L}*|benötige\\p{L}*|hätte\\p{L}*|bitte um)( \\p{L}+){0,5} (info|infos|informationen|informationsmaterial|unterlagen|details|broschüre|prospekt|beispiele?|referenzen|datenblatt|dokumentation)|(mehr|weitere|nähere) (infos?|informationen|details|unterlagen)|(mehr|näheres) (darüber|dazu|erfahren|wissen)|erzählen sie( \\p{L}+)? mehr',
    'wie (genau )?(funktioniert|läuft|arbeitet|sieht|lange|viele)|(können|kann|bieten|unterstützt|unterstützen|gibt es|haben|ist|lässt sich) (sie|es|ihr\\p{L}*|das|die|eine?)? ?[^.!?]{2,100}\\?|welche \\p{L}+ [^.!?]{2,80}\\?',
  ],
  interested: [
    '(klingt|hört sich|wirkt|ist|wäre|sehr|grundsätzlich|durchaus) (\\p{L}+ ){0,2}(interessant|spannend|gut|vielversprechend)|(haben|habe|hätte\\p{L}*|besteht|großes|grundsätzlich)( \\p{L}+){0,2} interesse|(bin|sind|wären)( \\p{L}+){0,3} interessiert|(interessiert|reizt) (mich|uns)|interesse an|(würde|würden|möchte|möchten)( \\p{L}+){0,3} (mehr|gerne?) (\\p{L}+ )?(erfahren|wissen|sehen|hören|kennenlernen)|gerne?( \\p{L}+){0,2} (mehr|kennenlernen|ansehen|anschauen)|genau das,? was wir|(suchen|evaluieren|prüfen) (wir )?(gerade|aktuell|derzeit)|(gerade|aktuell|derzeit) auf der suche|^(ja,? )?(sehr )?gerne?$',
  ],
};
