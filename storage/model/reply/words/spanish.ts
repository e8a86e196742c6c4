import type { ReplyWords } from './reply-words';

export const SPANISH: ReplyWords = {
  language: 'es',
  marks: 'el la de por su que en mi para los hasta estoy gracias se al tu no me del una'.split(' '),
  subjectAutomatic: [
    '(respuesta|mensaje|contestación|correo|notificación|confirmación) autom(ática|ático|atizada|atizado)|auto-?(respuesta|respondedor)|(aviso|mensaje|notificación) de ausencia|acuse de recibo',
  ],
  subjectAway: [
    'fuera de (la |mi )?oficina|ausen(te|cia)( \\p{L}+)?|de vacaciones|vacaciones|de (licencia|baja|permiso|viaje)|no disponible',
  ],
  automatic: [
    '(respuesta|mensaje|correo|contestación|e-?mail|notificación) (\\p{L}+ ){0,2}(automátic[oa]|automatizad[oa]|generad[oa] (de forma )?automátic\\p{L}*|automáticamente)',
    '(generad[oa]|enviad[oa]) (de (forma|manera) automática|automáticamente)|auto-?respuesta|contestador automático',
  ],
  away: [
    'fuera de (la |mi |nuestra |las )?oficinas?',
    '(estoy|estaré|estamos|estaremos|encuentro|encontraré|actualmente|encontramos|^|saldré|salgo)( \\p{L}+){0,3} (de|en) (mis |nuestras )?(vacaciones|licencia|permiso|baja|viaje|descanso|reposo|comisión)( \\p{L}+)?',
    '(estoy|estaré|encuentro|encontraré|estaremos|actualmente|^)( \\p{L}+){0,3} (ausente|de baja|incapacitad[oa]|indispuest[oa])',
    'no (estaré|estoy|me encuentro|estaremos|me encontraré) (\\p{L}+ )?(disponible|localizable|en (la |mi )?oficina|operativ[oa])',
    '(oficinas?|empresa|tienda) (\\p{L}+ ){0,3}cerrad[oa]s?|(durante|en) mi ausencia|me ausentaré|estaré ausente',
    'en un (congreso|evento|curso|viaje) (del?|hasta|desde)',
    '^ausente(?= (por|hasta|del?|desde|en|los)|[,.;:]|$)',
  ],
  notAway: ['estaba|estuve|estuvo|si|cuando|estás|está|estabas|usted|ustedes|antes|después|había|es que'],
  back: [
    '(a|hasta|tras|después de|en) (mi|nuestro|la) (regreso|vuelta|retorno|reincorporación|incorporación)|(regreso|vuelvo|volveré|regresaré|retorno|retornaré|regresando|me reincorporo|reincorporaré|estaré de (vuelta|regreso)|tan pronto como regrese|revisaré mi)',
  ],
  access: [
    '(sin|no tendré|poco|limitado|con) (\\p{L}+ ){0,2}(acceso|conexión|cobertura)|acceso (\\p{L}+ ){0,3}(limitado|restringido|intermitente|esporádico)|(no|ocasionalmente|esporádicamente) (estaré )?(revisaré|revisando|leeré|leyendo)|correo (\\p{L}+ )?no será',
  ],
  urgent: [
    'urgen(te|tes|cia|cias)|(contactar|contacte|contacten|contactarse|comunicarse|comuníquese|comunícate|dirigirse|diríjase|dirigir|escriba|escribir a|escríbele|llamar|llame|póngase en contacto|ponte en contacto|ponerse en contacto)',
    'en caso de|(en|durante) mi ausencia|reemplazo|mi (compañer[oa]|coleg[oa]|supervisora?|asistente|jef[ea])|(te|le|les) (ayudará|atenderá|asistirá)',
  ],
  promise: [
    '(responderé|contestaré|atenderé|contesto|respondo|responderemos|contestarte|contestarle|responderle|responderte|daré respuesta|estaré respondiendo)|(lo antes|a la (mayor )?brevedad|tan pronto|en cuanto) ?(posible|como|pueda|regrese)?|(su|tu|vuestra) (comprensión|paciencia)|disculp(e|a|as|en)|las molestias',
  ],
  filler: [
    '(hola|buen(os|as)? (días?|tardes|noches)|estimad\\p{L}*|querid\\p{L}*|apreciad\\p{L}*|junto con|muy señor\\p{L}*)|gracias|le informo|te informo|les informo|he recibido (su|tu)|saludarl[oae]s?|por favor tenga en cuenta',
  ],
  farewell: ['(un )?(cordial(es)?|atentos?) saludos?|saludos( cordiales)?|atentamente|atte|un abrazo|cordialmente'],
  receipt: [
    '(su|tu|el|la) (solicitud|mensaje|correo|consulta|petición|caso|ticket|pedido) (\\p{L}+ ){0,2}(ha sido|fue|será) (\\p{L}+ )?(recibid|registrad|cread|asignad|generad)[oa]',
    '(número|n°|nº|no\\.?) (de )?(ticket|caso|solicitud|folio|referencia|seguimiento)|(no|favor de no|por favor no) (\\p{L}+ )?(responder|responda|conteste|respondas|contestar)( a)?( este| a este|$|\\.)',
    '(buzón|dirección|cuenta|correo|casilla)[^!?]{0,60} (no (es|está|será|se encuentra)|ya no|dejará de)[^!?]{0,40}(monitoread|atendid|activ|supervisad|revisad|us|habilitad|disponible|existe)\\p{L}*',
  ],
  courtesy: [
    'gracias por (contactar(nos|te)?|comunicar(se|te)|escribir(nos)|su (consulta|solicitud|interés|pedido|contacto)|ponerse en contacto)',
    '(hemos|se ha) recibido (\\p{L}+ )?(su|tu|correctamente)|recibimos (\\p{L}+ )?(su|tu)|acusamos recibo',
    '(nos (pondremos|comunicaremos|contactaremos)|le (responderemos|contactaremos|atenderemos)|te (responderemos|contactaremos)|responderemos)|(un|uno de nuestros|nuestro) (asesor|agente|ejecutivo|equipo|representante|especialista)\\p{L}*[^!?]{0,40} (lo|le|te|se)',
    'horario (de|comercial|laboral)|(en|dentro de|en un plazo de|plazo)( \\p{L}+){0,3} \\d+([ -]a? ?\\d+)? ?(h|horas|días)',
  ],
  left: [
    'ya no (trabaja|labora|forma parte|pertenece|presta|se encuentra|está|colabora)( \\p{L}+){0,2} (en|de|con|para|servicios|a)|(ha dejado|dejó) (de (trabajar|formar)|la (empresa|compañía|organización))|se ha (jubilado|desvinculado)|(desvinculad[oa]|desvinculación) de',
  ],
  optOut: [
    '(darme|dadme|dame|denme|darnos|dar|dénme|deme) de baja|^(por favor,? )?(baja|dar de baja|darse de baja|remover|stop|cancelar suscripción|eliminar|desuscribir|desuscribirme)(,? por favor|,? gracias)?$|(quitadme|quítame|quítenme|bórrame|bórrenme|borradme|elimíname|elimínenme|eliminadme|retírenme|sácame|sáquenme)|(eliminen|eliminar|borren|borrar|quiten|retiren|remuevan) (mi|mis|nuestro)|(no|dejen de|dejad de|deja de|deje de) (\\p{L}+ )?(me )?(\\p{L}+ a )?(escriban|escribáis|escribas|escribirme|enviarme|contactarme|contacten?|contactes|contactéis|escriba|llamen?|envíen|envíes|spamearme|mandarme|manden|escribir|molestar)|no quiero (más|recibir)|(dar|dé|den) de baja (mi|mis|nuestr\\p{L})|cancel\\p{L}+ mi (suscripción|correo)',
  ],
  human: [
    '^(sí|si|no|claro|perfecto|ok|vale|de acuerdo|listo|excelente|genial|dale|bueno|me encaja|me parece)',
    '(envíame|envíenme|enviarme|mándame|mándenme|pásame|cuéntame|llámame|llámenme|avísame|dime|dígame|escríbeme)|(necesito|necesitamos|quiero|queremos|quisiera|me gustaría|nos gustaría|podemos|podríamos|tenemos|tengo|les cuento|te cuento|adjunto|cotizar|cotización|agendar|agendemos|hablamos|quedamos|propongo|revisé|revisamos|vi su|vi tu)|(después|luego),? (con gusto|encantad[oa]|con mucho gusto)|(llámame|llámeme|llámenme|escríbame) (esta semana|antes|hoy|mañana)|interes(a|ado|ada|ante)|propuesta|presupuesto|quedo (atento|atenta|a la espera)',
  ],
  calendarSubject: [
    'acept(ado|ada|ó)|rechaz(ado|ada|ó)|cancelad[oa]|provisional|invitación( actualizada)?|tentativ[oa]|nueva hora propuesta|evento (cancelado|actualizado)',
  ],
  calendar: [
    'ha (\\p{L}+ )?(aceptado|rechazado) (esta|la|su|tu) (invitación|reunión)|(aceptó|rechazó) (esta|la|su|tu) (invitación|reunión)|invitación (de|desde) google calendar|este evento (se ha|ha sido) (cancelado|actualizado|modificado)|(has sido|ha sido|le han|te han) invitad[oa] (a|al) (evento|la reunión|siguiente)',
  ],
  bounceSubject: [
    'no se (puede|pudo|ha podido) entregar|(correo|mensaje|mail)( de)? (no (entregado|enviado)|devuelto|rechazado|retrasado)|(error|fallo|falla) (de|en la|al) (entrega|entregar|envío)|entrega (fallida|retrasada|demorada)|notificación (de|del) (estado|error|no entrega|entrega)|no entregado|imposible entregar|dirección no encontrada|no se ha encontrado la dirección|devolución de correo',
  ],
  bounce: [
    '(mensaje|correo|e-?mail)[^!?]{0,60} (no (se )?(pudo|ha podido|puede|ha sido|fue|pudieron|ha|se ha)|no pudo)[^!?]{0,40}(entreg|envi|lleg|recib)\\p{L}*|no se (pudo|ha podido|puede|ha) entreg\\p{L}*|error (de|al|en la) (entrega|entregar|envío)|no entregad[oa]',
    '(dirección|destinatario|buzón|usuario|dominio|casilla|cuenta)[^!?]{0,60} (no (existe|encontrad|se encontró|se ha encontrado|válid)|desconocid|llen[oa]|inválid|excedid|no fue encontrad)\\p{L}*|siguientes? destinatarios?|(dirección no encontrada|no se (ha encontrado|encontró) la dirección)|cuota excedida',
    'servidor (de correo|remoto|respondió)|sistema de correo|copia (de|del) (su|tu|mensaje)|mensaje original|respuesta del servidor|el servidor',
  ],
  newsletter: [
    '(recibes|recibe|ha recibido|has recibido|está recibiendo|estás recibiendo) (este|esta|el) (\\p{L}+ )?(correo|mensaje|e-?mail|newsletter|boletín)[^.!?\\n]{0,30} (porque|debido|ya que)',
    'en (tu|su|el) navegador|versión (online|web|en línea)|no (puedes|puede) ver (este|correctamente)',
    '(darse|darte|date|dese) de baja (aquí|de|haciendo|en)|cancelar (tu|su|la) suscripción|clic aquí para (darse|darte|cancelar)|anular (la|tu|su) suscripción',
    'gestionar (tus|sus|mis) preferencias|actualizar (tus|sus) preferencias|aviso (legal|de privacidad)|política de privacidad|todos los derechos reservados',
  ],
};
