import { describe } from 'vitest';
import { checkCases } from './reply-case';

describe('Spanish', () => {
  checkCases([
    ['away', 'Estaré fuera de la oficina hasta el lunes.'],
    [
      'away',
      'Buenos días, me encuentro de vacaciones del 3 al 14 de agosto. Para temas urgentes, contacte con Bo Lind.',
    ],
    ['away', 'Gracias por su correo. Actualmente estoy de baja y regreso el 5 de mayo.'],
    ['away', 'Estoy de viaje y tendré acceso limitado al correo.'],
    ['away', 'Nuestras oficinas estarán cerradas del 24 de diciembre al 2 de enero.'],
    ['away', 'Bo Lind ya no trabaja en la empresa. Por favor escriba a Ida Ek.'],
    ['auto-reply', 'Hemos recibido su solicitud. Su número de caso es 48213.'],
    ['auto-reply', 'Este es un mensaje automático, por favor no responda a este correo.'],
    ['auto-reply', 'Gracias por contactarnos. Un asesor le responderá en un plazo de 24 horas.'],
    ['auto-reply', '', 'Respuesta automática: Oferta'],
    ['away', '', 'Fuera de la oficina'],
    ['calendar', 'Ida Ek ha aceptado esta invitación.'],
    ['bounce', 'No se ha encontrado la dirección\nTu mensaje no se ha entregado a ida@tidewheel.example.\n550 5.1.1'],
    ['bounce', 'No se pudo entregar el mensaje a estos destinatarios.', 'No se puede entregar: Oferta'],
    ['message', 'Sí, envíeme la propuesta. La próxima semana estaré de vacaciones.'],
    ['message', 'Disculpe la demora, estaba de vacaciones. ¿Hablamos mañana?'],
    ['message', 'Necesitamos doce sensores. Estaré fuera de la oficina desde el viernes.'],
    ['message', 'No me escriban más. Estoy fuera de la oficina.'],
    ['message', 'Por ahora no, gracias.'],
    ['message', 'Yo no llevo ese tema, escriba a Bo Lind.'],
  ]);
});

describe('Portuguese', () => {
  checkCases([
    ['away', 'Olá, estou de férias até segunda.'],
    ['away', 'Estarei fora do escritório de 3 a 14 de agosto. Em caso de urgência, contacte Bo Lind.'],
    ['away', 'Obrigado pela mensagem. Encontro-me ausente e retorno no dia 5 de maio.'],
    ['away', 'Estou em licença maternidade e não lerei e-mails.'],
    ['away', 'Bo Lind não trabalha mais na empresa. Por favor, fale com Ida Ek.'],
    ['auto-reply', 'Sua solicitação foi registrada com o protocolo 48213.'],
    ['auto-reply', 'Esta é uma mensagem automática, por favor não responda a este e-mail.'],
    ['auto-reply', '', 'Resposta automática: Oferta'],
    ['calendar', 'Ida Ek aceitou este convite.'],
    ['bounce', 'Endereço não encontrado\nSua mensagem não foi entregue para ida@tidewheel.example.\n550 5.1.1'],
    ['message', 'Sim, pode enviar a proposta. Na próxima semana estarei de férias.'],
    ['message', 'Desculpe a demora, estava de férias. Vamos conversar?'],
    ['message', 'Parem de me enviar e-mails. Estou de férias.'],
    ['message', 'Não temos interesse, obrigado.'],
  ]);
});
