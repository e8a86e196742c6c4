import type { ReplyWords } from './reply-words';

export const ITALIAN: ReplyWords = {
  language: 'it',
  marks: 'il di per la sono non un mio che fino al grazie del le una e della'.split(' '),
  subjectAutomatic: [
    '(risposta|messaggio|conferma|mail|e-?mail) automatic[ao]|risponditore automatico|(messaggio|avviso|notifica) di assenza|auto-?risposta',
  ],
  subjectAway: [
    "fuori (ufficio|sede|dall'ufficio|stanza)|assen(te|za)( \\p{L}+)?|in (ferie|vacanza|maternità|malattia|congedo)|ferie|non disponibile",
  ],
  automatic: [
    '(risposta|messaggio|e-?mail|mail|notifica) (\\p{L}+ ){0,2}(automatic[oa]|automatizzat[oa]|automaticamente)|(generat[oa]|inviat[oa]) automaticamente|risponditore automatico',
  ],
  away: [
    "fuori (ufficio|sede|stanza|dall'ufficio)|(assente|assenza) dall'ufficio|lontano dall'ufficio",
    '(sono|sarò|siamo|saremo|attualmente|^|trovo|mi trovo)( \\p{L}+){0,3} (in|per) (ferie|vacanza|congedo|maternità|malattia|trasferta|viaggio|aspettativa|permesso)',
    '(sono|sarò|siamo|saremo|attualmente|^)( \\p{L}+){0,3} (assente|assenti|irreperibile|indisponibile)|non (sarò|sono|saremo) (\\p{L}+ )?(disponibile|reperibile|in ufficio|raggiungibile|in sede)|(uffici|ufficio|azienda) (\\p{L}+ ){0,3}chius[oiae]|(durante|nella) la mia assenza',
  ],
  notAway: ['ero|era|eravamo|se|quando|sei|siete|lei|prima|dopo|stato|stata'],
  back: [
    '(al|dopo il|fino al) (mio|nostro) (rientro|ritorno)|(rientro|rientrerò|tornerò|ritornerò|torno|sarò di (ritorno|nuovo)|rientreremo|di ritorno)',
  ],
  access: [
    '(senza|non avrò|non ho|con|poco) (\\p{L}+ ){0,3}accesso|accesso (\\p{L}+ ){0,3}(limitato|ridotto|saltuario|sporadico)|(non|saltuariamente) (\\p{L}+ )?(leggerò|controllerò|leggere|controllare)|non (verrà|saranno|verranno) (lett|inoltrat)\\p{L}*',
  ],
  urgent: [
    'urgen(te|ti|za|ze)|(contattare|contatti|contattate|rivolgersi|rivolgetevi|si rivolga|rivolgerti|scrivere a|scrivete a|chiamare|fare riferimento|telefonare)|in caso di|(durante|in) (la )?mia assenza|(il mio|la mia) colleg[ao]',
  ],
  promise: [
    '(risponderò|risponderemo|le risponderò|ti risponderò|ricontatterò|provvederò|darò riscontro|vi risponderò)|(appena|quanto prima|al più presto|il prima) ?(possibile)?|(la|per la) (comprensione|pazienza)|mi scuso|ci scusiamo|(il|per il) disagio',
  ],
  filler: [
    '(buongiorno|buonasera|salve|ciao|gentile|gentili|egregi[oa]|spettabile|cari?o?a?)|grazie|la ringrazio|vi ringrazio|(ho|abbiamo) ricevuto|la informo|vi informo|si prega di notare',
  ],
  farewell: ['(cordiali|distinti) saluti|cordialmente|un saluto|saluti|a presto'],
  receipt: [
    '(la sua|la tua|il suo|la vostra) (richiesta|messaggio|e-?mail|mail|segnalazione) (\\p{L}+ ){0,2}(è stat[ao]|sarà) (\\p{L}+ )?(ricevut|registrat|pres|apert)[oa]|(numero|n\\.?) (di )?(ticket|pratica|richiesta|riferimento)|(non rispondere|si prega di non rispondere|non rispondete)( a)?',
    '(casella|indirizzo|account)[^!?]{0,60} (non (è|viene|sarà))[^!?]{0,40}(monitorat|attiv|presidiat|lett|controllat|utilizzat|abilitat)\\p{L}*',
  ],
  courtesy: [
    'grazie per (averci (contattat|scritt)\\p{L}*|(la sua|la tua|il suo) (richiesta|interesse|messaggio))',
    '(abbiamo|è stata) ricevuto? (la|il) (sua|suo|tua|vostra)|(risponderemo|ricontatteremo|contatteremo|le risponderemo|sarà nostra cura)',
    "orari(o)? (di|d')|entro \\d+ ?(ore|giorni|h)|(un nostro|il nostro) (operatore|consulente|team|staff)",
  ],
  left: [
    "non (lavoro|collaboro) più (in|presso|per) (l'|questa |la )?(azienda|società)|non (lavora|fa|collabora|è) più (\\p{L}+ )?(parte|in|con|presso|per|alle|dipendente|qui)|(ha|ho) lasciato (l'azienda|la società|il gruppo)|è andat[oa] in pensione|non più (dipendente|in azienda)",
  ],
  optOut: [
    '(cancellatemi|rimuovetemi|toglietemi|cancellami|rimuovimi|mi cancelli|disiscrivetemi|eliminatemi)|(cancellare|rimuovere|eliminare) (il mio|i miei|la mia)|^(cancellami|disiscrivimi|stop|disiscrizione|cancellazione)( per favore| grazie)?$|non (desidero|voglio|vorrei|vogliamo) (più )?(ricevere|essere contattat\\p{L})|(non|smettete di) (\\p{L}+ )?(scrivermi|contattarmi|inviarmi|scrivetemi|contattatemi|mandatemi|inviatemi)|non (desidero|voglio) (più )?ricevere|(cancellarmi|rimuovermi|togliermi|disiscrivermi|eliminarmi|cancellarci|rimuoverci)|non (mi|ci) (\\p{L}+ )?(contatti|contattate|contattare|scriva|scrivete|scrivere|chiami|chiamate|inviate|invii|mandate|mandi)',
  ],
  human: [
    "^(sì|si|no|certo|perfetto|ok|va bene|volentieri|d'accordo|ottimo|benissimo)|(può|puoi|potete|potrebbe|potreste) (inviar|mandar|dir|chiam|forn)\\p{L}*|(vorrei|vorremmo|abbiamo bisogno|ho bisogno|mi interessa|ci interessa|possiamo|in allegato|allego|confermo|mandami|inviami|mi mandi|interessat[oaie])|(dopo|poi),? (volentieri|con piacere)|mi (chiami|scriva) (questa settimana|prima|oggi|domani)|preventivo|proposta|offerta",
  ],
  calendarSubject: [
    'accettat[oa]|rifiutat[oa]|annullat[oa]|provvisori[oa]|invito( aggiornato)?|nuova ora proposta|evento (annullato|aggiornato)',
  ],
  calendar: [
    "ha (\\p{L}+ )?(accettato|rifiutato) (questo|il|il tuo|l')? ?(invito|evento|la riunione)|invito da google calendar|questo evento è stato (annullato|aggiornato|modificato)|(sei|è) stat[oa] invitat[oa] (a|al|alla)",
  ],
  bounceSubject: [
    'non recapitabile|(messaggio|mail|posta|e-?mail) (non (recapitat[oa]|consegnat[oa]|inviat[oa])|respint[oa]|restituit[oa]|in ritardo)|(errore|mancato|mancata) (di |nel |nella )?(recapito|consegna|invio)|recapito (non riuscito|ritardato|fallito)|notifica (di|sullo) (stato|mancat[oa]|recapito|errore)|impossibile (recapitare|consegnare)|indirizzo non trovato|consegna (fallita|non riuscita)',
  ],
  bounce: [
    '(messaggio|mail|e-?mail)[^!?]{0,60} (non (è stato|è stata|può|ha potuto|è possibile))[^!?]{0,40}(recapit|consegn|invi|ricev)\\p{L}*|impossibile (recapitare|consegnare)|non (è stato )?(possibile )?(recapitat|consegnat|recapitare|consegnare)[oa]?|recapito non riuscito',
    '(indirizzo|destinatario|casella|utente|dominio)[^!?]{0,60} (non (trovat|esiste|valid|è stato)|sconosciut|pien[ao]|inesistente)\\p{L}*|indirizzo non trovato|seguenti destinatari|quota superata',
    'server (di posta|remoto|ricevente)|sistema di posta|copia del (messaggio|suo)|messaggio originale|risposta (del server|dal server)',
  ],
  newsletter: [
    '(ricevi|riceve|hai ricevuto|ha ricevuto) (questa|questo) (e-?mail|mail|messaggio|newsletter)[^.!?\\n]{0,30} (perché|in quanto|poiché)',
    'nel (tuo |suo )?browser|versione (online|web)',
    "(disiscriver(si|ti)|annulla(re)? (l'|la )?(iscrizione)|cancella(re)? (l'|la )?iscrizione|disiscriviti)",
    'gestisci (le |le tue )?preferenze|informativa (sulla )?privacy|tutti i diritti riservati',
  ],
};
