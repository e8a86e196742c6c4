import type { IntentWords } from './intent-words';

export const DUTCH_INTENTS: IntentWords = {
  not: 'niet|geen|nooit|zonder|noch|niets',
  wrongPerson: [
    '(vraag|bel|mail|spreek|overleg|neem)( \\p{L}+){0,4} (mijn|onze) (baas|chef|manager|leidinggevende|collega|directeur)',
    'verkeerde (persoon|afdeling|adres)|niet de (juiste|goede) (persoon|contactpersoon)|(ga|ben) (\\p{L}+ ){0,3}niet (\\p{L}+ )?(over|verantwoordelijk)|niet mijn (afdeling|verantwoordelijkheid|taak)|moet je (\\p{L}+ ){0,3}(bij|zijn)|werk (\\p{L}+ )?niet meer',
    '(neem|neemt|contact op|contacteer|mail|bel|stuur|spreek)( \\p{L}+){0,4} (met|naar) \\p{L}+|(is|zijn) (hiervoor |daarvoor )?(verantwoordelijk|de juiste persoon|de contactpersoon)|gaat (hier|daar)over|(stuur|zet|geef)( \\p{L}+){0,4} door',
  ],
  notInterested: [
    'geen (\\p{L}+ )?(interesse|behoefte|belangstelling)|niet (\\p{L}+ ){0,2}(geïnteresseerd|interessant|nodig|relevant|passend|van toepassing)|nee,? (bedankt|dank)|(bedankt|dank je|dank u),? (maar )?nee|niet (iets )?voor ons',
    '(hebben|gebruiken|werken|heb)( \\p{L}+){0,3} (al|reeds)|(al|reeds)( \\p{L}+){0,3} (leverancier|oplossing|partner|voorzien)|(tevreden|blij) (met|over)|(zien|zie) (hier|ervan|er)( \\p{L}+)? (van )?af',
  ],
  noBudget: [
    '(geen|niet|zonder) (\\p{L}+ ){0,2}(budget|geld|middelen)|budget[^.!?]{0,25} (op|bevroren|niet|uitgeput)|te (duur|kostbaar)|buiten (\\p{L}+ )?budget',
  ],
  notNow: [
    '(nu|momenteel|op dit moment|voorlopig|dit (jaar|kwartaal)|vooralsnog)( \\p{L}+){0,3} (niet|geen)|niet (\\p{L}+ ){0,2}(nu|op dit moment|dit (jaar|kwartaal)|momenteel|het (juiste|goede) moment|prioriteit)|(nog niet|geen (tijd|prioriteit|goed moment|capaciteit))|slecht moment',
    '(kom|neem|bel|mail|schrijf|probeer|vraag)( \\p{L}+){0,4} (later|in|na|over|volgend\\p{L}*|opnieuw|terug|vanaf)|(misschien|wellicht|liever)( \\p{L}+){0,2} (later|volgend)|(pas|eerst) (in|na|vanaf|volgend)|later (op )?terug|na de (zomer|vakantie)',
  ],
  hasBudget: [
    '(hebben|is|heb)( \\p{L}+){0,2} (een )?budget (van|voor|beschikbaar|vrijgemaakt|goedgekeurd)|budget (is|werd) (\\p{L}+ )?(goedgekeurd|beschikbaar|vrijgemaakt)|ons budget',
  ],
  asksPrice: [
    'hoe duur|(hoeveel|wat) (is|zou|wordt) (het|de prijs|dat|dit)( kosten)?|(wat|hoeveel)( \\p{L}+){0,3} (kost|kosten|prijs|prijzen|tarief|tarieven)|(stuur|sturen|geef|geven|maken|maak|ontvangen|weten|een)( \\p{L}+){0,6} (prijs|prijzen|offerte|prijslijst|prijsopgave|tarieven|kosten)',
  ],
  asksDemo: [
    '(ons|mij|me)( \\p{L}+){0,4} (laten zien|tonen|demonstreren)|(een|de|graag|korte) (\\p{L}+ )?(demo|demonstratie|proefversie|proefperiode|proefaccount)|(laat|laten)( \\p{L}+){0,3} zien (hoe|wat)',
  ],
  asksMeeting: [
    '(kunnen|zullen|laten|wanneer|graag|wil|willen)( \\p{L}+){0,5} (bellen|spreken|praten|afspreken|ontmoeten|overleggen|kletsen)|(plan|plannen|maak|maken|inplannen|stuur|sturen|doe)( \\p{L}+){0,5} (afspraak|gesprek|call|meeting|tijdstip|tijden|data|belafspraak)|bel (me|mij)|(heb je|heeft u|hebben jullie)( \\p{L}+){0,3} tijd|(komt|schikt|past)( \\p{L}+){0,3} (uit|me|mij|ons)',
  ],
  asksInformation: [
    '(stuur|sturen|geef|geven|ontvangen|mail|ontvang)( \\p{L}+){0,5} (info|informatie|details|brochure|documentatie|voorbeelden|referenties|presentatie)|(meer|extra|nadere) (info|informatie|details)|meer (weten|horen)|vertel (\\p{L}+ )?meer',
    'hoe (\\p{L}+ ){0,3}(werkt|werken|gaat)|(kunnen jullie|kan|bieden jullie|hebben jullie|is het|welke) [^.!?]{2,100}\\?',
  ],
  interested: [
    '(ben|zijn|zouden|zou|zeer|wel) (\\p{L}+ ){0,2}geïnteresseerd|(klinkt|lijkt|is|ziet|heel|erg|best) (\\p{L}+ ){0,2}(interessant|goed|leuk)|(hebben|heb|wel)( \\p{L}+){0,2} interesse|interesseert (me|mij|ons)|^interessant|(graag|wil|willen|zou)( \\p{L}+){0,3} (meer (weten|horen)|kennismaken|proberen|zien)|(zijn|zoeken) (\\p{L}+ )?(op zoek|naar een)|precies wat we',
  ],
};
