import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

export const incident: Catalogue['incident'] = {
  title: {
    coalition: (words, count, place) =>
      plural(count, {
        one: `Ein Soldat der Truppe getötet in Sektor ${place}`,
        other: `${words} Soldaten der Truppe getötet in Sektor ${place}`,
      }),
    ukraine: (words, count, place) =>
      plural(count, {
        one: `Ein Soldat ${cast.ukraine.of} getötet in Sektor ${place}`,
        other: `${words} Soldaten ${cast.ukraine.of} getötet in Sektor ${place}`,
      }),
    none: (move, place) => `${move} in Sektor ${place}; niemand wurde getötet`,
    move: { probe: 'Eine Störaktion', strike: 'Beschuss', offensive: 'Eine Offensive' },
  },
  aMove: { probe: 'eine Störaktion', strike: 'Beschuss', offensive: 'eine Offensive' },
  wounded: (count) => (count === 'Eins' ? 'Ein Verwundeter.' : `${count} Verwundete.`),
  from: (who) => `Herkunft der Toten: ${who}.`,
  amongThem: (count, who) => `Unter den Toten aus dem Kontingent (${who}): ${count}.`,
  ordered: (move, share) =>
    `Sie befahlen ${move}; für die anderen, die Ihren Typ nicht kennen, stand die Wahrscheinlichkeit dafür bei ${share}.`,
  stood: (move, share) => `Nach dem Modell stand die Wahrscheinlichkeit für ${move} bei ${share}.`,
  draw: (move, share, tempo) =>
    `Die Ziehung: Eine Entscheidung fiel mit einer Wahrscheinlichkeit von ${tempo} an, und für ${move} stand sie dann bei ${share}.`,
  kind: {
    probe: 'Drohnen und Sabotage unterhalb der Schwelle des offenen Angriffs.',
    strike: 'Beschuss einer Stellung an der Linie.',
    offensive: 'Bodentruppen haben die Linie überschritten.',
  },
  known: 'Was bekannt ist, und wie sicher',
  knownToOthers: 'Wovon die anderen ausgehen, und wie sicher',
  impact: {
    probe: (sector) => `Drohnen und Sabotage in Sektor ${sector}`,
    strike: (sector) => `Feuer traf eine Stellung in Sektor ${sector}`,
    offensive: (sector) => `Bodentruppen überschritten die Linie in Sektor ${sector}`,
  },
  losses: (killed, count, wounded) =>
    `${plural(count, { one: 'Ein Soldat getötet', other: `${killed} Soldaten getötet` })}${
      wounded ? `, ${wounded === 'eins' ? 'einer' : wounded} verwundet` : ''
    }`,
  origin: 'wahrscheinlicher Ursprung',
  ownDenial: 'Eine Antwort auf eine Provokation, wie Sie sagen',
  claim: {
    impact: ['', 'Beobachter vor Ort'],
    losses: ['', 'Verteidigungsministerium'],
    get origin(): readonly [string, string] {
      return [`Es kam von Boden, den ${cast.russia.seat} hält`, 'Beobachter und Radar'];
    },
    unit: ['Durch eine reguläre Einheit', 'Satellitenbilder'],
    order: ['Befohlen oberhalb der Brigade', 'abgehörte Funksprüche, eine Quelle'],
    get denial(): readonly [string, string] {
      return [`Eine Antwort auf eine Provokation, sagt ${cast.russia.seat}`, 'keine verzeichnet'];
    },
  },
  answers: 'Die Antworten, und wohin jede führt',
  answersPlain: 'Die Antworten',
  yourAnswerPlain: 'Ihre Antwort',
  yourAnswer: 'Ihre Antwort, und wohin jede führt',
  response: {
    protest: 'Eine Erklärung und der Sicherheitsrat; keine Bewegung.',
    reinforce: 'Soldaten in den Sektor; die Vereinigten Staaten werden um Rückhalt gebeten.',
    'strike-back':
      'Die feuernde Einheit treffen; die Vereinigten Staaten werden um Rückhalt gebeten.',
  },
  back: (share) => `USA tragen mit ${share}`,
  abstain: (share) => `USA enthalten sich ${share}`,
  noDecision: 'keine US-Entscheidung fällt an',
  get next() {
    return `${cast.russia.Seat}, nächstes Quartal, falls eine Entscheidung anfällt`;
  },
  get firm() {
    return `Sicht ${cast.russia.of}: ${cast.coalition.seat} fest`;
  },
  get committed() {
    return `${cast.us.Seat} engagiert`;
  },
  breakthrough: 'Die Offensive bricht durch',
  widerWar: 'Die Antwort weitet sich zum Krieg aus',
  outsideArticle5:
    'Außerhalb von Artikel 5: Ein Angriff auf Soldaten, die diese Linie halten sollen, bindet die NATO nicht von selbst.',
  widerWarNote: 'Wenn ja, ist die Waffenruhe sofort vorbei; ob es dazu kommt, wird ausgelost.',
  afterwards:
    'Danach kann jeder Unterzeichner den Text bestehen lassen, Gespräche verlangen oder zurücktreten.',
  backing: {
    get title() {
      return `Entscheidung ${cast.us.of}`;
    },
    back: 'Die Antwort mittragen',
    abstain: 'Sich enthalten',
    note: 'Mittragen kostet jetzt etwas und teilt das Risiko; sich trotz Zusage zu enthalten kostet mehr, je fester die Zusage war.',
  },
  wish: {
    title: 'Was wollen Sie jetzt?',
    accept: 'Den Text bestehen lassen',
    acceptNote: 'Der Verstoß bleibt begrenzt, die Waffenruhe geht weiter.',
    reopen: 'Neue Gespräche verlangen',
    reopenNote: (rounds) =>
      `Zurück an den Tisch für ${plural(rounds, { one: 'höchstens eine Runde', other: `bis zu ${rounds} Runden` })}; gekämpft wird mit halbem Tempo weiter. Ohne neuen Text ist die Waffenruhe vorbei.`,
    withdraw: 'Vom Text zurücktreten',
    withdrawNote: 'Die Waffenruhe endet sofort.',
    withdrawAsked: 'Vom Text zurücktreten?',
    notBound: 'Der Text bindet Sie nicht, Sie können also nicht von ihm zurücktreten.',
    noMore: 'Über den Text kann nicht noch einmal verhandelt werden.',
  },
  why: {
    title: 'Warum es hier geschehen konnte',
    order:
      'Wahrscheinlichkeit von Beschuss oder einer Offensive in einer Entscheidung. Jeder Balken ist, was eine Gruppe von Eingaben gegenüber einem Entwurf, der abschreckt, hinzufügt: ihre Wirkung, gemittelt über alle Reihenfolgen, in denen die Gruppen ausgetauscht werden könnten (Shapley-Werte), sodass sich die Balken aufsummieren.',
    reference: 'Volles Paket (schreckt ab)',
    here: 'Dieses Quartal',
    all: 'alle Posten',
    asText: 'Dasselbe als Tabelle',
  },
  clock: {
    title: 'Die Uhr',
    note: 'Die Reihenfolge ist Regel; die Stunden sind der übliche Verlauf.',
    hours: (hours) => (hours === 0 ? '0 h' : `+${hours} h`),
    steps: {
      happened: ['', 'wie in der ersten Stunde bekannt'],
      liaison: ['Kontakt über die Verbindungsstelle', 'um zu erfahren, ob es befohlen war'],
      get statement() {
        return [`Erste Erklärung: ${cast.coalition.seat} antwortet`, 'Schweigen gilt als Protest'];
      },
      council: ['Der Sicherheitsrat tritt zusammen', 'Russland hat ein Veto'],
      get washington() {
        return [
          `${cast.us.Seat} antwortet`,
          `nur wenn ${cast.coalition.seat} verstärkt oder zurückschlägt`,
        ];
      },
      restored: [
        'Der Text besteht oder wird neu verhandelt',
        'jeder Unterzeichner kann Gespräche verlangen oder zurücktreten',
      ],
    },
    state: { past: 'geschehen', now: 'jetzt', next: 'kommt' },
    skipped: 'fällt nach Protest nicht an',
  },
  after: {
    title: 'Was nun alle glauben, und warum',
    titlePlain: 'Was entschieden wurde',
    note: 'Die Bayes-Regel auf das Gesehene: Jede Zahl bewegt sich danach, um wie viel wahrscheinlicher der Zug beim entschlossenen Typ war.',
    get revisionist() {
      return `${cast.russia.Seat} revisionistisch`;
    },
    get firm() {
      return `${cast.coalition.Seat} fest`;
    },
    get committed() {
      return `${cast.us.Seat} engagiert`;
    },
    before: 'vorher',
    now: 'nachher',
  },
};
