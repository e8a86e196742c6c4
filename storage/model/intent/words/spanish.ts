import type { IntentWords } from './intent-words';

export const SPANISH_INTENTS: IntentWords = {
  not: 'no|nunca|tampoco|ni|sin|ningún|ninguna|jamás|ya no',
  wrongPerson: [
    '(pregunt\\p{L}+|habl\\p{L}+|consult\\p{L}+|contact\\p{L}+)( \\p{L}+){0,2} (a|con) (mi|nuestr[oa]) (jef[ea]|director|directora|responsable|compañer[oa])',
    '(no soy|no es|ya no soy)( \\p{L}+){0,3} (persona|responsable|indicad[oa]|encargad[oa]|adecuad[oa]|quien|para mí)|persona equivocada|equivoc\\p{L}+ de persona|no (lo |la )?(llevo|manejo|gestiono|veo|decido)|(no es|creo que esto no es) (para mí|mi (área|tema|departamento))|ya no (trabajo|estoy) en',
    '(quien|el que|la que) (lo |la )?(ve|lleva|maneja|gestiona|decide|se encarga)|(eso|esto) (lo|la) (ve|lleva|maneja|gestiona|decide)|(es|son) (la|el|nuestr\\p{L}+) (responsable|encargad[oa]|persona)|(te|le|os|les) (paso|pongo en contacto|derivo|reenvío)|(habla|hable|escribe|escriba|escríbel\\p{L}+|contacta|contacte|contactar|pregunten?|dirígete|diríjase|comunícate)( \\p{L}+)? (con|a|por) \\p{L}+|reenvío|mi reemplazo',
  ],
  notInterested: [
    'no (\\p{L}+ ){0,2}(interesa\\p{L}*|interesad\\p{L}+|interés|necesitamos|necesito|queremos|quiero|requerimos|aplica|encaja|busc\\p{L}+)|(sin|ningún) interés|no,? (muchas )?gracias|gracias,? (pero )?no(,| gracias|$)|no es (para nosotros|lo que)|paso,? gracias',
    'ya (\\p{L}+ ){0,2}(trabajamos|tenemos|usamos|contamos|utilizamos|probamos|contratamos|tengo|trabajo)|(contentos|conformes|satisfechos|felices|a gusto) con|estamos (conformes|contentos|satisfechos|cubiertos|bien)|no queremos cambiar|lo hacemos (internamente|nosotros|en casa)|(fue|era) un desastre',
  ],
  noBudget: [
    '(no|sin) (\\p{L}+ ){0,3}(presupuesto|fondos|dinero|recursos)|presupuesto[^.!?]{0,25} (agotado|congelado|cerrado|ejecutado|asignado a otro|recortado)|(muy|demasiado) (caro|costoso|elevado)|no (nos )?lo podemos permitir|fuera de (\\p{L}+ )?presupuesto',
  ],
  notNow: [
    '(ahora|por ahora|por el momento|de momento|actualmente|en este momento|hoy por hoy|este (mes|año|trimestre|semestre))( \\p{L}+){0,2} no|no (\\p{L}+ ){0,3}(ahora|por ahora|momento|prioridad|prioritario|este (mes|año|trimestre)|todavía|aún)|no es (\\p{L}+ ){0,2}(momento|prioridad)|(mal|mal) momento|no (tengo|tenemos|dispongo de) (tiempo|capacidad)|hasta que',
    '(escr[ií]b\\p{L}+|cont[aá]ct\\p{L}+|b[uú]sc\\p{L}+|ll[aá]m\\p{L}+|retom\\p{L}+|habl\\p{L}+|conversemos|volvamos|volvemos|vuelv\\p{L}+|avís\\p{L}+)( \\p{L}+){0,4} (después|más adelante|próxim[oa]|en|a partir|alrededor|luego|dentro de|más tarde)|(quizás?|tal vez|mejor|quizá)( \\p{L}+){0,2} (más adelante|después|el próximo|en otro momento|luego)|más adelante|(estamos|estoy) (en|cerrando)( \\p{L}+){0,3} hasta|este trimestre',
  ],
  hasBudget: [
    '(tenemos|hay|contamos con|disponemos de|tengo|con)( \\p{L}+){0,2} (un |el |de )?presupuesto (de|aprobado|asignado|disponible|para)|presupuesto (\\p{L}+ )?(aprobado|asignado|disponible|listo)|nuestro presupuesto',
  ],
  asksPrice: [
    '(a |por )?cuánto (es|sería|saldría|costaría|sale)|(cuánto|cuál\\p{L}*|qué)( \\p{L}+){0,4} (cuesta|cuestan|costo|coste|costos|costes|precio|precios|tarifas?|comisiones|vale|sale)|(enví\\p{L}+|mand\\p{L}+|pás\\p{L}+|pas\\p{L}+|dar\\p{L}*|compart\\p{L}+|sobre|saber|conocer|con|necesito|una|un|hacer\\p{L}*|quiero)( \\p{L}+){0,6} (precios?|tarifas?|cotización|presupuesto|costos?|costes?|lista de precios|propuesta económica)|(cotizar|cotíce\\p{L}+|cotización|presupuestar)',
  ],
  asksDemo: [
    '(mostr|enseñ)[aá]r(n[oó]s|m[eé])\\p{L}*|(nos|me) (lo |la )?(mostrar|enseñar|podrían mostrar|pueden mostrar|puede mostrar|podría mostrar)|(una|la|ver|hacer|agendar|tener|otra) (\\p{L}+ )?(demo|demostración|prueba( gratuita)?|versión de prueba)|(mostrar|enseñar|muéstr\\p{L}+|enséñ\\p{L}+)( \\p{L}+){0,3} (cómo|funciona|producto|herramienta)|en demo',
  ],
  asksMeeting: [
    '(podemos|podríamos|pueden|podrían|puedes|cuándo|platiquemos|hablemos|conversemos|reunámonos|veámonos|quedamos|quiero|para|gustaría)( \\p{L}+){0,4} (hablar|conversar|platicar|reunirnos|vernos|llamar\\p{L}*|agendar|el (lunes|martes|miércoles|jueves|viernes)|esta semana|próxima semana)|(agend\\p{L}+|coordin\\p{L}+|organi\\p{L}+|program\\p{L}+|tener|fijar|concert\\p{L}+|una|mánda\\p{L}+|manda|propon\\p{L}+|envía\\p{L}*)( \\p{L}+){0,5} (llamada|reunión|cita|videollamada|horarios?|huecos?|call|junta)|(tenéis|tienes|tienen|tiene|hay)( \\p{L}+)? (hueco|disponibilidad|espacio)|llám[ae]\\p{L}+|(estoy|estamos) disponibles?|te va bien|platiquemos|hablemos',
  ],
  asksInformation: [
    '(enví\\p{L}+|mand\\p{L}+|mánd\\p{L}+|pás\\p{L}+|pas\\p{L}+|compart\\p{L}+|dar\\p{L}*|necesit\\p{L}+|quiero|tener)( \\p{L}+){0,5} (info|información|detalles?|brochure|folleto|documentación|catálogo|material|pdf|ejemplos?|referencias|casos? de éxito|presentación)|más (info|información|detalles)|(cuént\\p{L}+|saber|conocer|dime) más|casos? de éxito',
    '(cómo|qué|cuáles|cuál)( \\p{L}+){0,3} (funciona|funcionan|incluye|incluyen|integra|requisitos|ofrecen|trabajan|manej\\p{L}+|piden)|(operan|ofrecen|tienen|tenéis|cuentan|emiten|integran|soportan|pueden|trabajan|se puede) [^.!?]{2,100}\\?|una duda|tengo (\\p{L}+ )?(dudas?|preguntas?)',
  ],
  interested: [
    '(me|nos|sí|le) (\\p{L}+ )?(interesa|interesó|interesaría|encaja|late|gusta|llama la atención)|(estoy|estamos|muy|sí) (\\p{L}+ )?interesad\\p{L}+|(tengo|tenemos|hay)( \\p{L}+)? interés|(parece|suena|muy|es|resulta) (\\p{L}+ )?(interesante|bien|genial)|(cuént\\p{L}+|saber|conocer) más|(quiero|queremos|gustaría|quisiera)( \\p{L}+){0,2} (ver|saber|conocer|tarjetas|probar|avanzar)|(necesitamos|buscamos|revisando|evaluando|buscando)( \\p{L}+){0,2} (algo así|opciones|alternativas|una solución|una herramienta)|sí aplica|justo (lo que|necesitamos|estamos)|claro que sí|^adelante|un dolor real',
  ],
};
