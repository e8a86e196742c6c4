import type { VerbWords } from './verb-words';

export const SPANISH_VERBS: VerbWords = {
  we: 'yo|he|hemos|nosotros',
  they: '(?:ella|él|ellos|ellas)(?: ha| han| me| nos)*|me ha|nos ha',
  spoke:
    'quiere|quieren|quería|pidió|pide|dijo|dice|necesita|necesitan|preguntó|interesad[oa]|le interesa|va a (?:pensar|ver|decidir)|decidirá',
  unreached:
    'sin respuesta|no (?:contestó|contesta|responde|respondió|atendió|cogió|estaba)|buzón(?: de voz)?|contestador|nadie (?:contestó|respondió|atendió)|comunicaba|no (?:pude|he podido) (?:hablar|localizar)|dejé (?:un )?mensaje',
  talk: '(?:hablé|hablamos|hablado|conversé|charlé)(?: (?:con|por teléfono))?|me (?:llamó|devolvió la llamada|ha llamado)|nos llamó|(?:llamada|conversación) (?:con|de)',
  call: 'llamé|llamado|le llamé|la llamé|llamamos|telefoneé',
  mail: '(?:envié|enviado|mandé|mandado|enviamos|escribí)(?: \\w+)? ?(?:un |una |el |la |los )?(?:correo|e-?mail|mail|oferta|presupuesto|precios|catálogo|cotización|propuesta)|(?:correo|e-?mail|mail|oferta|presupuesto) enviad[oa]',
  linkedin:
    '(?:envié|enviado|mandé|mandado|escribí)(?: \\w+)? un (?:mensaje|inmail)(?: (?:por|en) linkedin)?|mensaje(?: de linkedin)? enviado|escribí (?:por|en) linkedin',
  answer:
    'respondió|contestó|ha (?:respondido|contestado)|me (?:respondió|contestó|escribió)|recibí (?:una |un |su )?(?:respuesta|correo|mail|mensaje)|respuesta de',
  meeting:
    'nos reunimos|me reuní|reunido|reunión con|(?:comida|almuerzo|café|comí|almorcé) con|visité|conocí|quedé con|nos vimos',
  planned: '(?:reunión|cita|visita|demo)(?: en)?',
  fair: '(?:conocí |hablé |nos vimos )?(?:\\w+ )?en (?:la |el |nuestro )?(?:feria|stand|congreso)',
  booked:
    '(?:agendó|agendé|agendamos|reservó|reservé|fijamos|concertamos|quedamos en|programamos|programé) (?:una |la )?(?:reunión|demo|cita|llamada|visita)|(?:reunión|demo|cita|llamada|visita) (?:agendada|fijada|concertada|confirmada|programada|reservada)',
  quote:
    '(?:pidió|ha pedido|solicitó) (?:un |una |el |la |los )?(?:presupuesto|precios?|cotización|oferta|tarifas?)|solicitud de (?:presupuesto|oferta)',
  question: '(?:preguntó|ha preguntado)(?: por| si| cómo)?|tenía (?:dudas|preguntas)',
  budget: '(?:hablamos|hablé) (?:de|del|sobre) (?:el )?presupuesto',
  click: 'hizo clic(?: en el enlace)?',
  newsletter: 'se suscribió(?: al boletín| a la newsletter)?',
  event: 'se (?:inscribió|registró|apuntó)(?: al? webinar)?',
  download: 'descargó|ha descargado',
  form: '(?:rellenó|relleno|completó) el formulario',
  reaction: '(?:le gustó|compartió|reaccionó)(?: (?:a )?mi (?:post|publicación))?',
  connection: 'aceptó (?:mi |la |nuestra )?(?:invitación|solicitud)|conectamos en linkedin',
  comment: 'comentó',
};
