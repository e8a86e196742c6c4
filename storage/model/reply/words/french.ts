import type { ReplyWords } from './reply-words';

export const FRENCH: ReplyWords = {
  language: 'fr',
  marks: 'je le les vous votre est du pour suis mon nous une et au merci ne pas ce cet de la'.split(' '),
  subjectAutomatic: [
    "(réponse|message|notification|mail|courriel|accusé de réception) automatique|réponse auto|(message|notification|réponse|notice) d'absence|accusé (de )?réception",
  ],
  subjectAway: [
    'absen(ce|te?)(\\(e\\))?( du bureau)?|(hors|en dehors) du bureau|en (congés?|vacances|déplacement)|congés?( \\p{L}+)?|vacances|indisponible',
  ],
  automatic: [
    '(réponse|message|courriel|e-?mail|mail|notification) (\\p{L}+ )?(automatique|automatisée?|envoyée? automatiquement|généré automatiquement)',
    "(envoyée?|générée?|transmise?|transférée?) automatiquement|message d'absence",
  ],
  away: [
    '(absente?(\\(e\\))?|absence)( \\p{L}+)? (du|de mon|de) bureau',
    '(suis|serai|sera|sommes|actuellement|serons|^|étant)( \\p{L}+){0,3} absente?(\\(e\\)|s)?',
    '(pas|plus) (\\p{L}+ )?(au bureau|disponible|joignable|présente?|en mesure de (répondre|consulter|traiter))',
    '(suis|serai|sera|sommes|actuellement|serons|bureau|étant|^|et)( \\p{L}+){0,3} en (congés?|vacances|déplacement|voyage|formation|arrêt|rtt)',
    '(hors|en dehors) du bureau|hors de mon bureau|en congé(s)? (de |maternité|parental|paternité|annuel|jusqu|du|maladie|sabbatique)\\p{L}*',
    '(bureaux?|agence|service|société|entreprise|cabinet) (\\p{L}+ ){0,3}(fermée?s?)',
    '(suis|serai) (\\p{L}+ ){0,2}(indisponible|injoignable)|(pendant|durant) mon absence',
  ],
  notAway: ['étais|était|étiez|si|quand|lorsque|avant|après|vous|êtes|il|elle|tu|pas'],
  back: [
    '(de|mon|à mon|dès mon|mon prochain) retour|(je )?(serai|suis|reviens|reviendrai|rentre|rentrerai)( \\p{L}+){0,2} (de retour|le|lundi|au bureau|à partir)|(joignable|disponible) (à partir|dès|le)|reprendrai|reprise',
  ],
  access: [
    "(sans|pas|aucun|peu d'|un|accès) (accès|(\\p{L}+ ){0,2}accès|très limité|limité|restreint|occasionnel)",
    '(accès|consultation)[^!?]{0,30} (limité|restreint|réduit|aléatoire|intermittent|ponctuel|irrégulier)\\p{L}*|ne consulte(rai)?|consulte(rai)? (\\p{L}+ )?(mes|ma) (\\p{L}+ )?(rarement|peu|occasionnellement|irrégulièrement|ponctuellement)|ne (\\p{L}+ )?(sera|seront) (ni|pas) (\\p{L}+ ){0,2}(lus?|transféré\\p{L}*|traité\\p{L}*)',
    '(réponse|délai)[^!?]{0,30} (retard|retardée|plus long)\\p{L}*',
  ],
  urgent: [
    'urgen(ce|ces|t|te|ts|tes)|(contacter|contactez|joindre|appeler|adresser|adressez|écrire à|rapprocher|tourner|rediriger|prendre contact)',
    '(en|pendant|durant) mon absence|en cas de (besoin|nécessité)|remplace(nt|nte|ra)?|collègue\\p{L}*|mon équipe',
  ],
  promise: [
    '(répondrai|répondrons|traiterai|reviendrai|recontacterai|prendrai|rappellerai|manquerai pas|lirai|consulterai|prendrai connaissance)',
    'dès que possible|dans les (meilleurs|plus brefs) délais|au plus (vite|tôt)|(votre|de votre) (compréhension|patience)|toutes mes excuses|la gêne',
  ],
  filler: [
    "(bonjour|bonsoir|madame|monsieur|cher|chère|salut|chers)|merci|(j'ai|nous avons) bien (reçu|pris connaissance)|veuillez noter|je vous (informe|remercie)|j'accuse réception",
  ],
  farewell: [
    '(bien )?cordialement|(sincères|meilleures|cordiales) salutations|bien à vous|bonne (journée|réception)|respectueusement|veuillez agréer|salutations',
  ],
  receipt: [
    '(votre|la) (demande|message|courriel|e-?mail|mail|ticket|requête|candidature|commande) (\\p{L}+ ){0,3}(a (bien )?été (\\p{L}+ )?(reçue?|enregistrée?|prise? en compte|créée?))',
    '(numéro|n°) (de |du )?(ticket|dossier|demande|référence)|ne (pas|répondez pas|veuillez pas) (y )?(répondre|à ce)|ne pas répondre (à|directement)|merci de ne pas répondre',
    "(boîte|adresse|compte|messagerie)[^!?]{0,60} (n'est (pas|plus)|ne sera (pas|plus)|est désactivée?)[^!?]{0,30}",
  ],
  courtesy: [
    "merci (de nous avoir contactés?|pour votre (demande|intérêt|commande|candidature|prise de contact)|d'avoir contacté)|nous avons bien reçu votre",
    'nous (reviendrons|vous répondrons|vous recontacterons|vous contacterons|traiterons|faisons|allons|mettons)|(un|notre|nos) (conseiller|équipe|collaborateur|service|équipes|agent|expert)[^!?]{0,40} (va|vont|vous|reviendra|prendra|répondra)',
    "(horaires|heures) d'ouverture|sous (\\d+|deux|trois) ?(h|heures|jours)|dans un délai de|dans les (\\d+) ?(h|heures|jours)",
  ],
  left: [
    "ne (fait|fais) plus partie|ne travaille plus|n'est plus (\\p{L}+ )?(en poste|dans (l'entreprise|la société)|salariée?|employée?|joignable à cette)|(a|ai) quitté (l'entreprise|la société|ses fonctions|mes fonctions|le groupe|notre|l'agence|\\p{L}+[.,])|plus (dans|parmi) (la société|l'entreprise|nos effectifs)|parti(e)? à la retraite",
  ],
  optOut: [
    "(retirez|supprimez|enlevez|désinscrivez|désabonnez|radiez|effacez)-?( ?moi| ?nous| mon| mes)|(me|nous) (retirer|désinscrire|désabonner|supprimer|enlever|radier)|^(désinscription|désabonnement|désabonner|stop|désinscrire)( svp| s\\.v\\.p\\.?| s'il vous plaît| merci)?$|(ne (souhaite|veux|désire)( plus|ns plus)?|ne (souhaitons|voulons) plus) (recevoir|être contactée?)|ne (me|nous|m') ?(plus )?(contactez|écrivez|envoyez) plus|ne plus (me|nous|recevoir|m')|(arrêtez|cessez) de (m'|me|nous)|plus (recevoir|d'e-?mails?)",
  ],
  human: [
    "^(oui|non|d'accord|ok|parfait|super|avec plaisir|bien sûr|volontiers|entendu|très bien|excellent)",
    "(pouvez|pourriez|pourrais|peux|auriez)-(vous|tu)|(envoyez|appelez|dites|faites|transmettez|proposez)-(moi|nous|le|la)|(je|nous) (vous )?(souhaite|souhaitons|voudrais|voudrions|aimerais|confirme|confirmons|propose|pense|avons besoin|suis intéress|sommes intéress)\\p{L}*|j'ai besoin|j'aimerais|intéresse|(ensuite|après),? (volontiers|avec plaisir)|(appelez|écrivez)-moi (cette semaine|avant|aujourd'hui|demain)|pièce jointe|ci-joint|en attente|devis|comme convenu",
  ],
  calendarSubject: [
    'acceptée?|refusée?|décliné|provisoire|annulée?|invitation( mise à jour)?|réunion annulée|nouvel horaire proposé|accepté provisoirement',
  ],
  calendar: [
    "a (\\p{L}+ )?(accepté|refusé|décliné) (cette|votre|l'|l’)? ?(invitation|réunion)|invitation (de|depuis|envoyée par) google agenda|cet événement a été (annulé|modifié|mis à jour)|vous (êtes|avez été) invité(e)? à (l'événement|la réunion)",
  ],
  bounceSubject: [
    "non[- ](remise?|distribuée?|remis|distribuable)|non distribué|échec (de (la )?)?(remise|distribution|livraison|l'envoi|d'envoi)|(message|courrier|mail) (non (remis|distribué|délivré)|en retard|retardé)|notification (d'échec|d'état|de remise|de non)|avis de non[- ]|adresse introuvable|impossible (de remettre|à distribuer)|remise (retardée|différée|impossible)",
  ],
  bounce: [
    "(message|courriel|mail|courrier|e-?mail)[^!?]{0,60} (n'a (pas )?(pas )?pu|n'a pas été|n'a pu|ne peut(-être| pas)?|n'ont pas)[^!?]{0,40}|impossible de (remettre|distribuer|livrer|délivrer)|échec de (la )?(remise|distribution|livraison)|non (remis|distribué)|pas (pu être|été) (remis|distribué|délivré|envoyé)",
    "(adresse|destinataire|boîte|utilisateur|domaine)[^!?]{0,60} (introuvable|inconnue?|n'existe pas|pleine|saturée|invalide|n'a pas été trouvée?|n'a pas pu)|adresse introuvable|destinataires? suivants?|quota (dépassé|atteint)",
    "serveur (de messagerie|distant|de courrier)|système de messagerie|copie (de|du) (votre|message)|message d'origine|message original|a répondu|réponse du serveur",
  ],
  newsletter: [
    'vous (recevez|avez reçu) (ce|cet|cette) (\\p{L}+ )?(e-?mail|message|newsletter|courriel|lettre)[^.!?\\n]{0,30} (car|parce|suite)',
    "(dans|avec) (votre|un|le) navigateur|version en ligne|s'affiche pas correctement",
    '(se|vous) (désinscrire|désabonner)|lien de désinscription|désinscrivez-vous ici',
    'gérer (vos|mes) (préférences|abonnements)|modifier vos préférences|mentions légales|politique de confidentialité|tous droits réservés',
  ],
};
