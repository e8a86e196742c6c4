import type { IntentWords } from './intent-words';

export const ITALIAN_INTENTS: IntentWords = {
  not: 'non|nessun|nessuna|nessuno|mai|senza|né|neanche',
  wrongPerson: [
    '(chied\\p{L}+|parl\\p{L}+|contatt\\p{L}+|sent\\p{L}+)( \\p{L}+){0,2} (al|alla|con|il|la) (il |la )?(mi[oa]|nostr[oa]) (capo|responsabile|direttore|direttrice|collega)',
    'non sono (\\p{L}+ ){0,3}(persona|responsabile|referente|giust\\p{L}|competente)|persona sbagliata|non (me ne occupo|è di mia competenza|mi occupo|decido)|non lavoro più',
    '(si rivolga|rivolgersi|rivolgetevi|contatti|contattate|contattare|scriva|scrivete|parli|parlate|senta)( \\p{L}+){0,2} (a|al|alla|il|la|con|direttamente)|(se ne occupa|ne occupa|è (il|la) (responsabile|referente)|il (responsabile|referente) è)|(inoltro|giro|passo|inoltrato)( \\p{L}+){0,4} (a|al|alla|ai)',
  ],
  notInterested: [
    'non (\\p{L}+ ){0,2}(interessa\\p{L}*|interessat\\p{L}|interesse|serve|abbiamo bisogno|ho bisogno|fa per noi)|nessun (interesse|bisogno)|no,? grazie|grazie,? (ma )?no( |,|$)',
    '(abbiamo|usiamo|lavoriamo|utilizziamo|siamo)( \\p{L}+){0,2} già|già( \\p{L}+){0,3} (fornitore|soluzione|partner|coperti)|(soddisfatti|contenti) (di|del|della|con)|(preferiamo|preferisco) (declinare|non|rinunciare)|lo facciamo internamente',
  ],
  noBudget: [
    '(non|nessun|senza) (\\p{L}+ ){0,3}(budget|fondi|soldi|risorse)|budget[^.!?]{0,25} (esaurito|congelato|tagliato|chiuso)|troppo (caro|costoso|alto)|fuori budget',
  ],
  notNow: [
    "(al momento|per ora|adesso|attualmente|ora|in questo momento|quest'anno)( \\p{L}+){0,3} (non|no)|non (\\p{L}+ ){0,4}(al momento|ora|adesso|per ora|in questo momento|quest'anno|momento (giusto|buono)|priorità|ancora)|non è (\\p{L}+ ){0,2}momento|non (ho|abbiamo) tempo",
    "(risentiamoci|sentiamoci|ricontatt\\p{L}+|riparliamo\\p{L}*|scriv\\p{L}+|richiam\\p{L}+|torn\\p{L}+|contatt\\p{L}+)( \\p{L}+){0,4} (dopo|più avanti|a|ad|tra|fra|in|il prossimo|nel|dal|più tardi)|(forse|magari|meglio)( \\p{L}+){0,2} (più avanti|dopo|il prossimo|l'anno prossimo|più tardi)|più (avanti|tardi)|dopo (l'estate|le ferie|le vacanze)",
  ],
  hasBudget: [
    "(abbiamo|ho|c'è|con)( \\p{L}+){0,2} (un |il )?budget (di|approvato|disponibile|per|stanziato)|budget (è |già )*(approvato|disponibile|stanziato)|nostro budget",
  ],
  asksPrice: [
    'quanto (è|viene|verrebbe|sarebbe|costerebbe)|(quanto|qual|quali)( \\p{L}+){0,4} (costa|costano|costo|costi|prezzo|prezzi|tariffe)|(invi\\p{L}+|mand\\p{L}+|fare|avere|dare|fornir\\p{L}+|conoscere|sapere|un|il)( \\p{L}+){0,5} (prezzi|prezzo|preventivo|listino|quotazione|costi|tariffe|offerta)',
  ],
  asksDemo: [
    'mostrar(ce|ci|mi|me)\\p{L}*|far(ce|ci|mi|me)\\p{L}* vedere|(una|la|vedere|fare|fissare|programmare) (\\p{L}+ )?(demo|dimostrazione|prova|versione di prova)|(mostr\\p{L}+|far vedere|vedere)( \\p{L}+){0,3} (come|funziona|prodotto|in azione)',
  ],
  asksMeeting: [
    '(possiamo|potremmo|quando|vorrei|volentieri|ci)( \\p{L}+){0,4} (parlare|parlarne|sentirci|vederci|incontrarci|sentiamo|vediamo|chiamare)|(fissare|fissiamo|organizz\\p{L}+|programm\\p{L}+|proporre|proponga|prenotare|fare|una)( \\p{L}+){0,4} (chiamata|appuntamento|incontro|riunione|call|orari|date|videochiamata|colloquio)|mi chiami|(è|siete|sarebbe) (\\p{L}+ )?(disponibile|liber\\p{L})|(mi|ci) va bene',
  ],
  asksInformation: [
    '(invi\\p{L}+|mand\\p{L}+|avere|ricevere|fornir\\p{L}+|dare)( \\p{L}+){0,5} (info|informazioni|dettagli|brochure|documentazione|materiale|esempi|referenze|presentazione)|(più|maggiori|ulteriori) (info|informazioni|dettagli)|saperne di più|sapere di più|mi dica di più',
    'come (\\p{L}+ ){0,3}(funziona|funzionano|si integra)|(è possibile|avete|offrite|potete|può|supporta|quali|esiste) [^.!?]{2,100}\\?',
  ],
  interested: [
    "(sono|siamo|sarei|saremmo|molto) (\\p{L}+ )?interessat\\p{L}|(mi|ci) (\\p{L}+ )?interessa\\p{L}*|(sembra|pare|molto|è|suona) (\\p{L}+ )?(interessante|bene|promettente)|(abbiamo|ho|c'è)( \\p{L}+)? interesse|(vorrei|vorremmo|mi piacerebbe|ci piacerebbe)( \\p{L}+){0,2} (saperne|sapere|vedere|conoscere|provare|capire)|saperne di più|(stiamo|sto) (cercando|valutando)|proprio quello che|volentieri",
  ],
};
