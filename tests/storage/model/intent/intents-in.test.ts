import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntentKind } from '@/storage/model/intent/intent';
import { intentsIn } from '@/storage/model/intent/intents-in';
import { leastProcessorMs } from '../../../support/processor-ms';

/** Tuesday, 1 September 2026. */
const SENT_AT = Date.UTC(2026, 8, 1, 9);
const intents = (text: string) => intentsIn(text, { sentAt: SENT_AT });
const kinds = (text: string) => intents(text).map(({ kind }) => kind);

describe('what an answer wants', () => {
  it.each<[string, IntentKind[]]>([
    ['What does it cost for six looms?', ['asksPrice']],
    ['Could you send us a quote?', ['asksPrice']],
    ['Was kostet das für sechs Webstühle?', ['asksPrice']],
    ['Können Sie uns bitte ein Angebot machen?', ['asksPrice']],
    ['Quel est le prix pour six métiers ?', ['asksPrice']],
    ['Pouvez-vous nous envoyer un devis ?', ['asksPrice']],
    ['¿Cuánto cuesta para seis telares?', ['asksPrice']],
    ['Quanto custa para seis teares?', ['asksPrice']],
    ['Quanto costa per sei telai?', ['asksPrice']],
    ['Kunnen jullie een offerte sturen?', ['asksPrice']],
    ['I would like to see a demo.', ['asksDemo', 'interested']],
    ['Eine kurze Demo wäre gut.', ['asksDemo', 'interested']],
    ['Serait-il possible de voir une démo ?', ['asksDemo']],
    ['Me gustaría ver una demostración.', ['asksDemo', 'interested']],
    ["Let's talk on Thursday.", ['asksMeeting']],
    ['Wann können wir telefonieren?', ['asksMeeting']],
    ['Pouvons-nous fixer un rendez-vous ?', ['asksMeeting']],
    ['¿Podemos hablar el jueves?', ['asksMeeting']],
    ['Podemos marcar uma reunião?', ['asksMeeting']],
    ['Possiamo fissare una chiamata?', ['asksMeeting']],
    ['Zullen we volgende week bellen?', ['asksMeeting']],
    ['Please send me more information.', ['asksInformation']],
    ['Schicken Sie mir bitte mehr Informationen.', ['asksInformation']],
    ['How does it work with linen?', ['asksInformation']],
    ['We are interested.', ['interested']],
    ['Das klingt sehr interessant.', ['interested']],
    ['Cela nous intéresse.', ['interested']],
    ['Nos interesa.', ['interested']],
    ['Temos interesse.', ['interested']],
    ['Ci interessa.', ['interested']],
    ['We zijn geïnteresseerd.', ['interested']],
    ['We are not interested.', ['notInterested']],
    ['I am no longer interested, sorry.', ['notInterested']],
    ['Kein Interesse, danke.', ['notInterested']],
    ['Das ist für uns leider nicht interessant.', ['notInterested']],
    ['Nous ne sommes pas intéressés.', ['notInterested']],
    ['No nos interesa.', ['notInterested']],
    ['Não temos interesse.', ['notInterested']],
    ['Non siamo interessati.', ['notInterested']],
    ['Geen interesse, bedankt.', ['notInterested']],
    ['We have no budget.', ['noBudget']],
    ['Wir haben kein Budget.', ['noBudget']],
    ["Nous n'avons pas de budget.", ['noBudget']],
    ['No tenemos presupuesto.', ['noBudget']],
    ['Our budget is approved.', ['hasBudget']],
    ['Budget ist freigegeben.', ['hasBudget']],
    ['You should talk to Ida Falk instead.', ['wrongPerson']],
    ['Ich bin dafür nicht zuständig.', ['wrongPerson']],
    ['Je ne suis pas la bonne personne.', ['wrongPerson']],
    ['No soy la persona indicada.', ['wrongPerson']],
    ['Non sono la persona giusta.', ['wrongPerson']],
    ['Ik ben niet de juiste persoon.', ['wrongPerson']],
    ['Please remove me from your list.', ['unsubscribe']],
    ['Bitte löschen Sie meine Adresse.', ['unsubscribe']],
    ['Not interested, remove me from your list.', ['unsubscribe', 'notInterested']],
    ['We are interested, what does it cost?', ['asksPrice', 'interested']],
    ['Thank you for your interest in our fair.', ['unclear']],
    ['Do not contact me again.', ['unsubscribe']],
    ['Bitte kontaktieren Sie mich nicht wieder.', ['unsubscribe']],
    ['Ich bitte Sie, mich aus dem Verteiler auszutragen.', ['unsubscribe']],
    ['Merci de ne plus me contacter.', ['unsubscribe']],
    ['Veuillez me désabonner de votre liste.', ['unsubscribe']],
    ['Por favor, no me contacte más.', ['unsubscribe']],
    ['Favor de darme de baja de su lista.', ['unsubscribe']],
    ['Por favor, não me contacte mais.', ['unsubscribe']],
    ['Gostaria de pedir para remover-me da lista.', ['unsubscribe']],
    ['Non mi contattate più.', ['unsubscribe']],
    ['Vi prego di cancellarmi dalla lista.', ['unsubscribe']],
    ['Gelieve mij uit te schrijven van uw mailinglijst.', ['unsubscribe']],
    ['Neem geen contact meer op.', ['unsubscribe']],
    ['How much is it, and could you show it to us next Tuesday?', ['asksPrice', 'asksDemo']],
    ['Wie teuer ist es, und können Sie es uns am Dienstag zeigen?', ['asksPrice', 'asksDemo']],
    ['C’est combien, et pouvez-vous nous le montrer mardi ?', ['asksPrice', 'asksDemo']],
    ['¿Cuánto es, y podrían mostrárnoslo?', ['asksPrice', 'asksDemo']],
    ['Quanto é, e podem nos mostrar na terça?', ['asksPrice', 'asksDemo']],
    ['Quanto viene, e potreste mostrarcelo martedì?', ['asksPrice', 'asksDemo']],
    ['Hoeveel is het, en kunt u het ons dinsdag laten zien?', ['asksPrice', 'asksDemo']],
    ['Please do not send me any more emails.', ['unsubscribe']],
    ["I don't want to receive these messages anymore.", ['unsubscribe', 'notInterested']],
    ['Ich möchte keine weiteren E-Mails mehr.', ['unsubscribe']],
    ['Désinscription svp', ['unsubscribe']],
    ['Baja, por favor', ['unsubscribe']],
    ['Não desejo mais receber e-mails.', ['unsubscribe']],
    ['Non desidero ricevere altre e-mail.', ['unsubscribe']],
    ['Uitschrijven graag', ['unsubscribe']],
    ['Graag niet meer mailen.', ['unsubscribe']],
    ["Don't stop emailing me, I love the updates. What is the price?", ['asksPrice']],
    ["This isn't spam at all, do not remove me from the list!", ['unclear']],
    ['Bitte löschen Sie mich nicht.', ['unclear']],
    ['Ne me désinscrivez pas.', ['unclear']],
    ['Non cancellatemi.', ['unclear']],
    ['Verwijder mij niet.', ['unclear']],
    ['You should ask my boss Clara Fink about this.', ['wrongPerson']],
    ['Fragen Sie dazu bitte meine Chefin Clara Fink.', ['wrongPerson']],
    ['Voyez avec ma responsable Clara Fink.', ['wrongPerson']],
    ['Hable con mi jefa Clara Fink.', ['wrongPerson']],
    ['Fale com a minha chefe Clara Fink.', ['wrongPerson']],
    ['Parli con il mio capo Clara Fink.', ['wrongPerson']],
    ['Vraag het mijn baas Clara Fink.', ['wrongPerson']],
    ['Ok, thanks.', ['unclear']],
    ['The looms have arrived in Varde.', ['unclear']],
    ['', ['unclear']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('not now, and when', () => {
  it.each([
    ['Interested, but not now: write to me again in November.', '2026-11-01'],
    ['Not right now. Get back to us in three months.', '2026-12-01'],
    ['This is not a good time, try again next quarter.', '2026-10-01'],
    ['Not now, please call again on 12 October.', '2026-10-12'],
    ['Not a priority, maybe next year.', '2027-01-01'],
    ['Derzeit nicht, melden Sie sich im Oktober wieder.', '2026-10-01'],
    ['Im Moment nicht, fragen Sie in zwei Monaten noch einmal.', '2026-11-01'],
    ['Pas pour le moment, recontactez-moi en janvier.', '2027-01-01'],
    ['Ahora no es buen momento, escríbame en octubre.', '2026-10-01'],
    ['Agora não, fale comigo em outubro.', '2026-10-01'],
    ['Al momento no, risentiamoci a ottobre.', '2026-10-01'],
    ['Nu niet, bel in oktober nog eens.', '2026-10-01'],
    ['Not now, try again in March 2028.', '2028-03-01'],
    ['Not yet: come back to us in Q2.', '2027-04-01'],
  ])('%s', (text, day) => {
    expect(intents(text).find(({ kind }) => kind === 'notNow')?.when?.day).toBe(day);
  });

  it('names no day when none is named', () => {
    expect(intents('Not right now, thanks.')).toEqual([{ kind: 'notNow', words: 'Not right now' }]);
  });
});

describe('the wrong person, and who else', () => {
  it.each([
    ['Wrong person, please contact Ida Falk (ida@falk.example).', { name: 'Ida Falk', email: 'ida@falk.example' }],
    [
      'Ich bin nicht zuständig. Bitte wenden Sie sich an Ida Falk, ida@falk.example.',
      { name: 'Ida Falk', email: 'ida@falk.example' },
    ],
    ['I am not the right person, write to ida@falk.example.', { email: 'ida@falk.example' }],
  ])('%s', (text, who) => {
    expect(intents(text).find(({ kind }) => kind === 'wrongPerson')?.who).toEqual(who);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'not interested no budget price demo call me in November kein Interesse . , ! ? \n pas maintenant 12.10. ida@falk.example remove me'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  it('gives intents whose words stand in it, or is unclear alone', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 4e12 }), (said, sentAt) => {
        const found = intentsIn(said, { sentAt });
        const plain = said.normalize('NFC').replace(/\s+/g, ' ');
        for (const { words: quoted } of found) expect(plain).toContain(quoted.replace(/\s+/g, ' '));
        expect(found.length).toBeGreaterThan(0);
        if (found.some(({ kind }) => kind === 'unclear')) expect(found).toHaveLength(1);
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
      }),
    );
  });

  it.each([
    ['one line', 'a'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['the beginnings of phrases', 'please send me '.repeat(7_000)],
    ['questions that never end', 'can you '.repeat(12_000)],
    ['short words', 'a b '.repeat(25_000)],
    ['negations', 'nicht kein no pas non '.repeat(5_000)],
    ['figures', '1 2 3 '.repeat(17_000)],
    ['accents', 'é '.repeat(50_000)],
  ])('is read within 50 ms: 100 KB of %s', (_, said) => {
    expect(leastProcessorMs(() => intentsIn(said, { sentAt: SENT_AT }), 50)).toBeLessThan(50);
  });
});
