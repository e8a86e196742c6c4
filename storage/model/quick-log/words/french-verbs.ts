import type { VerbWords } from './verb-words';

export const FRENCH_VERBS: VerbWords = {
  we: "j'ai|je|nous|nous avons|on a",
  they: "(?:elle|il|ils|elles)(?:m'|nous)?(?: a| ont| vient de)?|m'a|nous a|m'ont",
  spoke:
    'veut|veulent|voudrait|souhaite|demande|a demandé|dit|a dit|besoin|intéressée?s?|réfléchit|va (?:voir|réfléchir|décider)',
  unreached:
    "pas de réponse|messagerie|répondeur|(?:personne|pas) (?:n'a )?(?:répondu|décroché|joignable|joint)|injoignable|n'a pas (?:répondu|décroché)|(?:ça|la ligne) (?:sonne )?occupée?|pas réussi à (?:la |le )?joindre|laissé un message",
  talk: "(?:parlé|discuté|échangé)(?: (?:avec|à|au téléphone))?|(?:m'a|nous a|a) (?:rappelée?|appelée?)|eu (?:\\w+ )?au téléphone|au téléphone avec|(?:appel|échange) (?:avec|de)",
  call: 'appelée?|téléphoné(?: à)?|appel à',
  mail: "(?:envoyé|écrit) (?:un |une |le |la |l'|notre |mon )?(?:e-?mail|mail|courriel|offre|devis|tarifs?|brochure|documentation)|(?:mail|e-?mail|courriel|devis|offre) envoyée?",
  linkedin:
    '(?:envoyé|écrit)(?: \\w+)? un (?:message|inmail)(?: (?:sur )?linkedin)?|message (?:linkedin )?envoyé|écrit sur linkedin',
  answer: "(?:m'a |a )?répondu|(?:reçu|eu) (?:une |un |sa |son )?(?:réponse|mail|e-?mail|message)|réponse (?:reçue|de)",
  meeting:
    'rencontrée?|vue?s? en rendez-vous|(?:déjeuné|dîné|café|déjeuner) avec|visité|(?:réunion|rdv|rendez-vous) avec',
  planned: '(?:réunion|rdv|rendez-vous|démo|visite)(?: à| chez)?',
  fair: '(?:rencontrée? |vue? |parlé )?(?:au|sur le|à la) (?:salon|foire|stand)',
  booked:
    '(?:rendez-vous|rdv|réunion|démo|visite) (?:pris|prise|fixée?|calée?|convenue?|planifiée?)|(?:pris|fixé|calé) (?:un |une )?(?:rendez-vous|rdv|réunion|démo)',
  quote: "(?:a )?demandé (?:un |une |le |les |l'|nos )?(?:devis|prix|offre|tarifs?)|demande de (?:devis|prix)",
  question: "(?:a |m'a )?demandé(?: des| si| comment| à)?|(?:avait|a posé) des questions",
  budget: '(?:parlé|discuté) (?:du |de |de son )?budget',
  click: 'a cliqué(?: sur le lien)?|cliqué',
  newsletter: 'abonnée? à la newsletter|(?:inscrite?) à la newsletter',
  event: 'inscrite?(?: au webinaire| à l)?',
  download: 'téléchargé',
  form: '(?:a )?rempli le formulaire',
  reaction: 'a (?:aimé|partagé|réagi)|aimé (?:mon|notre) post',
  connection: "(?:a )?accepté (?:mon |notre |l')?(?:invitation|demande)|connectée?s? sur linkedin",
  comment: '(?:a )?commenté',
};
