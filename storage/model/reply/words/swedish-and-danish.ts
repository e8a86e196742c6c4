import type { ReplyWords } from './reply-words';

export const SWEDISH: ReplyWords = {
  language: 'sv',
  marks: 'jag och att det ar pa for inte tack som med ditt din till fran ej en'.split(' '),
  subjectAutomatic: ['auto-?svar|automatiskt? svar|frånvaro(meddelande|besked)|autosvar'],
  subjectAway: [
    'frånvaro(\\p{L}+)?|frånvarande|ej på (plats|kontoret)|inte på (kontoret|plats)|(på )?semester|(på )?(föräldraledig|tjänstledig|ledig)\\p{L}*|sjuk',
  ],
  automatic: [
    'automatiskt? (\\p{L}+ )?(svar|meddelande|genererat|mejl)|auto-?svar|frånvaromeddelande|(skickats|skickas|genererats) automatiskt',
  ],
  away: [
    '(på|har|tar|är|^)( \\p{L}+){0,2} (semester|föräldraledig\\p{L}*|tjänstledig\\p{L}*|tjänsteresa|frånvarande|bortrest|ledig|sjukskriven)|(inte|ej) (\\p{L}+ )?(på (kontoret|plats|jobbet)|tillgänglig|anträffbar|i tjänst)|på (semester|resande fot|tjänsteresa)|kontoret (är |har )?stängt|under min frånvaro',
  ],
  notAway: ['var|varit|om|när|du|ni|hade'],
  back: [
    '(åter|tillbaka)( [^!?]{0,25})?|(när jag|efter min|vid min|vid) (är |kommer )?(åter|tillbaka|återkomst)|återkommer',
  ],
  access: [
    '(begränsad|ingen|inte|sporadisk|utan) (\\p{L}+ ){0,2}(tillgång|åtkomst)|läser (inte|ej|sporadiskt) (min )?(e-?post|mejl|mail)|(e-?post|mejl|mail)(en)? (läses|vidarebefordras) (inte|ej)',
  ],
  urgent: [
    'brådskande|akut\\p{L}*|(kontakta|vänd dig|ring|mejla|hör av dig)|vid (frågor|behov)|min kollega|under min frånvaro',
  ],
  promise: ['(svarar|återkommer|återkopplar|besvarar) (jag|så|på|dig|ditt|till)|så snart (som möjligt|jag)|så fort'],
  filler: ['(hej|hejsan|god (morgon|dag))|tack( för)?'],
  farewell: ['(med )?(vänliga|vänlig|bästa|varma) hälsning(ar)?|mvh|hälsningar'],
  receipt: [
    '(ditt|din|ert|er) (ärende|meddelande|förfrågan|mejl|mail) (\\p{L}+ )?(har|är) (\\p{L}+ )?(mottagits|mottaget|registrerats|registrerat|tagits)|ärendenummer|(går|kan) (ej|inte) (att )?(besvara|svara)|svara inte på|(mailadress|e-?postadress|adress|brevlåda)\\p{L}*[^!?]{0,40} (inte|ej) (längre )?(bevakas|används|aktiv|läses|i bruk)',
  ],
  courtesy: [
    'tack för (att du kontaktar|ditt (mejl|meddelande|ärende|intresse)|din (förfrågan|ansökan))|vi har (mottagit|fått|tagit emot)|vi (återkommer|svarar|kontaktar)|öppettider|inom \\d+',
  ],
  left: [
    '(har )?(slutat|lämnat) (på|hos|företaget|bolaget|sin|min)|(arbetar|jobbar) (inte|ej) (längre )?(kvar|på|hos)|inte längre (anställd|kvar)|gått i pension',
  ],
  optOut: [
    'ta bort (mig|mitt|min)|avregistrera (mig)?|^(avregistrera|avsluta|stopp|stop)$|(sluta|skicka inte|kontakta inte|maila inte|mejla inte)|inga fler (mejl|mail|utskick)',
  ],
  human: [
    '^(ja|nej|ok|okej|absolut|gärna|låter|perfekt|visst)|(kan du|kan ni|skulle) (du |ni )?(skicka|ringa)|vi (behöver|vill|är intresserade|har)|intressant|offert|bifogat|bifogar',
  ],
  calendarSubject: ['accepterat|godkänt|avböjt|avslaget|preliminärt|inställt|avbokat|inbjudan'],
  calendar: [
    'har (accepterat|tackat (ja|nej) till|avböjt|godkänt) (den här |denna |din )?(inbjudan|mötet)|inbjudan från google kalender',
  ],
  bounceSubject: [
    'olevererbart|(kunde|kan) inte (levereras|leverera)|ej levererat|leverans(fel|problem|status)\\p{L}*|adressen hittades inte|(meddelande|mejl) (returneras|ej levererat)',
  ],
  bounce: [
    '(meddelande|meddelandet|mejl|mail|brev)\\p{L}*[^!?]{0,60} (kunde|kan|har) (inte|ej) [^!?]{0,30}(levereras|levererats|skickas|nå)|inte levereras|leverans\\p{L}* (misslyckades|till)',
    '(adress|mottagare|brevlåda|användare|domän)\\p{L}*[^!?]{0,60} (hittades inte|okänd|finns inte|full|ogiltig)|adressen hittades inte|följande mottagare',
    'e-?postserver\\p{L}*|fjärrservern|(servern|systemet) (svarade|rapporterade)|ursprungligt meddelande|originalmeddelande',
  ],
};

/** Danish and Norwegian: what they write in such mails differs by few letters. */
export const DANISH_NORWEGIAN: ReplyWords = {
  language: 'da',
  marks: 'jeg og det er pa til ikke for tak takk din med som fra av af en'.split(' '),
  subjectAutomatic: [
    'automatisk (svar|besvarelse|melding|e-?post)|auto-?svar|fraværs(melding|besked|assistent|meddelelse)',
  ],
  subjectAway: [
    'fravær(ende)?|ikke (til stede|på kontoret|tilstede)|(på |holder )?ferie|(på )?(barsel|orlov|foreldrepermisjon|permisjon)|ute av kontoret|sykmeldt|sygemeldt',
  ],
  automatic: [
    'automatisk (\\p{L}+ )?(svar|besked|melding|generert|genereret|mail|e-?post)|auto-?svar|fraværs(melding|besked)|(sendt|generert|genereret) automatisk',
  ],
  away: [
    '(på|holder|har|tar|er|^)( \\p{L}+){0,2} (ferie|sommerferie|barsel|barselsorlov|orlov|permisjon|foreldrepermisjon|tjenestereise|forretningsrejse|fraværende|bortreist|sykmeldt|sygemeldt)|ikke (\\p{L}+ )?(på (kontoret|kontor|jobb|arbejde)|til stede|tilstede|tilgjengelig|tilgængelig|å treffe|at træffe)|(ude|ute) (af|av) kontoret|kontoret (er |holder )?(lukket|stengt)|under (mit|mitt) fravær|(har|holder) (\\p{L}+ )?fri',
  ],
  notAway: ['var|vært|været|hvis|når|da|du|dere|hadde|havde'],
  back: ['(tilbake|tilbage|retur)( [^!?]{0,25})?|(når jeg|etter|efter) (er|kommer|min|ferien)'],
  access: [
    '(begrænset|begrenset|ingen|ikke|uten|uden) (\\p{L}+ ){0,2}(adgang|tilgang)|(læser|leser|sjekker|tjekker) (ikke|sjelden|sjældent) (\\p{L}+ )?(mail|e-?post|mails)|(mail|e-?post)\\p{L}* (bliver|blir) ikke',
  ],
  urgent: [
    '(haster|hastende|akut|akutte|presserende|kritisk)\\p{L}*|(kontakt|kontakte|ring|henvend dig|ta kontakt|skriv til)|(min|mine) kolleg\\p{L}+|under (mit|mitt) fravær',
  ],
  promise: [
    '(svarer|vender tilbage|besvarer|kommer tilbake|svare)( \\p{L}+){0,4}|så (snart|hurtigt|raskt|fort)|hurtigst muligt',
  ],
  filler: ['(hej|hei|kære|kjære|god (dag|morgen))|tak(k)?( for)?'],
  farewell: ['(med )?(venlig|vennlig|venlige|vennlige|bedste|beste|kærlig) hilsen(er)?|mvh|hilsen|vh'],
  receipt: [
    '(din|dit|ditt|deres) (henvendelse|besked|melding|sag|sak|forespørsel|mail|e-?post) (er|har) (\\p{L}+ )?(modtaget|mottatt|registreret|registrert|blevet)|(sags|saks)nummer|(kan ikke|ikke) (besvares|svar(es)?) (på )?(denne)?|svar (ikke|venligst ikke) på',
  ],
  courtesy: [
    'tak(k)? for (din|dit|ditt) (henvendelse|besked|mail|melding|interesse)|vi har (modtaget|mottatt)|vi (vender tilbage|kommer tilbake|kontakter|svarer)|åbningstider|åpningstider|(inden for|innen) \\d+',
  ],
  left: [
    '(arbejder|jobber|arbeider) ikke (længere|lenger)|(er )?(stoppet|sluttet|fratrådt) (i|hos|ved)|ikke (længere|lenger) (ansat|ansatt)|(har )?(forladt|forlatt) (virksomheden|selskapet|firmaet)',
  ],
  optOut: [
    '(fjern|slet|slett|afmeld|avmeld|meld) mig|(fjern|slett|avmeld|meld) meg|^(afmeld|avmeld|stopp|stop)$|ikke (kontakt|skriv|send)|ingen flere (mails|e-?poster)|(stop|slutt) med',
  ],
  human: [
    '^(ja|nej|nei|ok|okay|gerne|gjerne|perfekt|fint|lyder|høres)|(kan|kunne|vil) (du|I|dere) (sende|ringe)|vi (har brug|trenger|ønsker|vil|er interesseret|er interessert)|interessant|tilbud|vedhæftet|vedlagt',
  ],
  calendarSubject: [
    'accepteret|godtatt|akseptert|afvist|avslått|foreløbig|foreløpig|aflyst|avlyst|invitation|invitasjon',
  ],
  calendar: [
    'har (accepteret|godtatt|akseptert|afvist|avslått) (denne |invitationen|invitasjonen|din )(invitation|invitasjon)?',
  ],
  bounceSubject: [
    'kan ikke (leveres|afleveres)|(ikke|kunne ikke) (leveret|levert|leveres)|leverings(fejl|feil|problem|status)\\p{L}*|adressen (blev|ble) ikke fundet|kunne ikke leveres',
  ],
  bounce: [
    '(meddelelse|besked|melding|mail|e-?post)\\p{L}*[^!?]{0,60} (kunne|kan|blev|ble) ikke [^!?]{0,30}(leveret|leveres|levert|sendes)|ikke leveres|levering\\p{L}* (mislykkedes|mislyktes|til)',
    '(adresse|modtager|mottaker|postkasse|bruger|bruker|domæne|domene)\\p{L}*[^!?]{0,60} (ikke fundet|ikke funnet|findes ikke|finnes ikke|ukendt|ukjent|fuld|full|ugyldig)|følgende (modtagere|mottakere)',
    'mailserver\\p{L}*|e-?postserver\\p{L}*|fjernserver\\p{L}*|(oprindelig|opprinnelig)\\p{L}* (meddelelse|melding)',
  ],
};
