import type { ReplyWords } from './reply-words';

export const POLISH: ReplyWords = {
  language: 'pl',
  marks: 'nie w na do jest jestem dziekuje prosze z sie o pan pani jak przez'.split(' '),
  subjectAutomatic: [
    'automatyczna (odpowiedź|wiadomość)|odpowiedź automatyczna|auto-?odpowiedź|autoresponder|potwierdzenie otrzymania',
  ],
  subjectAway: ['nieobecno(ść|ści)|poza biurem|urlop( \\p{L}+)?|na urlopie|nieobecn[ya]|zwolnienie lekarskie'],
  automatic: [
    '(automatyczna|automatycznie) (\\p{L}+ )?(odpowiedź|wiadomość|wygenerowan\\p{L}+|wysłan\\p{L}+)|(wiadomość|odpowiedź) (\\p{L}+ )?(automatyczna|wygenerowana automatycznie)|auto-?odpowiedź',
  ],
  away: [
    'poza biurem|(nieobecn[ya]|niedostępn[ya]) (w (biurze|pracy|firmie)|do|od|w dniach|z powodu|i)|(jestem|będę|przebywam|obecnie|aktualnie|^)( \\p{L}+){0,3} (na|w) (\\p{L}+ )?(urlopie|urlop|delegacji|zwolnieniu|macierzyńskim|podróży)|nie ma mnie w (biurze|pracy)|nie będzie mnie|(jestem|będę)( \\p{L}+){0,3} (nieobecn[ya]|niedostępn[ya])|(podczas|w czasie) mojej nieobecności',
  ],
  notAway: ['był|byłem|byłam|była|jeśli|jeżeli|kiedy|gdy|czy'],
  back: ['(po|do) (moim |mojego )?(powrocie|powrotu)|(wracam|wrócę|powrócę|będę z powrotem|będę dostępn[ya])'],
  access: [
    '(bez|ograniczony|nie mam|nie będę mi(eć|ał|ała)|utrudniony) (\\p{L}+ ){0,2}dostęp\\p{L}*|dostęp(em|u)? (\\p{L}+ ){0,3}ogranicz\\p{L}+|nie (będą|będzie) (\\p{L}+ )?(czytan|przekierowan)\\p{L}+',
  ],
  urgent: [
    'piln\\p{L}+|(proszę|prosimy) o kontakt|kontakt(ować)? (się )?z|w razie (potrzeby|pytań)|zastępuje mnie|zastępstwo|podczas mojej nieobecności',
  ],
  promise: [
    '(odpowiem|odpiszę|skontaktuję się|odpowiemy)|(jak najszybciej|najszybciej jak|niezwłocznie)|(przepraszam|za) (za )?(utrudnienia|wyrozumiałość|niedogodności)',
  ],
  filler: ['(dzień dobry|witam|szanown\\p{L}+|cześć|drog\\p{L}+)|dziękuj\\p{L}+|informuję|uprzejmie'],
  farewell: ['(z )?(poważaniem|wyrazami szacunku)|(serdecznie |z )?pozdrawia\\p{L}+|pozdrowienia|pozdrowieniami'],
  receipt: [
    '(zgłoszenie|wiadomość|zapytanie|prośba) (\\p{L}+ ){0,3}(zostało|została) (\\p{L}+ )?(przyjęt|zarejestrowan|otrzyman|utworzon)\\p{L}+|numer (zgłoszenia|sprawy)|(prosimy|proszę) (na nią )?nie odpowiadać|nie odpowiadaj na',
  ],
  courtesy: [
    'dziękujemy za (kontakt|wiadomość|zgłoszenie|zainteresowanie)|otrzymaliśmy|(skontaktujemy|odpowiemy|nasz (zespół|konsultant))|godziny (pracy|otwarcia)|w ciągu \\d+',
  ],
  left: [
    '(już )?nie (pracuje|jest pracownikiem|pracuję)( już)?( \\p{L}+){0,2}|zakończył[a]? (pracę|współpracę)|nie pracuje już',
  ],
  optOut: [
    '(proszę|prosimy) (o )?(usun|wypis|nie (pisać|wysyłać|kontaktować))\\p{L}*|usuńcie|wypisz(cie)? mnie|^(wypisz|stop|rezygnuję)$|nie życzę sobie',
  ],
  human: [
    '^(tak|nie|ok|jasne|świetnie|dobrze|oczywiście|chętnie)|proszę (o )?(przesłać|przesłanie|ofertę|wysłać)|(chciał(bym|abym)|potrzebujemy|jesteśmy zainteresowani|w załączeniu|w załączniku|możemy|proponuję)|oferta|ofertę',
  ],
  calendarSubject: [
    'zaakceptowano|odrzucono|wstępnie( zaakceptowano)?|odwołano|anulowano|(zaktualizowane )?zaproszenie',
  ],
  calendar: [
    '(zaakceptował|odrzucił)[a]? (\\(a\\) )?(to )?zaproszenie|zaproszenie z kalendarza google|to wydarzenie zostało (anulowane|zmienione)',
  ],
  bounceSubject: [
    'niedostarczaln[eay]|nie (można|udało się) dostarczyć|nie dostarczono|(wiadomość|e-?mail) (niedostarczon|nie została dostarczon)[ay]|błąd dostarcz(ania|enia)|nie znaleziono adresu|zwrot',
  ],
  bounce: [
    '(wiadomość|wiadomości|e-?mail|poczta)[^!?]{0,60} nie (został|mogł|może|można|udało)\\p{L}*[^!?]{0,30} ?(dostarcz)?\\p{L}*|nie (można|udało się) (było )?dostarczyć|nie została dostarczona',
    '(adres|adresat|odbiorca|skrzynka|użytkownik|konto|domena)[^!?]{0,60} (nie (istnieje|znalezion|można)|nieznan|pełna|przepełniona|nieprawidłow)\\p{L}*|nie znaleziono adresu|następując\\p{L}+ (adresat|odbiorc)\\p{L}+',
    'serwer (pocztowy|zdalny|poczty)|system pocztowy|kopia (wiadomości|twojej)|oryginalna wiadomość|odpowiedź (serwera|z)',
  ],
};
