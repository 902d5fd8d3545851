import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of two runs held against each other. A is the first, B the second. */
export const compare: Catalogue['compare'] = {
  heading: 'Zwei Läufe nebeneinander',
  lead: 'Wählen Sie zwei Läufe desselben Szenarios. Ein Lauf und sein Abzweig haben denselben Zufall: Was sich unterscheidet, kam durch die Entscheidung.',
  choose: { a: 'Lauf A', b: 'Lauf B' },
  none: 'Lauf wählen',
  swap: 'Tauschen',
  file: 'Aufzeichnung aus einer Datei hinzufügen',
  unread: 'Die Datei war nicht lesbar. Wählen Sie sie noch einmal aus.',
  few: 'Hier gibt es noch keinen zweiten Lauf. Öffnen Sie eine Wiedergabe und zweigen Sie ab, oder fügen Sie eine Aufzeichnung aus einer Datei hinzu.',
  unkept:
    'Der Browser hat keinen Platz, um diese Läufe aufzubewahren. Laden Sie den zweiten herunter, um ihn zu behalten.',
  download: 'Lauf B herunterladen',
  refused: (name, reason) => `${name} ließ sich nicht öffnen: ${reason}.`,
  replays: 'Alle Wiedergaben',
  run: { a: 'A', b: 'B' },
  first: {
    same: 'Die beiden Läufe sind Zug um Zug gleich.',
    seed: 'Die beiden Läufe haben verschiedene Startwerte: Der Zufall unterscheidet sich vom ersten Zug an.',
    ends: (line, run) =>
      `Die beiden Läufe sind gleich bis ${line}, wo Lauf ${run} verlassen wurde.`,
    decision: (line, what) => `Erster Unterschied: ${line}. ${what}`,
    led: (what) => `Das führte dazu: ${what}.`,
    nothing: 'Am Ergebnis änderte sich nichts.',
  },
  did: {
    tabled: (who, changes) => `${who} legte vor: ${changes}.`,
    insteadOf: (article, b, a) => `„${article}: ${b}“ statt „${a}“`,
    tabledMore: (who, changes, more) =>
      `${who} legte vor: ${changes}, und anderes in ${plural(more, { one: 'einem weiteren Artikel', other: `${more} weiteren Artikeln` })}.`,
    inA: 'in A',
    inParent: 'in seinem Ursprung',
    both: (who, b, first, a) => `${who}: ${b}; ${first}: ${a}.`,
    didNot: 'nichts dergleichen',
    notAsked: 'nicht gefragt',
    table: 'legte den eigenen Text vor',
    show: (to) => `zeigte einen Text nur einer Delegation (${to})`,
    sign: (whose) => `unterzeichnete: ${whose}`,
    withdraw: 'zog das Angebot zurück',
    walkOut: 'verließ die Gespräche',
    act: (act) => `beschloss „${act}“`,
    move: (troops, who, from, to) =>
      `verlegte ${troops} Soldaten (${who}) von Sektor ${from} nach ${to}`,
    consent: {
      true: 'stimmte weiterer Entsendung zu',
      false: 'verweigerte die Zustimmung',
    },
    test: (move, sector) => `wählte ${move} in ${sector}`,
    comply: 'hielt sich an den Text',
    respond: {
      protest: 'protestierte',
      reinforce: 'verstärkte',
      'strike-back': 'schlug zurück',
    },
    back: { back: 'trug die Antwort mit', abstain: 'enthielt sich' },
    wish: {
      accept: 'ließ den Text bestehen',
      reopen: 'verlangte neue Gespräche',
      withdraw: 'trat vom Text zurück',
    },
  },
  news: {
    brought: (b, first, a) => `Die Spielleitung spielte ein: ${b}; ${first}: ${a}.`,
    event: (title) => `„${title}“`,
    nothing: 'nichts',
  },
  led: {
    signed: (b, a) => `unterzeichnet in ${b} statt in ${a}`,
    signedOnly: (b) => `ein unterzeichneter Text in ${b}, wo keiner war`,
    unsigned: (a) => `kein Text, wo in ${a} einer unterzeichnet wurde`,
    text: (articles) =>
      plural(articles, {
        one: 'ein Text, der sich in einem Artikel unterscheidet',
        other: `ein Text, der sich in ${articles} Artikeln unterscheidet`,
      }),
    tests: (b, a) => `${b} statt ${a}`,
    testCount: (count, words) =>
      count === 0
        ? 'kein Test der Abschreckung'
        : plural(count, {
            one: 'ein Test der Abschreckung',
            other: `${words} Tests der Abschreckung`,
          }),
    none: 'keinem',
    outcome: (b, a) => `„${b}“ statt „${a}“`,
    points: (who, b, by) => `${b} Punkte für ${who} (${by})`,
  },
  setup: {
    title: 'Über den Entscheidungen',
    seed: (a, b) => `Startwert ${a} in A, ${b} in B.`,
    tests: 'In einem von beiden entschied ein Mensch, ob getestet wird, im anderen das Modell.',
    seat: (who, a, b) => `${who}: ${a} in A, ${b} in B.`,
    person: 'ein Mensch',
  },
  results: {
    title: 'Was aus beiden wurde',
    what: '',
    by: 'B − A',
    outcome: 'Wie es endete',
    underWay: 'noch nicht zu Ende',
    signed: 'Unterzeichnet',
    never: 'nie',
    tests: 'Tests der Abschreckung',
    attacks: 'davon Beschuss und Offensiven',
    killed: 'Bei Tests getötet',
    get gained() {
      return `Gewinne ${cast.russia.of} während der Gespräche, km²`;
    },
    troops: 'Soldaten im Einsatz am Ende',
    points: (who) => `${who}, Punkte`,
  },
  player: {
    label: 'Runden und Quartale beider Läufe',
    slider: 'Zug beider Läufe',
    back: 'Einen Zug zurück',
    on: 'Einen Zug weiter',
    nextDifference: 'Nächster Unterschied',
    lastDifference: 'Voriger Unterschied',
    keys: '← → Züge · D nächster Unterschied, Umschalt D voriger · Pos1, Ende',
    missing: 'nicht gespielt',
    marks: {
      first: 'erster Unterschied',
      decision: 'andere Entscheidungen',
      change: 'andere Zahlen',
      onlyA: 'nur in Lauf A',
      onlyB: 'nur in Lauf B',
      same: 'gleich',
    },
    legend:
      'Farbig: ein Test der Abschreckung. Gestrichelt: ein Zug, den dieser Lauf nicht hat. Unter jedem Zug: ▼ der erste Unterschied, ◆ andere Entscheidungen, ● nur andere Zahlen, A oder B: ein Zug nur dieses Laufs.',
  },
  maps: {
    title: 'Karte',
    of: (run, line) => `${run}: ${line}`,
    over: (run) => `Lauf ${run} hat diesen Zug nicht; gezeigt wird sein letzter Stand davor.`,
    show: 'Karte von Lauf',
  },
  turn: {
    same: 'In beiden gleich.',
    decisions: 'Anders entschieden',
    changes: 'Stand an seinem Ende',
    otherDraws: 'Beide kommen in verschiedenen Zügen dazu, der Zufall wird also neu gezogen.',
    onlyIn: (run, why) => `Nur Lauf ${run} hat diesen Zug: ${why}.`,
    otherOver: (run) => `Lauf ${run} war da schon zu Ende`,
    otherLeft: (run) => `Lauf ${run} wurde vorher verlassen`,
    otherUnderText: (run) => `in Lauf ${run} war da ein Text in Kraft`,
    came: (what) => `Was kam: ${what}.`,
    cameNothing: 'Kein Test kam, und nichts wurde unterzeichnet.',
    noDecision: 'Keine Entscheidung unterscheidet sich.',
    what: 'Was',
    by: 'B − A',
    textOf: (who, article) => `Text, ${who}: ${article}`,
    inForceText: (article) => `Text in Kraft: ${article}`,
    inForce: 'Ein Text ist in Kraft',
    yes: 'ja',
    no: 'nein',
    troops: 'Soldaten im Einsatz',
    get line() {
      return `Gewinne ${cast.russia.of} seit Beginn der Gespräche, km²`;
    },
    inSectors: (sectors) => `in den Sektoren ${sectors}`,
    inSector: (sector) => `in Sektor ${sector}`,
    belief: {
      get revisionist() {
        return `Einschätzung: ${cast.russia.seat} revisionistisch`;
      },
      get firm() {
        return `Einschätzung: ${cast.coalition.seat} fest`;
      },
      get committed() {
        return `Einschätzung: ${cast.us.seat} engagiert`;
      },
    },
    setByText: {
      firm: 'am Tag der Unterzeichnung geht sie von den Einsatzregeln im Text und der erwarteten Truppe aus; danach bewegt sie jede Antwort auf einen Test',
      committed:
        'am Tag der Unterzeichnung geht sie von der US-Zusage im Text aus; danach bewegt sie jede Entscheidung, eine Antwort mitzutragen',
    },
    points: (by) => `${by} Pkt`,
    risk: 'Wahrscheinlichkeit von Beschuss oder Offensive in einer Entscheidung',
    tempo: 'Wahrscheinlichkeit, dass eine Entscheidung anfällt',
    cameOf: 'Was kam',
    cause: (of, by) => `${of} ${by}`,
    causes: (list) => `jedes allein: ${list}`,
    together: (by) => `zusammen darüber hinaus ${by}`,
    why: {
      person: 'ein Mensch entschied',
      'other-draws': 'neu gezogen, da beide in verschiedenen Zügen dazu kommen',
      tempo: 'dieselbe Ziehung: Nur in einem fiel eine Entscheidung an',
      get type() {
        return `${cast.russia.Seat} ist in einem von anderem Typ`;
      },
      odds: 'dieselbe Ziehung fiel anders, da die Wahrscheinlichkeiten abweichen',
    },
    move: (move, sector) => (sector ? `${move}, ${sector}` : move),
    hazard: {
      offensive: 'Eine Offensive bricht durch',
      'wider-war': 'Die Antwort weitet sich zum Krieg aus',
    },
    hazardOf: (came, chance) => `${came ? 'ja' : 'nein'} (Wahrscheinlichkeit ${chance})`,
    notRisked: 'nicht riskiert',
    killed: 'Beim Test dieses Quartals getötet',
    outcome: 'Wie es endete',
    result: (who) => `${who}, Punkte am Ende`,
  },
  all: {
    title: 'Alle Unterschiede',
    note: 'Vom ersten an: was anders entschieden wurde und was sich am Ende jedes Zuges unterscheidet, A → B. Ein Zug öffnet sich oben, mit allem.',
    change: (what, a, b, by) => `${what} ${a} → ${b}${by ? ` (${by})` : ''}`,
    more: (count) => `und ${count} weitere`,
    turn: 'Zug',
    changes: 'Was sich unterscheidet',
  },
};
