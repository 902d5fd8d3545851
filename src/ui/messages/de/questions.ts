import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** Six questions for discussion. Each names a fact of the run and asks about it; none says who was right. */
export const questions: Catalogue['questions'] = {
  title: 'Sechs Fragen zur Diskussion',
  note: 'Gewonnen aus dem, was in diesem Lauf geschah. Jede lässt sich von dieser Seite aus beantworten, und keine hat nur eine Antwort.',
  ask: {
    ending: {
      'last-quarter':
        'Der Text war bis zum letzten Quartal in Kraft. Nennen Sie die eine Bestimmung, ohne die er es Ihrer Ansicht nach nicht gewesen wäre, und sagen Sie, was auf dieser Seite dafür und was dagegen spricht.',
      'rounds-ran-out':
        'Die Runden liefen ab. In welcher Runde hätte eine Delegation allein das ändern können, und was hätte sie dafür aufgeben müssen?',
      'walked-out': (who) =>
        `Die Gespräche endeten, weil ${who} sie verließ. Was war dadurch nach den eigenen Zahlen zu gewinnen, und was hätte diese Delegation am Tisch gehalten?`,
      'offensive-succeeded': (quarter) =>
        `In Quartal ${quarter} brach eine Offensive durch. Lag die Schwäche, die sie nutzte, im Text, in dem, was entsandt war, oder darin, wie frühere Tests beantwortet wurden?`,
      'wider-war': (quarter) =>
        `In Quartal ${quarter} weitete sich die Antwort auf einen Test zum Krieg aus. Die Wahrscheinlichkeit dafür war klein und bekannt. War das Risiko es wert, und wer sollte darüber entscheiden?`,
      withdrew: (who, quarter) =>
        `In Quartal ${quarter} trat ${who} vom Text zurück. Was war der Text dieser Delegation da noch wert, und was verloren die anderen?`,
    },
    luck: (held, mean, share) =>
      `Dieser Lauf ${held}; mit denselben Entscheidungen hielten andere im Mittel ${mean}, und ${share} hielten bis zum letzten Quartal. Was würden Sie jemandem antworten, der den Text nach diesem einen Lauf beurteilt?`,
    judgement: (points, interval) =>
      `In denselben Welten unterscheiden sich die Entscheidungen dieses Laufs von denen einer Strategie, die wie erklärt spielt, im Mittel um ${points} (95 %: ${interval}; ein Minus spricht gegen diesen Lauf). Welche Ihrer Entscheidungen machte Ihrer Ansicht nach diesen Unterschied, und stimmt die Liste der Entscheidungen dem zu?`,
    costly: (decision, points) =>
      `Von Ihren Entscheidungen kostete diese am meisten: ${decision}. Ihre beste Alternative hätte im Mittel ${points} gebracht. Was sprach nach damaligem Wissen für jede der beiden?`,
    sound: (decision, points) =>
      `Von Ihren Entscheidungen brachte diese am meisten ein: ${decision}. Ihre beste Alternative hätte im Mittel ${points} gekostet. War das damals bekannt, oder stellte es sich so heraus, und wann wäre die andere Wahl besser?`,
    missed: (round, least) =>
      `In Runde ${round} lag ein Text auf dem Tisch, der jeder Delegation mindestens ${least} mehr wert war als das, was kam, und den jede unterzeichnet hätte. Was verhinderte seine Unterzeichnung?`,
    apart: (round, against) =>
      `Der Text, der allen am ehesten recht war, stammte aus Runde ${round} und genügte nicht: ${against}. Was hätte dort angeboten werden können, das die gebende Seite wenig kostet?`,
    'would-it-hold': {
      held: (hold) =>
        `Am Tag der Unterzeichnung stand die Wahrscheinlichkeit, dass der Text hält, bei ${hold}; er hielt. Würden Sie denselben Text wieder unterzeichnen?`,
      broken: (hold) =>
        `Am Tag der Unterzeichnung stand die Wahrscheinlichkeit, dass der Text hält, bei ${hold}; er hielt nicht. Wer hätte das sehen können, und was wäre dann verlangt worden?`,
    },
    gap: (early, late) =>
      `Im ersten Quartal betrug das Risiko von Beschuss oder einer Offensive in einer Entscheidung ${early}, im fünften ${late}. Was hätte zwischen Unterzeichnung und Entsendung geschehen können, und wer hätte zustimmen müssen?`,
    answer: {
      ended: (quarter, move, answer, then) =>
        `In Quartal ${quarter} war die Antwort auf einen Test (${move}): ${answer}. Das Risiko hatte bei ${then} gestanden. Was sagte diese Antwort über die Garanten, für ${cast.russia.object} und für die anderen Garanten?`,
      next: (quarter, move, answer, then, next) =>
        `In Quartal ${quarter} war die Antwort auf einen Test (${move}): ${answer}. Das Risiko hatte bei ${then} gestanden, im nächsten Quartal stand es bei ${next}. Wie viel davon ist das Werk der Antwort?`,
    },
    attribution: (quarter, confidence) =>
      `In Quartal ${quarter} wurde ein Test mit einer Sicherheit von ${confidence} der russischen Seite zugerechnet. Wie sicher muss eine Regierung sein, ehe sie antwortet, und was hätte jede Art von Irrtum gekostet?`,
    untested: (chance, quarters) =>
      `Kein Test kam (${quarters}), obwohl sich die Wahrscheinlichkeit eines Angriffs auf ${chance} summiert hatte. Woran ließe sich eine Abschreckung, die wirkte, von einer Bedrohung unterscheiden, die es nie gab?`,
    belief: {
      russia: (was, first, last) =>
        `${cast.russia.Seat} war ${was}. Für revisionistisch gehalten wurde ${cast.russia.seat} anfangs mit ${first} und am Ende mit ${last}. Welcher Zug verriet am meisten, und welchen hätte jeder der beiden Typen machen können?`,
      coalition: (was, first, last) =>
        `${cast.coalition.Seat} war ${was}. Für fest gehalten wurde ${cast.coalition.seat} anfangs mit ${first} und am Ende mit ${last}. Was hätte die Entschlossenheit deutlicher gemacht, und wäre das im eigenen Interesse gewesen?`,
      us: (was, first, last) =>
        `${cast.us.Seat} war ${was}. Für engagiert gehalten wurde ${cast.us.seat} anfangs mit ${first} und am Ende mit ${last}. Was hätte das Engagement deutlicher gemacht, und wäre das im eigenen Interesse gewesen?`,
    },
    consent: (who, quarters) =>
      `Die Entsendung ruhte (${quarters}), weil ${who} die Zustimmung verweigerte. Was gab der Text im Gegenzug für die Zustimmung, und würden Sie diesen Artikel wieder so schreiben?`,
    pledges: (who, thousand) =>
      `${who}: ${thousand} Soldaten weniger im Einsatz als zugesagt. Was hätte man vor der Unterzeichnung von dort verlangen können, und was von denen, die sich darauf verließen?`,
    reopened: (who, quarter) =>
      `In Quartal ${quarter} wurden neue Gespräche verlangt, und zwar durch ${who}. Vergleichen Sie den Text davor mit dem, was danach kam: Wer gewann durch die neue Verhandlung?`,
    time: (rounds, taken) =>
      `Die Gespräche dauerten ${rounds}; in dieser Zeit verschob sich die Linie um ${taken}. Für wen arbeitete die Zeit, und die Zahlen welcher Delegation änderten sich dabei am meisten?`,
    alternative: (own, best, bestPoints) =>
      `Kein Text wurde unterzeichnet. Weiterkämpfen war Ihnen am Ende ${own} wert, und ${bestPoints} für ${best}. Für wen war kein Abkommen besser als der letzte Entwurf, und was hätte das geändert?`,
    reserve: (who, points) =>
      `${who} hätte nichts unterzeichnet, was weniger als ${points} über Weiterkämpfen lag, und niemand wusste es. Welcher Zug gab ein Zeichen davon?`,
    perspective: (who, points, own) =>
      `${who} kam auf ${points}, Sie auf ${own}. Nehmen Sie diesen Platz ein: Verteidigen Sie das Ergebnis vor der dortigen Öffentlichkeit, nach dem dortigen Briefing.`,
    model:
      'Nennen Sie die Zahl auf dieser Seite, der Sie am wenigsten trauen. Auf welcher geschätzten Konstante beruht sie, und was müssten Sie sehen, um sie anders zu setzen?',
  },
};
