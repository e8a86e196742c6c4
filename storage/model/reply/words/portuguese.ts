import type { ReplyWords } from './reply-words';

export const PORTUGUESE: ReplyWords = {
  language: 'pt',
  marks: 'o de para que em seu sua estou ate nao com por obrigado obrigada meu voce do uma da'.split(' '),
  subjectAutomatic: [
    '(resposta|mensagem|e-?mail|confirmação) autom(ática|ático|atizada)|auto-?resposta|(aviso|mensagem|notificação) de (ausência|férias)|ausência temporária',
  ],
  subjectAway: [
    'fora d[oe] (meu )?(escritório|trabalho|gabinete)|ausen(te|cia|ência)( \\p{L}+)?|(de|em) (férias|licença|viagem)|férias|indisponível',
  ],
  automatic: [
    '(resposta|mensagem|e-?mail|notificação) (\\p{L}+ ){0,2}(automátic[oa]|automatizad[oa]|automaticamente)|(gerad[oa]|enviad[oa]) (de forma automática|automaticamente)|auto-?resposta',
  ],
  away: [
    'fora d[oe] (meu |nosso )?(escritório|trabalho|gabinete|horário de)|ausente d[oe] (meu )?(escritório|trabalho)',
    '(estou|estarei|estamos|estaremos|encontro|encontrarei|atualmente|^|sairei)(-me)?( \\p{L}+){0,3} (de|em) (férias|licença([- ]\\p{L}+)?|viagem|folga|recesso|baixa|gozo de)',
    '(estou|estarei|encontro|encontrar|atualmente|estaremos|^)(-me)?(-ei)?( \\p{L}+){0,3} (ausente|afastad[oa]|indisponível)',
    'não (estarei|estou|estaremos|me encontro) (\\p{L}+ )?(disponível|no escritório|disponíveis)|escritório (\\p{L}+ ){0,3}(fechado|encerrado)|(durante|na) (a )?minha ausência|não podemos atender',
  ],
  notAway: ['estava|estive|esteve|se|quando|você|está|estavas|antes|depois|havia'],
  back: [
    '(a|ao|no|após|até|em) (o )?(meu|nosso|minha) (regresso|retorno|volta)|(retorno|retornarei|retornaremos|volto|voltarei|regresso|regressarei|estarei de volta|assim que (retornar|voltar|regressar))',
  ],
  access: [
    '(sem|não terei|com|pouco|limitado) (\\p{L}+ ){0,2}acesso|acesso (\\p{L}+ ){0,3}(limitado|restrito|reduzido|intermitente)|não (estarei )?(verificarei|verificando|lerei|lendo)',
  ],
  urgent: [
    'urgen(te|tes|cia|cias|ência|ências)|(contacte|contactar|contatar|contate|entre em contato|entrar em contato|entre em contacto|dirija|dirigir|fale com|falar com|ligue|ligar|procure|escreva para|encaminhe)|em caso de|meu colega|minha colega|(na|durante) (a )?minha ausência|poderá (ajudar|atender|auxiliar)',
  ],
  promise: [
    '(responderei|retornarei|respondo|responderemos|entrarei em contato|darei retorno|atenderei)|(assim que|logo que|o mais (breve|rápido)|com a maior brevidade) ?(possível|puder)?|(sua|vossa|pela) (compreensão|paciência)|(obrigad[oa] pela|agradeço a) compreensão|desculp(e|em|as)',
  ],
  filler: [
    '(olá|oi|bom dia|boa (tarde|noite)|prezad\\p{L}*|car[oa]s?|estimad\\p{L}*|exm\\p{L}*)|obrigad[oa]|agrade(ço|cemos)|informo que|recebi (o )?(seu|teu)|grat[oa]',
  ],
  farewell: ['atenciosamente|(com os melhores |melhores )?cumprimentos|abraços?|att|cordialmente|saudações'],
  receipt: [
    '(sua|seu|a sua|o seu) (solicitação|mensagem|e-?mail|pedido|chamado|ticket|consulta) (\\p{L}+ ){0,2}(foi|será) (\\p{L}+ )?(recebid|registrad|criad|abert)[oa]',
    '(número|nº|protocolo) (do |de |da )?(ticket|chamado|protocolo|atendimento|solicitação)|(não|favor não|por favor não) (\\p{L}+ )?(responda|responder|respondas)( a)?( este| esta|$|\\.)',
    '(caixa|endereço|conta|e-?mail)[^!?]{0,60} (não (é|está|será)|já não)[^!?]{0,40}(monitorad|ativ|lid|verificad|utilizad|acompanhad)\\p{L}*',
  ],
  courtesy: [
    '(obrigad[oa]|agradecemos) (por|pelo|o|a)?( seu| sua| teu)? ?(entrar em contato|contato|contacto|contactar|mensagem|interesse|e-?mail)',
    '(recebemos|foi recebid[oa]) (a |o )?(sua|seu)',
    '(retornaremos|responderemos|entraremos em contato|entraremos em contacto|em breve)|(nossa|um|nosso) (equipe|equipa|atendente|consultor|especialista|time)[^!?]{0,40} (irá|vai|entrará|retornará|responderá)',
    'horário (de|comercial)|(em até|no prazo de|dentro de) \\d+ ?(h|horas|dias)|o mais breve possível',
  ],
  left: [
    '(não|já não) (trabalho|faço parte)( mais)? (na|da|nesta|desta) (empresa|companhia|equipa|equipe)|(não|já não) (trabalha|faz parte|pertence|está|integra|colabora)( mais)?( \\p{L}+){0,2} (na|da|de|com|no|do|à|a) (empresa|equipe|equipa|quadro|companhia|nossa|nosso)|não (trabalha|faz) mais|(deixou|saiu d)[ao]? (a )?(empresa|companhia)|desligou-se|foi desligad[oa]',
  ],
  optOut: [
    '(parem?|deixem?) de (me )?(enviar|mandar|escrever|contatar|contactar)|(remova|removam|retirem|retire|excluam|exclua|tirem|apaguem)(-me)? (me|meu|da|o meu|minha)|(não|nem) (me )?(enviem?|mandem?|escrevam?|contatem?|contactem?)|^(sair|parar|stop|remover|cancelar|descadastrar|descadastro)(,? por favor|,? obrigad[oa])?$|não (desejo|quero|queremos|desejamos) (mais )?receber|(descadastr\\p{L}+|cancelar (a )?(minha )?(inscrição|subscrição))|não quero (mais|receber)|(remover|retirar|excluir|tirar|apagar)(-me|-nos)? (da|do|desta|meu|o meu|minha)|(remover|retirar|excluir|tirar)-me',
  ],
  human: [
    '^(sim|não|claro|perfeito|ok|certo|combinado|ótimo|beleza|pode ser|faz sentido)|(pode|podem|poderia|poderiam) (me )?(enviar|mandar|ligar|marcar)|(preciso|precisamos|quero|queremos|gostaria|gostaríamos|tenho|temos|podemos|segue|anexo|em anexo|vamos|confirmo)|depois,? com (muito )?prazer|(ligue|liguem|me ligue|escreva)(-me)? (esta semana|antes|hoje|amanhã)|interess(e|ado|ada|ante)|proposta|orçamento',
  ],
  calendarSubject: [
    'aceit[oae]|aceitado|recusad[oa]|cancelad[oa]|provisóri[oa]|convite( atualizado)?|tentativa|novo horário proposto|evento (cancelado|atualizado)',
  ],
  calendar: [
    '(aceitou|recusou) (este|o|seu|o seu) (convite|evento)|convite (do|de) google (agenda|calendar)|este evento foi (cancelado|atualizado|alterado)|(foi|você foi) convidad[oa] (para|a)',
  ],
  bounceSubject: [
    'não (foi )?(é )?possível entregar|(mensagem|e-?mail) não (entregue|enviad[oa])|(falha|erro) (na|de|no|ao) (entrega|envio|entregar)|não entregue|entrega (falhou|atrasada)|notificação (de|do) (status|estado|entrega|falha)|endereço não encontrado|mensagem (devolvida|atrasada)|não entregável',
  ],
  bounce: [
    '(mensagem|e-?mail|correio)[^!?]{0,60} (não (foi|pôde|pode|pude|foi possível))[^!?]{0,40}(entreg|envi|remet|recebid)\\p{L}*|não foi possível (entregar|enviar)|falha (na|de|ao) (entrega|entregar)|não foi entregue',
    '(endereço|destinatário|caixa|usuário|utilizador|domínio)[^!?]{0,60} (não (existe|encontrad|foi encontrad|pôde)|desconhecid|chei[ao]|inválid|excedid)\\p{L}*|endereço não encontrado|seguintes? destinatários?',
    'servidor (de e-?mail|remoto|de correio)|sistema de e-?mail|cópia (da|de) (sua|mensagem)|mensagem original|resposta (do servidor|foi)',
  ],
  newsletter: [
    '(você|está|estás)? ?(recebeu|recebe|recebendo|a receber) (este|esta) (e-?mail|mensagem|newsletter)[^.!?\\n]{0,30} (porque|pois|por)',
    'no (seu |teu )?navegador|versão (online|web)',
    '(cancelar|anular) (a |sua |minha )?(inscrição|subscrição|assinatura)|descadastr(ar|e-se)|clique aqui para (cancelar|sair)|remover (seu|o) e-?mail',
    'gerenciar (suas |as )?preferências|política de privacidade|todos os direitos reservados',
  ],
};
