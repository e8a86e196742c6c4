import type { IntentWords } from './intent-words';

export const PORTUGUESE_INTENTS: IntentWords = {
  not: 'não|nunca|nem|sem|nenhum|nenhuma|jamais|tampouco',
  wrongPerson: [
    '(pergunt\\p{L}+|fal\\p{L}+|consult\\p{L}+)( \\p{L}+){0,2} (ao|à|com) (o |a )?(meu|minha|nosso|nossa) (chefe|diretor|diretora|gerente|colega)',
    'não sou (\\p{L}+ ){0,3}(responsável|pessoa|contato|contacto|quem|indicad[oa])|pessoa errada|não (é|está)( \\p{L}+){0,2} (comigo|minha área|meu departamento)|não (cuido|trato|decido|gerencio)|não trabalho mais',
    '(fale|falar|contate|contacte|procure|escreva|envie)( \\p{L}+){0,2} (com|para|a|ao) \\p{L}+|(quem|o responsável|a responsável) (\\p{L}+ ){0,3}(cuida|trata|decide|é|vê)|(é|são) (o|a) responsável|(vou )?(encaminhar|encaminhei|repassar|repassei|passar)( \\p{L}+){0,4} (para|ao|à)',
  ],
  notInterested: [
    'não (\\p{L}+ ){0,2}(interesse|interessa\\p{L}*|interessad\\p{L}+|precisamos|preciso|queremos|faz sentido|se aplica|é para nós)|(sem|nenhum) interesse|não,? obrigad\\p{L}+|obrigad\\p{L}+,? mas não|dispenso',
    'já (\\p{L}+ ){0,2}(temos|usamos|trabalhamos|utilizamos|contratamos|tenho)|(satisfeitos|contentes|felizes) com|(fazemos|resolvemos) internamente|não (queremos|pretendemos) (mudar|trocar)',
  ],
  noBudget: [
    '(não|sem) (\\p{L}+ ){0,3}(orçamento|verba|budget|recursos)|(orçamento|verba)[^.!?]{0,25} (esgotad\\p{L}|congelad\\p{L}|cortad\\p{L}|fechad\\p{L})|(muito|demasiado) (caro|alto|elevado)|parece alto|fora do orçamento',
  ],
  notNow: [
    '(agora|neste momento|no momento|por enquanto|atualmente|este (mês|ano|trimestre)|de momento)( \\p{L}+){0,3} não|não (\\p{L}+ ){0,3}(agora|no momento|neste momento|por enquanto|prioridade|é o momento|este ano|este mês|ainda)|não é (\\p{L}+ ){0,2}(momento|hora|prioridade)|não (tenho|temos) tempo|no momento estamos',
    '(fale|falamos|escreva|ligue|procure|contate|contacte|voltamos|volte|retomamos|retomar|conversar|conversamos|chame)( \\p{L}+){0,4} (depois|mais tarde|em|no próximo|a partir|daqui|mais para a frente|dentro)|(talvez|melhor|quem sabe)( \\p{L}+){0,2} (depois|mais tarde|mais para|no próximo|ano que vem)|mais (tarde|para a frente|adiante)|(ano|mês|trimestre) que vem',
  ],
  hasBudget: [
    '(temos|tenho|há|com)( \\p{L}+){0,2} (orçamento|verba) (de|aprovad\\p{L}|disponível|para)|(orçamento|verba) (\\p{L}+ )?(aprovad\\p{L}|disponível|reservad\\p{L})|nosso orçamento',
  ],
  asksPrice: [
    'quanto (é|fica|ficaria|seria|custaria|sairia)|(quanto|qual|quais)( \\p{L}+){0,4} (custa|custam|custo|custos|preço|preços|valor|valores|taxa|taxas|sai)|(envi\\p{L}+|mand\\p{L}+|pass\\p{L}+|fazer|dar|saber|sobre|um|uma)( \\p{L}+){0,5} (preços?|valores|orçamento|cotação|tabela de preços|proposta comercial|tarifas)|(orçar|cotar)',
  ],
  asksDemo: [
    '(nos|me) (mostrar|mostre|mostra)|mostr(ar|á)-(nos|me|lo|la)( \\p{L}+)?|(uma|a|ver|fazer|agendar|marcar) (\\p{L}+ )?(demo|demonstração|apresentação do produto|versão de teste|período de teste)|(mostrar|mostre\\p{L}*)( \\p{L}+){0,3} (como|funciona)',
  ],
  asksMeeting: [
    '(podemos|poderíamos|pode|podem|quando|gostaria de|vamos|bora)( \\p{L}+){0,4} (falar|conversar|marcar|reunir|ligar|agendar)|(marcar|agendar|combinar|fazer|enviar|mandar|uma)( \\p{L}+){0,4} (conversa|reunião|chamada|horários?|call|ligação|encontro|videochamada)|(tem|têm|tens) (\\p{L}+ )?(disponibilidade|horário|tempo)|me ligue|ligue-me|(funciona|serve) para (mim|nós)',
  ],
  asksInformation: [
    '(envi\\p{L}+|mand\\p{L}+|pass\\p{L}+|receber|ter|preciso de)( \\p{L}+){0,5} (info|informaç\\p{L}+|detalhes?|material|folheto|documentação|catálogo|exemplos?|referências|apresentação)|mais (info|informaç\\p{L}+|detalhes)|saber mais|conte(-me)? mais|me conta mais',
    '(como|qual|quais|o que)( \\p{L}+){0,4} (funciona|funcionam|inclui|integra|oferecem|diferença)|(vocês|emitem|oferecem|têm|tem|pode|integra|atendem) [^.!?]{2,100}\\?',
  ],
  interested: [
    '(tenho|temos|há|com)( \\p{L}+)? interesse|(estou|estamos|muito) (\\p{L}+ )?interessad\\p{L}+|(me|nos) interessa\\p{L}*|interessa-(me|nos)|(parece|achei|muito|é|soa) (\\p{L}+ )?(interessante|bom|ótimo)|faz sentido|(quero|queremos|gostaria|gostaríamos)( \\p{L}+){0,2} (saber|ver|conhecer|entender|testar)|saber mais|é (exatamente )?o que precisamos|(estamos|estou) (procurando|avaliando|à procura)',
  ],
};
