import { describe } from 'vitest';
import { checkCases } from './reply-case';

describe('French', () => {
  checkCases([
    ['away', 'Bonjour,\nje suis actuellement absente du bureau.'],
    ['away', 'Je suis en congés du 3 au 14 août inclus. En cas d’urgence, merci de contacter Bo Lind.'],
    [
      'away',
      'Merci pour votre message. Je serai de retour le 5 mai et vous répondrai dès que possible. Je suis absent jusque-là.',
    ],
    ['away', 'Actuellement en congé maternité, je ne consulte pas mes mails.'],
    ['away', 'Je suis en déplacement cette semaine avec un accès limité à ma messagerie.'],
    ['away', 'Nos bureaux sont fermés du 24 décembre au 2 janvier.'],
    ['away', 'Bo Lind ne fait plus partie de la société. Merci de contacter Ida Ek.'],
    ['auto-reply', 'Votre demande a bien été enregistrée sous le numéro de ticket 48213.'],
    ['auto-reply', 'Ceci est un message automatique, merci de ne pas y répondre.'],
    [
      'auto-reply',
      'Nous avons bien reçu votre message. Nous vous répondrons dans les plus brefs délais. Horaires d’ouverture : 9 h à 17 h.',
    ],
    ['auto-reply', '', 'Réponse automatique : Offre'],
    ['away', '', 'Absence du bureau'],
    ['calendar', 'Ida Ek a accepté cette invitation.'],
    ['calendar', '', 'Refusé : chambres froides'],
    [
      'bounce',
      'Adresse introuvable\nVotre message n’a pas pu être remis à ida@tidewheel.example.\n550 5.1.1 No such user',
    ],
    ['bounce', 'Impossible de remettre votre message à ces destinataires.', 'Non remis : Offre'],
    ['message', 'Oui, envoyez-moi le devis. Je serai en vacances à partir de vendredi.'],
    ['message', 'Désolé pour le retard, j’étais en congé. Nous sommes intéressés.'],
    ['message', 'Pouvez-vous me rappeler lundi ? Je suis en déplacement cette semaine.'],
    ['message', 'Merci de me retirer de votre liste. Je suis absent jusqu’au 5 mai.'],
    ['message', 'Merci, mais nous avons déjà un fournisseur.'],
    ['message', 'Ce n’est pas moi qui décide, voyez avec Bo Lind.'],
  ]);
});

describe('Italian', () => {
  checkCases([
    ['away', 'Sono fuori ufficio fino a venerdì.'],
    ['away', 'Buongiorno, sarò in ferie dal 3 al 14 agosto. Per urgenze contattare Bo Lind.'],
    ['away', 'Grazie per il messaggio. Sono attualmente assente e rientrerò lunedì.'],
    ['away', 'Sono in maternità e non leggerò la posta fino a settembre.'],
    ['away', 'I nostri uffici sono chiusi dal 24 dicembre al 2 gennaio.'],
    ['away', 'Bo Lind non lavora più in azienda. Si prega di rivolgersi a Ida Ek.'],
    ['auto-reply', 'La sua richiesta è stata ricevuta. Numero di ticket: 48213.'],
    ['auto-reply', 'Questo è un messaggio automatico, si prega di non rispondere.'],
    ['auto-reply', '', 'Risposta automatica: Offerta'],
    ['calendar', 'Ida Ek ha accettato questo invito.'],
    ['bounce', 'Indirizzo non trovato\nIl tuo messaggio non è stato recapitato a ida@tidewheel.example.\n550 5.1.1'],
    ['message', 'Sì, mi mandi il preventivo. La prossima settimana sono in ferie.'],
    ['message', 'Scusi il ritardo, ero in ferie. Possiamo sentirci domani?'],
    ['message', 'Vi prego di cancellarmi dalla lista: cancellatemi. Sono fuori ufficio.'],
    ['message', 'Grazie, non ci interessa.'],
  ]);
});
