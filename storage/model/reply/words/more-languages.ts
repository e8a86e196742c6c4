import type { ReplyWords } from './reply-words';

/** Only what mail programs themselves write, for languages without a table of their own. */
export const MORE_LANGUAGES: ReplyWords = {
  language: 'mul',
  subjectAutomatic: [
    'automatická odpov[eě]ď|automaattinen vastaus|poissaolo(viesti|ilmoitus)?|automatikus válasz|otomatik yanıt|răspuns automat|автоматична відповідь|автоматичен отговор|automatski odgovor|samodejni odgovor|αυτόματη απάντηση|balasan otomatis|trả lời tự động|מענה אוטומטי|رد تلقائي|resposta automàtica|automaatvastus|automātiska atbilde|automatinis atsakymas',
  ],
  subjectAway: [
    "mimo kancelář|nepřítomnost|poissa|lomalla|házon kívül|szabadságon|ofis dışında|izinde|fora de l'oficina|în concediu|na dovolené|odsutnost|izvan ureda",
  ],
  away: [
    "mimo kancelář|na dovolené|(jsem|budu)( \\p{L}+){0,3} nepřítom\\p{L}+|(olen|lomalla|poissa)( \\p{L}+){0,3} (lomalla|poissa)|szabadságon|(ofis dışında|izinde|izindeyim|tatilde)\\p{L}*|în concediu|fora de l'oficina|izvan ureda|na godišnjem",
  ],
  optOut: [
    'odhlásit|peruuttakaa tilaus|leiratkoz\\p{L}+|(abonelikten|listeden) çık\\p{L}*|dezabon\\p{L}+|doneu-me de baixa|esborreu-me',
  ],
  calendarSubject: [
    'hyväksytty|hylätty|alustava|peruutettu|kutsu|přijato|odmítnuto|nezávazně( přijato)?|zrušeno|pozvánka|prijaté|odmietnuté|elfogadva|elutasítva|feltételes|lemondva|meghívó|kabul edildi|reddedildi|iptal edildi|davet|acceptat[ăa]?|refuzat[ăa]?|anulat[ăa]?|invitație|прийнято|відхилено|скасовано|запрошення|прието|отхвърлено|αποδοχή|απόρριψη|πρόσκληση|prihvaćeno|odbijeno|diterima|ditolak|undangan|đã chấp nhận|đã từ chối|lời mời',
  ],
  bounceSubject: [
    'nedoručiteln\\p{L}*|toimittamat\\p{L}*|kézbesíthetetlen|teslim edilemedi|nelivrat\\p{L}*|не доставлено|недоставлен\\p{L}*|μη παραδοτέο',
  ],
};

export const KOREAN: ReplyWords = {
  language: 'ko',
  script: 'unspaced',
  subjectAutomatic: ['자동 ?(회신|응답|답장)|부재 ?중'],
  automatic: ['자동 ?(회신|응답|답장|발송)'],
  away: ['부재 ?중|휴가 ?(중|입니다)|출장 ?(중|입니다)'],
  back: ['복귀|돌아'],
  bounceSubject: ['(배달|전송|발송) ?(되지 않|불가|실패)|반송'],
  bounce: [
    '(메일|메시지)[^.]{0,40}(배달|전송|전달)[^.]{0,10}(못|않|실패)',
    '(주소|수신자|사서함)[^.]{0,30}(찾을 수 없|존재하지)',
  ],
};
