import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

export const table: Catalogue['table'] = {
  heading: 'Entwurf eines Abkommens über eine Waffenruhe',
  workingText: (round) => `Ihr Entwurf in Runde ${round}`,
  reopened:
    'Über den geltenden Text wird neu verhandelt. Wird in diesen Runden keiner unterzeichnet, ist die Waffenruhe vorbei.',
  howTo:
    'Öffnen Sie einen Artikel, wählen Sie, und legen Sie den Text dann vor; er tritt in Kraft, wenn alle, die er braucht, ihn unterzeichnet haben.',
  counts: (bracketed, agreed) => `${bracketed} strittig, ${agreed} vereinbart`,
  shaded: 'die getönten Worte sind Ihre',
  ifYield: 'Wenn Sie nachgeben:',
  you: 'Sie, Punkte',
  holds: 'hält, %-Pkt',
  agreed: 'vereinbart',
  open: (title) => `Artikel öffnen: ${title}`,
  option: 'Option',
  heldBy: 'Vertreten von',
  yourPayoff: 'Ihr Ergebnis',
  holdsFive: 'Hält bis zum Ende',
  get moscowSigns() {
    return `${cast.russia.Seat} unterzeichnet`;
  },
  leastSigns: 'Unwilligste andere Seite unterzeichnet',
  margin: (points) => `${points} Pkt`,
  against: (points) => `${points} gegenüber Ihrem`,
  redLinesIn: (who, articles) =>
    plural(articles.length, {
      one: `Eine rote Linie für ${who} an anderer Stelle Ihres Entwurfs: ${articles.join('; ')}. Solange sie steht, gibt es keine Aussicht, und nur der Abstand zeigt, wie weit eine Unterschrift entfernt ist.`,
      other: `Rote Linien für ${who} an anderen Stellen Ihres Entwurfs: ${articles.join('; ')}. Solange sie stehen, gibt es keine Aussicht, und nur der Abstand zeigt, wie weit eine Unterschrift entfernt ist.`,
    }),
  never: 'nie',
  redLineOf: (who) => `eine rote Linie für ${who}`,
  noOne: 'noch niemand',
  redLine: 'Das unterzeichnen Sie nicht:',
  void: 'keine Truppe: gilt nicht, zählt aber als gesagt',
  expected: (troops) => `im Einsatz erwartet: ${troops}`,
  expectedNote:
    'Erwartet: was zugesagt ist, mal dem, was solche Zusagen wert sind. Eine höhere Obergrenze bringt nicht mehr, als entsandt wird.',
  obliges: 'Braucht die Unterschrift von',
  stale: 'wird berechnet',
  payoff: {
    title: 'Ihr Ergebnis, wenn dieser Text unterzeichnet würde',
    walkAway: 'Weiterkämpfen',
    note: (walkAway, least) =>
      `Von 100, nach den Gewichten Ihres Briefings. Weiterkämpfen ist ${walkAway} wert; unter ${least} ist der Text Ihre Unterschrift nicht wert.`,
    yours: 'Ihr Entwurf',
    terms: 'Was Ihr Entwurf Ihnen gibt',
    article: 'Artikel',
    weight: 'Gewicht',
    worth: 'Wert, 0–100',
    points: 'Punkte',
    sum: 'Summe der Artikel',
    kept: (share, hold) =>
      `Davon steht ${share} auf dem Spiel, falls der Text bricht; er hält mit ${hold}.`,
    atRisk: (share) => `Davon steht ${share} auf dem Spiel, falls der Text bricht.`,
    get stage() {
      return `Was ein Test für ${cast.russia.object} wert wäre`;
    },
    total: 'Ihr Ergebnis',
    parts: (articles, testing) => `${articles} + ${testing} durch Testen`,
    stageNote: (parts) =>
      `Ihr Entwurf: ${parts}. Was ein Test eines Textes wert wäre, kommt zu seinen Artikeln hinzu, sodass die Summe 100 übersteigen kann.`,
    change: (option) => `Was „${option}“ für Sie ändert`,
    yieldChange: (who) => `Was Nachgeben für Sie ändert (${who})`,
    durability: 'Durch die Wahrscheinlichkeit, dass der Text hält',
    testing: 'Durch das, was ein Test wert wäre',
    besides: 'Neben den Artikeln',
    changed: 'Ihr Ergebnis',
    alternative: 'Was Weiterkämpfen wert ist',
    base: 'Grundwert',
    burdenTitle: 'Die bisherige Last',
    burden: (fatigue, level, factor, points) =>
      `${fatigue} steht bei ${level}; jeder Punkt davon nimmt ${factor} von Ihrem Ergebnis, mit Abkommen oder ohne. Bisher ${points} Punkte. Das ist unter jedem Text gleich und deshalb in den Zahlen oben nicht enthalten.`,
    reserve: 'Ihr geheimer Aufschlag: So viel mehr muss ein Text wert sein',
  },
  plane: {
    title: 'Würde er unterzeichnet, und würde er halten?',
    get x() {
      return `Wahrscheinlichkeit, dass ${cast.russia.seat} in dieser Runde unterzeichnet, %`;
    },
    xOthers: 'Chance, dass die unwilligste andere Seite nun unterzeichnet, %',
    y: 'hält bis zum Ende, %',
    target: 'unterzeichnet und gehalten',
    empty: 'hier liegt noch kein Text',
    today: 'was heute erreichbar ist',
    pressure: (points, who) => `wäre Weiterkämpfen ${points} Punkte weniger wert für ${who}`,
    others: 'die anderen',
    holdOf: (option) => `Ob er mit „${option}“ hält`,
    holdYield: (who) => `Ob er hält, wenn Sie nachgeben (${who})`,
    holdChange: (from, to) => `Mit Ihrem Entwurf, wie er steht, ${from}, hiermit ${to}.`,
    draft: (who) => `${who}: Entwurf`,
    holdLine: 'Hält bis zum Ende:',
    holdNote: (quarters) =>
      `weder Beschuss noch eine Offensive in den kommenden ${quarters} Quartalen`,
    breakEven: 'Entschlossenheitsschwelle θ*',
    breakEvenNote:
      'Über 1 kostet Beschuss auch eine revisionistische Seite mehr, als er einbringt.',
    risk: 'Beschuss oder Offensive in einer Entscheidung: erstes Quartal',
    settled: 'sobald die Truppe an Ort und Stelle ist',
    force: (field, stay) =>
      `Erwartete Truppe: ${field} im Einsatz, davon trägt die Ablösung ${stay}.`,
    method:
      'Eins minus die Wahrscheinlichkeit von Beschuss oder Offensive, über die Quartale multipliziert, mit den Einschätzungen am Tag der Unterzeichnung. Die Front beruhigt sich, solange sie still ist. Die Spannen umfassen, was Truppensteller tun könnten, und ±20 % der geschätzten Konstanten.',
    frontierNote:
      'Die Linien sind die besten durch Suche gefundenen Texte, wer immer sie sonst unterzeichnen würde: Es kann bessere geben.',
    who: 'Entwurf',
  },
  acts: {
    title: 'Maßnahmen dieser Runde',
    chosen: (count, limit) => `${count} von ${limit} gewählt`,
    later: (days) => {
      if (days < 60) return `Nach ${plural(days, { one: 'einem Tag', other: `${days} Tagen` })}:`;
      const months = Math.round(days / 30);
      if (days < 330) return `Nach ${months} Monaten:`;
      return days < 550 ? 'Nach einem Jahr:' : `Nach ${Math.round(days / 365)} Jahren:`;
    },
    burden: (points, costs) =>
      costs
        ? `kostet Sie ${points} Punkte, mit Abkommen oder ohne`
        : `erspart Ihnen ${points} Punkte, mit Abkommen oder ohne`,
    burdenTitle: 'Was es Sie kostet',
    burdenTerms: (fatigue, change, factor, points) =>
      `Es verändert um ${change}: ${fatigue}; jeder Punkt davon nimmt ${factor} Punkte von Ihrem Ergebnis, mit Abkommen oder ohne: zusammen ${points}.`,
    own: (points, more) =>
      `Weiterkämpfen ist Ihnen ${points} Punkte ${more ? 'mehr' : 'weniger'} wert`,
    holds: (points) => `hält ${points} Pkt`,
    signs: (points) => `${cast.russia.Seat} unterzeichnet ${points} Pkt`,
    othersSign: (points) => `unwilligste andere Seite unterzeichnet ${points} Pkt`,
    risk: (points) => `Beschuss oder Offensive ${points} Pkt`,
    willing: (span) => `sagt unserem Urteil nach mit ${span} zu`,
    effects:
      'Wirkungen, sobald alles davon in Kraft ist, auf Ihren Entwurf, wie er steht, nach der mittleren Schätzung.',
    fault: {
      'act/limit': 'die Grenze für diesen Zug ist erreicht',
      'act/already-done': 'nur einmal möglich',
      'act/over-ceiling': 'der Text erlaubt keine größere Armee',
      'act/no-force': 'der Text entsendet keine Truppe',
      'act/contributor-answered': 'hat bereits geantwortet',
      'act/wrong-phase': 'nicht in dieser Phase',
    },
  },
  signing: {
    title: 'Jetzt unterzeichnen',
    needs: 'Braucht:',
    yourDraft: 'Ihr Entwurf',
    notYet: '– noch nicht unterzeichnet',
    yourNotePlain: 'Mit dem Vorlegen ist er durch Sie unterzeichnet.',
    yourNote:
      'Mit dem Vorlegen ist er durch Sie unterzeichnet; die Zahlen sind die Wahrscheinlichkeit, dass jede der anderen Delegationen es tut.',
    inForce: 'Der geltende Text',
    inForceNote:
      'Niemand ist jetzt an ihn gebunden: Er gilt wieder, sobald alle, die er braucht, ihn unterzeichnet haben.',
    takeUp: 'Wieder aufgreifen',
    signed: 'hat unterzeichnet',
    offers: 'bietet ihn an',
    sign: 'Unterzeichnen',
    signNote:
      'Sie unterzeichnen ihn, wenn die Runde schließt; Ihr eigener Entwurf bleibt auf dem Tisch, wie er war.',
    signsWith: 'unterzeichnet mit',
    neverSigns: 'unterzeichnet nie',
    youTable: 'Sie, durch Vorlegen',
    youSign: 'Sie unterzeichnen stattdessen einen anderen',
    note: 'Wer einen Text vorlegt, bietet ihn an: Diese Delegation ist bereit, ihn zu unterzeichnen. Unterzeichnen ist öffentlich, auch bei einem Text, der nur Ihnen gezeigt wurde. Ein Text ist vereinbart, wenn alle, die er braucht, dieselben Worte unterzeichnet haben.',
    deeds: 'Unterzeichnen, miteinbringen oder ändern?',
    deedsTerms: [
      [
        'Unterzeichnen',
        'Ihre Unterschrift kommt in dieser Runde unter fremde Worte. Ihr eigener Entwurf bleibt auf dem Tisch, wie er war.',
      ],
      [
        'Miteinbringen',
        'Die fremden Worte werden zu Ihrer Position: Von nun an stehen Ihr Zeichen und Ihre Unterschrift neben den anderen, und Ihr eigener Entwurf ist vom Tisch.',
      ],
      [
        'Ändern',
        'Die fremden Worte werden zu Ihrem Entwurf, der Artikel für Artikel geändert werden kann. Was Sie vorlegen, ist dann ein eigener Text, der die Unterschrift aller neu braucht.',
      ],
    ],
    sponsor: 'Miteinbringen',
    amend: 'Ändern',
    ofDraft: (whose) => `: Entwurf ${whose}`,
    ofShown: ': dieser Text',
    differs: (count) =>
      plural(count, {
        one: 'weicht in 1 Artikel von Ihrem ab',
        other: `weicht in ${count} Artikeln von Ihrem ab`,
      }),
    same: 'ist Ihr Entwurf',
    worth: 'für Sie wert',
    below: '▲ Für Sie weniger wert als Weiterkämpfen',
    belowReserve: (least) => `▲ Unter ${least}, dem Mindesten, das Ihre Unterschrift wert ist`,
    redLine: (why) => `▲ Das unterzeichnen Sie nicht: ${why}`,
    event: (who, whose) => `${who} unterzeichnete den Entwurf ${whose}.`,
    eventOther: (who) => `${who} unterzeichnete einen vertraulich gezeigten Text.`,
  },
  changed: {
    title: 'Was sich in der letzten Runde änderte',
    first: 'Die Gespräche beginnen. Jede Delegation hat ihre Eröffnungsposition vorgelegt.',
    effect: 'Wirkung auf „hält bis zum Ende“',
    front: (km2, sector, most) =>
      `Die Streitkräfte ${cast.russia.of} gewannen ${km2} km², davon ${most} in Sektor ${sector}.`,
    none: 'Keine Delegation änderte ihren Text.',
    from: 'ging von',
    to: 'zu',
  },
  awaited: {
    title: 'Noch offen',
    note: 'alle vier, damit die Runde schließt',
    answered: 'hat geantwortet',
    waits: 'steht aus',
    sealed: 'versiegelt, bis die Runde schließt',
    you: 'Sie',
    youAnswered: 'Sie haben abgegeben',
    yourTurn: 'allein ohne Zeitgrenze',
  },
  channel: {
    title: 'Vertraulicher Kanal',
    none: 'Nichts wurde nur Ihnen gezeigt.',
    shows: (round) => `in Zug ${round} nur Ihnen gezeigt`,
    differs: 'Es weicht vom vorgelegten Text ab in:',
  },
  bar: {
    changes: (count) =>
      count === 0
        ? 'Keine Änderung in dieser Runde'
        : plural(count, {
            one: '1 Änderung in dieser Runde',
            other: `${count} Änderungen in dieser Runde`,
          }),
    amends: (whose, count) =>
      count === 0
        ? `Bringt den Entwurf ${whose} unverändert mit ein`
        : `Ändert den Entwurf ${whose} in ${plural(count, { one: '1 Artikel', other: `${count} Artikeln` })}`,
    closing: {
      sponsor: 'Miteinbringen und Runde schließen',
      sign: 'Unterzeichnen und Runde schließen',
      show: 'Zeigen und Runde schließen',
    },
    handing: {
      sponsor: 'Miteinbringen und abgeben',
      sign: 'Unterzeichnen und abgeben',
      show: 'Zeigen und abgeben',
    },
    draftOf: (whose) => `Entwurf ${whose}`,
    otherText: 'ein Text, der jetzt kein Entwurf einer Delegation ist',
    signs: (text) => `Unterzeichnet: ${text}`,
    signsOnly: 'Was Sie an Ihrem eigenen Entwurf geändert haben, wird nicht mit vorgelegt.',
    lapses: (text) =>
      `Ihre Unterschrift erlischt (${text}): An ihrer Stelle ist unterzeichnet, was Sie abgeben.`,
    sponsorNote: 'Wenn die Runde schließt, wird er Ihr eigener Text, mit Ihrer Unterschrift.',
    undo: 'Rückgängig',
    walkOut: 'Gespräche verlassen',
    show: 'Nur einer zeigen',
    table: 'Diesen Text vorlegen',
    stand: 'Beim eigenen Text bleiben',
    signAgain: 'Den geltenden Text wieder unterzeichnen',
    standNote:
      'Der geltende Text steht nicht von selbst: Er ist hinfällig, wenn nicht alle, die er braucht, ihn oder einen anderen unterzeichnen.',
    last: 'Letzte Runde: Mit ihr enden die Gespräche.',
    showTitle: 'Diesen Entwurf nur einer Delegation zeigen',
    showNote: 'Die anderen sehen ihn nicht. Ihr vorgelegter Text bleibt, wie er war.',
    showWho: 'Delegation',
    showDo: (who) => `Nur dieser zeigen: ${who}`,
    showPick: 'Delegation wählen',
    showNot: 'Niemandem zeigen',
    shownTo: (who) => `Wird nur einer gezeigt: ${who}`,
    walkTitle: 'Die Gespräche verlassen',
    walkNote: 'Die Gespräche enden sofort, ohne Text. Der Krieg geht weiter.',
    walkConfirm: 'Verlassen',
  },
  tabs: {
    text: 'Text',
    acts: 'Maßnahmen',
    changed: 'Neues',
    signing: 'Unterschrift',
    deals: 'Abkommen',
  },
  figures: {
    you: 'Sie, von 100',
    youTesting: 'Sie, Punkte',
    holds: 'hält bis zum Ende',
    get moscow() {
      return `${cast.russia.Seat} unterzeichnet`;
    },
    others: 'Unwilligste unterzeichnet',
  },
  announce: (round) => `Runde ${round} hat begonnen.`,
  odds: {
    title: {
      get ukraine() {
        return `Aussicht auf die Unterschrift ${cast.ukraine.of}`;
      },
      get russia() {
        return `Aussicht auf die Unterschrift ${cast.russia.of}`;
      },
      get us() {
        return `Aussicht auf die Unterschrift ${cast.us.of}`;
      },
      get coalition() {
        return `Aussicht auf die Unterschrift ${cast.coalition.of}`;
      },
    },
    margin: (points, who, more) =>
      `Nach den erklärten Interessen ist dieser Text ${points} Punkte ${more ? 'mehr' : 'weniger'} wert als Weiterkämpfen, und zwar für ${who}.`,
    reserve:
      'Wie viel mehr verlangt wird, ist geheim und aus dem Startwert gezogen: Die Aussicht ist der Anteil der Aufschläge unter diesem Abstand.',
    none: 'Niemand unterzeichnet für weniger als Weiterkämpfen: Solange dieser Abstand negativ ist, kommt es auf ihn an und nicht auf die Wahrscheinlichkeit.',
    never: (who, why) => `${who} unterzeichnet diesen Text nie: ${why}`,
  },
  suggest: {
    title: 'Was täten andere auf Ihrem Platz?',
    note: 'Strategien, die lesen, was Sie wissen dürfen, Ihre Interessen eingeschlossen, und sonst nichts. Ein Vorschlag, nicht der beste Zug.',
    who: 'Gespielt als',
    basis: (basis) => `Grundlage: ${basis}`,
    sign: 'Diesen Text unterzeichnen',
    taken: 'Genau das haben Sie bereitgelegt.',
  },
};
