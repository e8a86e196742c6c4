import type { VerbWords } from './verb-words';

export const PORTUGUESE_VERBS: VerbWords = {
  we: 'eu|nós|a gente',
  they: '(?:ela|ele|eles|elas)(?: me| nos| já)*|me|nos',
  spoke:
    'quer|querem|queria|pediu|pede|disse|diz|precisa|precisam|perguntou|interessad[oa]|tem interesse|vai (?:pensar|ver|decidir)',
  unreached:
    'sem resposta|não (?:atendeu|atende|respondeu|estava|consegui falar)|caixa postal|correio de voz|ninguém (?:atendeu|respondeu|lá)|(?:só )?ocupado|deixei (?:uma )?mensagem|deixei recado',
  talk: '(?:falei|falamos|conversei|conversamos|falado)(?: (?:com|por telefone|ao telefone))?|me (?:ligou|retornou)|(?:ligou|retornou a ligação|ligou de volta)|(?:ligação|chamada|conversa) (?:com|de)',
  call: 'liguei|telefonei|ligamos|chamei',
  mail: '(?:enviei|enviado|mandei|mandamos|enviamos|escrevi)(?: \\w+)? ?(?:um |uma |o |a |os )?(?:e-?mail|mail|proposta|orçamento|cotação|preços|catálogo|oferta)|(?:e-?mail|proposta|orçamento|cotação) (?:enviad[oa])',
  linkedin:
    '(?:enviei|mandei|escrevi)(?: \\w+)? (?:uma )?(?:mensagem|inmail)(?: (?:pelo|no) linkedin)?|mensagem(?: (?:do|no) linkedin)? enviada|escrevi no linkedin',
  answer:
    'respondeu|me escreveu|recebi (?:uma |um |a )?(?:resposta|e-?mail|mensagem)|resposta (?:de|recebida)|retornou o e-?mail',
  meeting:
    'nos reunimos|reuni-me|reunimo-nos|encontrei(?:-me)?(?: com)?|reunião com|(?:almocei|almoço|café|jantei) com|visitei|conheci',
  planned: '(?:reunião|visita|demo|demonstração|encontro)(?: em| no| na)?',
  fair: '(?:conheci |falei |encontrei )?(?:\\w+ )?(?:na feira|no estande|no stand|no congresso)',
  booked:
    '(?:marcou|marquei|marcamos|agendou|agendei|agendamos|combinamos) (?:uma |a )?(?:reunião|demo|demonstração|chamada|visita|conversa)|(?:reunião|demo|chamada|visita) (?:marcada|agendada|confirmada)',
  quote:
    '(?:pediu|solicitou) (?:um |uma |o |a |os )?(?:orçamento|preços?|cotação|proposta|tabela)|pedido de (?:orçamento|cotação)',
  question: 'perguntou(?: sobre| se| como)?|tinha (?:dúvidas|perguntas)',
  budget: '(?:falamos|falei|conversamos) (?:de|do|sobre o?) ?(?:orçamento|verba)',
  click: 'clicou(?: no link)?',
  newsletter: '(?:assinou|subscreveu) a newsletter|inscreveu-se na newsletter',
  event: '(?:se inscreveu|inscreveu-se|registrou-se)(?: no webinar)?',
  download: 'baixou|descarregou|fez o download',
  form: 'preencheu o formulário',
  reaction: '(?:curtiu|gostou do|partilhou|compartilhou)(?: (?:meu|o meu) post)?',
  connection: 'aceitou (?:meu |o meu |o |a )?(?:convite|pedido|solicitação)|conectamos no linkedin',
  comment: 'comentou',
};
