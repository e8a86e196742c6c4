import type { Channel, Direction, InteractionKind } from '../interaction';
import type { Verb } from './verb';

const verb = (kind: InteractionKind, channel: Channel, words: string, direction?: Direction): Verb => ({
  words: new RegExp(`(?<![\\w])(?:${words})(?![\\w])`),
  kind,
  channel,
  ...(direction && { direction }),
});

/** English, German, French and Spanish in folded text. Of several at one place the one with the most words holds. */
export const VERBS: readonly Verb[] = [
  // A try that reached nobody is ours, whatever else is said.
  verb(
    'call',
    'call',
    "left (?:a |her a |him a |them a )?(?:voice ?mail|message)|voice ?mail|no answer|did not pick up|didn't pick up|not reached|nobody picked up",
    'outbound',
  ),
  verb('call', 'call', 'nicht erreicht|mailbox|niemand (?:da|erreicht)|ging nicht ran', 'outbound'),
  verb('call', 'call', 'pas de reponse|messagerie|repondeur|sin respuesta|no contesta|no contesto|buzon', 'outbound'),
  // A talk takes two.
  verb(
    'call',
    'call',
    'spoke (?:with|to)|talked (?:with|to)|phone call with|on the phone with|(?:called|rang|phoned) (?:me|us|back)',
    'inbound',
  ),
  verb(
    'call',
    'call',
    'telefoniert|gesprochen mit|hat (?:mich |uns )?(?:zuruckgerufen|angerufen)|rief (?:mich |uns )?(?:zuruck|an)',
    'inbound',
  ),
  verb('call', 'call', "parle (?:avec|a)|m'a (?:rappele|appele)|hable con|me (?:llamo|devolvio la llamada)", 'inbound'),
  verb('call', 'call', 'called|rang|phoned|angerufen|appele|telephone a|llame|llamado'),
  verb(
    'message',
    'email',
    'emailed|e-mailed|mailed|sent (?:an? )?(?:e-?mail|mail)|wrote (?:an? )?(?:e-?mail|mail)|mail geschickt|mail geschrieben|gemailt|envoye un (?:e-?)?mail|envie (?:un )?(?:correo|e-?mail)',
  ),
  verb(
    'message',
    'linkedin',
    'messaged|sent (?:a )?(?:message|inmail|dm)|wrote on linkedin|nachricht geschickt|envoye un message|envie un mensaje',
  ),
  verb(
    'message',
    'email',
    "replied|answered|wrote back|got (?:an? )?(?:reply|answer)|hat geantwortet|antwort bekommen|a repondu|m'a repondu|respondio|contesto",
    'inbound',
  ),
  verb(
    'meeting',
    'meeting',
    'met(?: with)?|had (?:a )?(?:coffee|lunch|meeting)(?: with)?|getroffen|rencontre|dejeune avec|nos reunimos|reunion con',
    'inbound',
  ),
  verb(
    'fair',
    'meeting',
    '(?:met |spoke |talked )?(?:with |to )?(?:\\w+ )?at (?:the |a |their |our )?(?:trade )?(?:fair|show|expo|booth|conference|stand)|auf der messe(?: getroffen)?|(?:rencontre )?au salon|en la feria',
    'inbound',
  ),
  verb(
    'meeting-booked',
    'other',
    'booked (?:a |the )?(?:demo|meeting|call|slot|appointment)|agreed (?:on|to) a (?:demo|meeting|call)|termin (?:vereinbart|gebucht)|rendez-vous pris|rdv pris|agendo (?:una )?(?:reunion|demo)',
    'inbound',
  ),
  verb(
    'quote-request',
    'other',
    'asked for (?:a |an |the )?(?:quote|price|prices|price list|offer|quotation)|requested (?:a |an )?(?:quote|offer)|angebot (?:angefragt|gewunscht)|a demande un devis|pidio (?:un )?presupuesto',
    'inbound',
  ),
  verb(
    'product-question',
    'other',
    'asked (?:about|for details|for information|how)|had questions|fragte nach|hat gefragt|a demande (?:des|si|comment)|pregunto',
    'inbound',
  ),
  verb(
    'budget-talk',
    'other',
    '(?:talked|spoke|discussed) (?:about )?(?:the )?(?:budget|timing|timeline)|uber (?:das )?budget gesprochen|parle (?:du )?budget|hablamos de presupuesto',
    'inbound',
  ),
  verb(
    'link-click',
    'other',
    'clicked(?: (?:on )?(?:the |a |our |my )?link)?|hat geklickt|a clique|hizo clic',
    'inbound',
  ),
  verb(
    'newsletter-sign-up',
    'other',
    'signed up for (?:the |our )?newsletter|subscribed|newsletter abonniert|abonne a la newsletter|se suscribio',
    'inbound',
  ),
  verb(
    'event-sign-up',
    'other',
    'signed up for (?:the |our |a )?(?:webinar|event|workshop)|registered for|signed up|angemeldet|inscrit|se inscribio',
    'inbound',
  ),
  verb('download', 'other', 'downloaded|heruntergeladen|telecharge|descargo', 'inbound'),
  verb(
    'form',
    'other',
    'filled (?:in|out) (?:the |a |our )?(?:contact )?form|formular ausgefullt|rempli le formulaire|relleno el formulario',
    'inbound',
  ),
  verb('post-reaction', 'linkedin', 'liked|shared|reacted to|hat geliked|a aime', 'inbound'),
  verb(
    'connection',
    'linkedin',
    '(?:connected|accepted)(?: on linkedin)?|accepted (?:the |my |our )?(?:request|invitation)|vernetzt',
    'inbound',
  ),
  verb('comment', 'comment', 'commented|kommentiert|a commente|comento'),
];
