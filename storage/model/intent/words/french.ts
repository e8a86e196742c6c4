import type { IntentWords } from './intent-words';

export const FRENCH_INTENTS: IntentWords = {
  not: "pas|ne|n'|jamais|aucun|aucune|sans|ni|plus",
  wrongPerson: [
    '(demandez|adressez-vous|parlez(-en)?|voyez|contactez)( \\p{L}+){0,2} (mon|ma|notre) (chef|cheffe|patron|patronne|responsable|collègue|directeur|directrice)',
    "(pas|plus) (la bonne personne|le bon (interlocuteur|contact)|concernée?|responsable|(moi )?qui (gère|décide|m'occupe)|mon (domaine|rôle|service))|mauvaise personne|(gère|gérer|m'occupe|occupe) (pas|plus)|ce n'est pas moi",
    "(adressez|contactez|écrivez|rapprochez|parlez|voyez)(-vous)?( \\p{L}+){0,4} (à|avec|de|mon|ma|notre|directement|plutôt)|(la personne|le) (responsable|en charge|à contacter|concernée) (est|c'est)|(c'est|est) (\\p{L}+ ){1,3}(qui (gère|s'occupe|décide|est)|en charge|responsable)|je (transmets|transfère|fais suivre)|s'en (occupe|charge)",
  ],
  notInterested: [
    "(pas|plus|ne) (\\p{L}+ ){0,2}(intéress\\p{L}+|besoin|preneurs?|concernés?)|(pas|aucun) (d')?intérêt|aucun besoin|ne (nous |m')?intéresse( \\p{L}+)? (pas|plus)|non,? merci|merci,? (mais )?non|ne (correspond|convient) pas|sans intérêt",
    '(avons|utilisons|travaillons|ai|sommes)( \\p{L}+){0,3} déjà|déjà( \\p{L}+){0,3} (prestataire|fournisseur|solution|outil|partenaire|équipés?)|(satisfaits?|contents?) (de|avec)|(ne )?(souhaitons|voulons|souhaite) pas|(décliner|déclinons|décline)',
  ],
  noBudget: [
    "(pas|aucun|plus|sans) (de |le |d')?(budget|moyens|fonds)|budget[^.!?]{0,30} (bouclé|épuisé|gelé|dépensé|insuffisant|fermé)|trop (cher|chère|onéreux|élevé)|hors budget",
  ],
  notNow: [
    "pas (\\p{L}+ ){0,3}(maintenant|pour le moment|pour l'instant|en ce moment|cette année|ce (mois|trimestre)|tout de suite|dans l'immédiat|une priorité|la priorité|le (bon )?moment)|(pour le moment|pour l'instant|actuellement|en ce moment|cette année)[^.!?]{0,25} (pas|aucun\\p{L}*)|mauvais (moment|timing)|pas le temps|manque de temps",
    "(recontactez|rappelez|relancez|revenez|écrivez|contactez|reparlons|revoyons|reprenons)(-| )?(\\p{L}+ ){0,4}(plus tard|en|dans|après|au|à la|l'année|le|la|fin|début|mi)|(plutôt|peut-être|voir) (\\p{L}+ ){0,2}(plus tard|l'année prochaine|à la rentrée|le (mois|trimestre) prochain)|(pas )?avant (la|le|l'|début|fin|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|à la rentrée|plus tard",
  ],
  hasBudget: [
    "(avons|ai|disposons|dispose|il y a)( \\p{L}+){0,2} (un|le|du|d'un) budget|budget (\\p{L}+ ){0,3}(validé|approuvé|prévu|alloué|disponible|débloqué)|notre budget|budget de",
  ],
  asksPrice: [
    'combien (est-ce|serait|pour|cela|coûterait)|(c.est|ce serait) combien|quel est (le|votre) prix|(combien|quel(le)?s?)( \\p{L}+){0,4} (coûte|coûtent|coût|coûts|prix|tarifs?)|combien ça|(envoyer|envoyez|transmettre|donner|faire|faites|communiquer|connaître|avoir|adresser|obtenir|parler)( \\p{L}+|-\\p{L}+){0,6} (prix|tarifs?|devis|grille tarifaire|coûts?|conditions tarifaires)|vos (prix|tarifs)|un devis|tarif pour',
  ],
  asksDemo: [
    "(me|nous) (le |la |les )?(montrer|faire voir)|(une|la|votre|d'une|en|petite|courte) (\\p{L}+ )?(démo|démonstration|essai|version d'essai|période d'essai)|(montrer|montrez|voir)( \\p{L}+|-\\p{L}+){0,3} (comment|en action|l'outil|le produit)|tester (la|le|votre|l')",
  ],
  asksMeeting: [
    "(peut-on|pouvons-nous|pourrions-nous|on peut|pourrait-on|quand|disponible pour|ravie? de|d'accord pour|souhaite|voudrais|aimerais)( \\p{L}+|-\\p{L}+){0,5} (parler|échanger|discuter|rencontrer|appeler|voir|entretenir)|(fixer|fixons|caler|planifier|organiser|prendre|convenir|proposer|proposez|faire|prévoir)( \\p{L}+|-\\p{L}+){0,5} (rendez-vous|rdv|appel|réunion|créneaux?|point|date|visio|échange|disponibilités)|appelez-moi|(êtes-vous|seriez-vous) (\\p{L}+ )?(disponible|libre)|(me|nous) convient",
  ],
  asksInformation: [
    "(envoyer|envoyez|transmettre|donner|avoir|recevoir|obtenir|faire parvenir)( \\p{L}+|-\\p{L}+){0,5} (infos?|informations?|détails?|brochure|documentation|plaquette|exemples?|références?|présentation|proposition|précisions)|(plus|davantage) (d'infos?|d'informations?|de (détails|renseignements|précisions))|en savoir (plus|davantage)|dites-m'en plus",
    'comment (\\p{L}+ |-\\p{L}+ ){0,3}(fonctionne|marche|se passe|ça)|(est-ce que|pouvez-vous|proposez-vous|avez-vous|existe-t-il|y a-t-il|quels?|quelles?) [^.!?]{2,100}\\?',
  ],
  interested: [
    "(suis|sommes|serais|serions|très|oui)( \\p{L}+){0,2} intéress\\p{L}+|(m'|nous )intéresse\\p{L}*|(semble|paraît|a l'air|c'est|très|vraiment|assez) (\\p{L}+ )?(intéressant\\p{L}*|bien|prometteur|pertinent)|(avons|ai)( \\p{L}+){0,2} (de l')?intérêt|(aimerais|aimerions|voudrais|souhaite|souhaitons|voudrions)( \\p{L}+){0,2} (en savoir|découvrir|voir|connaître)|(en savoir|dites-m'en) plus|avec plaisir|nous (cherchons|recherchons|étudions)|exactement ce (qu'il|que)|envoyez-moi",
  ],
};
