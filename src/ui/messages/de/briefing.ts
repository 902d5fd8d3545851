import type { Catalogue } from '../catalogue.ts';

export const briefing: Catalogue['briefing'] = {
  kicker: 'Vertrauliches Briefing',
  heading: (party) => `Briefing: ${party}`,
  interests: 'Was Sie wollen',
  weights: 'Wie viel jeder Artikel zählt',
  weightsNote: (spread) =>
    `Punkte von 100. Die öffentlichen sind die, die Sie erklärt haben: Nur diese sehen die anderen. Ihre eigenen sind geheim, aus dem Startwert innerhalb von ${spread} um die öffentlichen gezogen und dann wieder auf die Summe 100 gebracht. Von den anderen sehen Sie nur die öffentlichen.`,
  article: 'Artikel',
  yours: 'Ihre',
  stated: 'Öffentlich',
  bounds: 'Gezogen aus',
  best: 'Am besten für Sie',
  worthTitle: 'Was jede Option Ihnen wert ist',
  worthNote:
    'Der Wert von 0 bis 100, den alle kennen dürfen; und die Punkte, die er mit Ihrem eigenen Gewicht bringt.',
  worthPoints: (points) => `${points} Pkt`,
  counting: {
    title: 'Wie Ihr Ergebnis berechnet wird',
    sum: 'Für jeden Artikel Ihr Gewicht mal dem Wert der Option, geteilt durch 100. Die Summe reicht von 0, der überall schlechtesten Antwort, bis 100, der überall besten.',
    kept: (share) =>
      `Davon geht ${share} verloren, wenn der Text bricht: mal 1 − ${share} × (1 − Wahrscheinlichkeit, dass er hält).`,
    testing: (points) =>
      `Hinzu kommt das ${points}-Fache dessen, was ein Test des Textes wert wäre; die Summe kann deshalb 100 übersteigen.`,
    compare: (alternative, least) =>
      `Dagegen steht Weiterkämpfen, das jetzt ${alternative} wert ist. Mit Ihrem geheimen Aufschlag ist ein Text Ihre Unterschrift ab ${least} wert.`,
    result:
      'Vom Ergebnis des Laufs, mit oder ohne Unterschrift, wird die Last Ihrer Ermüdung abgezogen.',
    scale:
      'Alle Texte auf dem Tisch nach Ihren wahren Gewichten; Ihr eigener mit seiner Spanne. Links der Linie fahren Sie mit Weiterkämpfen besser.',
    example: 'Die Rechnung für Ihren Text auf dem Tisch',
  },
  redLines: 'Was Sie nicht unterzeichnen',
  alternative: 'Ohne Abkommen',
  alternativeNow: (points) => `Weiterkämpfen ist Ihnen jetzt ${points} von 100 wert.`,
  alternativeNote:
    'Ihre BATNA. Sie ist keine feste Größe: Jeder Posten ist der Stand des Krieges mal seinem Preis; sie ändert sich mit Front, Hilfe, Sanktionen und Ermüdung.',
  reserve: (points) =>
    `Sie verlangen ${points} Punkte mehr als das, ehe Sie unterzeichnen; wie viel, wissen die anderen nicht.`,
  argument: 'Was für Ihre Seite spricht',
  intelligence: 'Was die Nachrichtendienste sagen',
  confidence: 'Zuverlässigkeit',
  sources: 'Quellen',
  type: {
    russia: {
      true: 'Ihre Führung ist revisionistisch: Eine erfolgreiche Offensive ist Ihnen ihren vollen Wert wert.',
      false:
        'Ihre Führung ist opportunistisch: Eine erfolgreiche Offensive ist Ihnen ein Drittel ihres vollen Wertes wert.',
    },
  },
  statedKicker: 'Briefing vor Beginn der Sitzung',
  statedNote: (spread) =>
    `Punkte von 100, wie Ihre Delegation sie erklärt hat. Mit Beginn der Sitzung erfahren Sie Ihre eigenen, die innerhalb von ${spread} um diese liegen, und was Sie über Weiterkämpfen hinaus verlangen, ehe Sie unterzeichnen.`,
  toLobby: 'Zurück zum Vorraum',
  go: 'An den Tisch',
  back: 'Zurück zum Spiel',
};
