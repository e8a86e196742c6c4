import type { VerbWords } from './verb-words';

export const DUTCH_VERBS: VerbWords = {
  we: 'ik|wij|we|ik heb|heb',
  they: '(?:zij|ze|hij)(?: heeft| hebben)?|heeft',
  spoke:
    'wil|willen|wilde|vraagt|vroeg|zegt|zei|nodig|geïnteresseerd|interesse|denkt erover na|gaat (?:kijken|nadenken|beslissen)',
  unreached:
    '(?:niet|niemand|geen) (?:bereikt|opgenomen|gehoor|aanwezig|antwoord)|niet te bereiken|nam niet op|neemt niet op|niemand (?:thuis|er)|voicemail(?: ingesproken)?|in gesprek(?!\\w| met)|bericht ingesproken',
  talk: '(?:gesproken|gepraat|getelefoneerd)(?: met)?|sprak(?: met)?|heeft (?:me |mij |ons )?(?:teruggebeld|gebeld)|belde (?:me |mij |ons )?(?:terug|op)|teruggebeld|aan de telefoon met|(?:telefoongesprek|gesprek) met',
  call: 'gebeld|opgebeld|belde',
  mail: '(?:e-?mail|mail|offerte|prijslijst|prijzen|brochure|voorstel)(?: \\w+)? (?:gestuurd|verstuurd|verzonden|geschreven)|gemaild|(?:stuurde|mailde)(?: \\w+)? (?:een |de )?(?:mail|offerte|prijslijst)',
  linkedin:
    '(?:linkedin[- ]?)?bericht(?: (?:op|via) linkedin)? (?:gestuurd|verstuurd|verzonden|geschreven)|op linkedin geschreven',
  answer:
    '(?:heeft )?(?:geantwoord|gereageerd|teruggeschreven|teruggemaild)|(?:antwoord|reactie|e-?mail|mail|bericht)(?: \\w+)? (?:gekregen|ontvangen)|(?:antwoord|reactie) van|antwoordde',
  meeting:
    'ontmoet|afgesproken met|(?:vergadering|lunch|koffie|bespreking|overleg) met|geluncht|bezocht|op bezoek (?:bij|geweest)|koffie gedronken',
  planned: '(?:afspraak|vergadering|bezoek|demo|overleg)(?: bij| om| met)?',
  fair: '(?:ontmoet |gesproken )?op de (?:beurs|stand)(?: ontmoet| gesproken)?',
  booked:
    '(?:afspraak|demo|vergadering|bezoek|gesprek)(?: \\w+){0,3} (?:gemaakt|gepland|geboekt|ingepland|bevestigd)|ingepland',
  quote:
    '(?:vroeg|heeft|wilde)(?: \\w+)? (?:een |om |om een |de )*(?:offerte|prijs|prijzen|prijslijst)(?: gevraagd| aangevraagd)?|(?:offerte|prijs|prijzen|prijslijst) (?:gevraagd|aangevraagd)|offerteaanvraag|prijsaanvraag',
  question: 'vroeg (?:naar|of|hoe)|heeft gevraagd|had vragen|gevraagd naar',
  budget: '(?:over (?:het )?budget gesproken|budget besproken)',
  click: '(?:heeft )?(?:op de link )?geklikt',
  newsletter: '(?:op de nieuwsbrief |voor de nieuwsbrief )(?:geabonneerd|aangemeld|ingeschreven)',
  event: '(?:voor (?:het|de) (?:webinar|workshop|evenement) )?(?:aangemeld|ingeschreven)',
  download: 'gedownload',
  form: '(?:contact)?formulier ingevuld',
  reaction: '(?:heeft )?(?:geliket|geliked|gedeeld)|vond (?:mijn|onze) (?:post|bericht) leuk',
  connection: '(?:uitnodiging|verzoek|connectieverzoek) (?:geaccepteerd|aanvaard)|verbonden op linkedin',
  comment: 'heeft (?:een )?commentaar|becommentarieerd',
};
