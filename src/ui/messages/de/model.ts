import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** The page about the model: one state taken apart, its game as a tree, and the surface around it. */
export const model: Catalogue['model'] = {
  heading: 'Über das Modell',
  intro:
    'Falls Sie die Stelle suchen, an der wir geschummelt haben: Die Grenzen kommen zuerst, jede Zahl lässt sich verschieben, und was geschätzt ist, heißt geschätzt.',
  contents: 'Auf dieser Seite',
  limits: 'Zuerst seine Grenzen',
  limitList: [
    'Das Stufenspiel ist statisch: Niemand plant voraus.',
    'Die Quantal Response hält Störaktionen mit geringem Einsatz häufig.',
    'Nukleare Drohungen, Verstöße der Seite, die die Linie hält, und Bündnispolitik kommen nur durch Konstanten vor.',
    'Wahrscheinlichkeiten sind Lehrwerte, keine Prognosen.',
    'Die Konstanten wurden mit Blick auf historische Fälle gewählt; dass sie zu diesen passen, ist kein Beweis.',
    'Siebzehn seiner Konstanten und die Schwere von Störaktion und Beschuss sind geschätzt: von uns nach eigenem Urteil für die Lehre gesetzt. Unten steht, was jede von ihnen an jedem Schluss ändert.',
    'Wie aus Stärke Erfolg wird, ist strittig zwischen der Planungsregel 3:1 und den Daten von Schlachten; beide Kurven lassen sich hier wählen.',
  ],
  game: 'Das Spiel eines Quartals',
  get gameText() {
    return [
      `Der Zufall zieht drei private Typen: ${cast.russia.seat} ist revisionistisch oder opportunistisch, ${cast.coalition.seat} fest oder nachgiebig, ${cast.us.seat} engagiert oder distanziert.`,
      `${cast.russia.Seat} hält sich an den Text oder wählt Störaktion, Beschuss oder Offensive. ${cast.coalition.Seat} protestiert, verstärkt oder schlägt zurück, in Kenntnis des Zuges, nicht der Typen. Nach den letzten beiden trägt ${cast.us.seat} die Antwort mit oder enthält sich.`,
      'Jede Seite wählt bessere Antworten öfter, nicht immer: Wahrscheinlichkeiten steigen mit der Exponentialfunktion von λ mal dem erwarteten Ergebnis (Logit-Agenten-Quantal-Response-Gleichgewicht, McKelvey und Palfrey 1998; λ = 14).',
      'Einschätzungen folgen bei jedem beobachteten Zug der Bayes-Regel; in jedem Quartal wird ein Typ mit einer Wahrscheinlichkeit von 5 % neu gezogen.',
    ];
  },
  settings: 'Bekannte Vorschläge, als Einstellungen des Modells',
  settingsNote:
    'Wahrscheinlichkeiten jedes Zuges in einer Entscheidung, Entschlossenheitsschwelle θ* für Beschuss und was aus 1.000 Läufen mit festen Startwerten wurde, in denen in jedem Quartal eine Entscheidung anfiel. Auf dieser Seite berechnet.',
  setting: {
    minsk: 'Leichte Beobachter, wie nach Minsk',
    minerals: 'Dasselbe mit US-Bergbaufirmen',
    bluff: '„Bluffen und beten“, 20.000',
    tripwire: 'Stolperdraht von 10.000, US-Zusage 0,1',
    'tripwire-us': 'Stolperdraht von 10.000, US-Zusage 0,9',
    equipped: '100.000 ausgerüstet, US-Zusage 0,05',
    'equipped-us': '100.000, US-Zusage 0,9, Armee 200.000',
    porcupine: '„Stählernes Stachelschwein“, Armee 700.000',
    full: 'Volles Paket',
  },
  column: {
    setting: 'Einstellung',
    breakEven: 'θ* Beschuss',
    year: 'Beschuss oder Schlimmeres in 1 Jahr',
    five: 'Offensive in 5 Jahren',
  },
  counting: (done, all) => `Läufe werden gezählt, ${done} von ${all}`,
  working: 'Wird berechnet',
  stale: 'Wird neu berechnet; was hier steht, ist der Stand davor.',
  from: {
    title: 'Ein Zustand, auseinandergenommen',
    note: 'Beginnen Sie mit einem Vorschlag oder einem Zug eines Spiels und verschieben Sie dann eine beliebige Eingabe. Alles darunter, bis zur Fläche, folgt.',
    start: 'Beginnen mit',
    turn: (name) => `Der geöffnete Zug: ${name}`,
    changed: (name) => `${name}, geändert`,
    back: 'Änderungen zurücknehmen',
    lost: 'Der Zug in dieser Adresse ist nicht mehr geöffnet: Eine neu geladene Seite vergisst ihn. Öffnen Sie ihn erneut aus seinem Spiel oder seiner Aufzeichnung.',
    inputs: 'Eingaben',
    get rho() {
      return `Für revisionistisch gehalten: ${cast.russia.seat}`;
    },
    beliefs: (firm, committed) =>
      `Daraus folgt: für fest gehalten γ = ${firm} (${cast.coalition.seat}), für engagiert gehalten υ = ${committed} (${cast.us.seat}).`,
    learnt:
      'In einem Zug eines Spiels gehört zu beiden auch, was seit der Unterzeichnung gelernt wurde.',
    curve: 'Wie aus Stärke Erfolg wird',
    curves: { planning: 'Planungsregel, 3:1', battleData: 'Daten von 672 Schlachten' },
    curveNote:
      'Ein Angriff steht bei 3 zu 1 auf gleich und gleich (Exponent 2) oder bei 1,02 zu 1 (Exponent 0,79). Am meisten unterscheiden sie sich darin, ob eine schwache Verteidigung beschossen oder überrannt wird.',
  },
  letter: {
    forceThousand: 'N',
    frontKm: 'F',
    europeanEnablers: 'e',
    counterDrone: 'd',
    engagement: 'g',
    armyThousand: 'A',
    longRange: 'm',
    pullbackKm: 'w',
    monitoring: 'v',
    usPledge: 'B',
    snapback: 's',
    concessions: 'k',
    businessStake: 'h',
    russianForceThousand: 'M',
  },
  odds: {
    get title() {
      return `Was ${cast.russia.seat} in einer Entscheidung tut`;
    },
    chosen: 'mit der gewählten Kurve',
    other: 'mit der anderen Kurve',
    risk: 'Beschuss oder Offensive',
    move: 'Zug',
    revisionist: 'Wenn revisionistisch',
    opportunist: 'Wenn opportunistisch',
    breakEven: 'θ*',
    posterior: 'Revisionistisch, wenn gesehen',
    breakEvenNote:
      'Die Entschlossenheitsschwelle θ* ist der erwartete Preis geteilt durch den erwarteten Erfolg, unter den zu erwartenden Antworten. Über 1 gewinnt auch eine revisionistische Seite durch den Zug nichts; zwischen 0,3 und 1 gewinnt nur eine revisionistische.',
  },
  terms: {
    get title() {
      return `Warum: was der Zug für ${cast.russia.object} wert ist, Posten für Posten`;
    },
    move: 'Zug',
    of: (move, kind) => `${move}, wenn ${cast.russia.seat} ${kind} ist`,
    ofOffensive: (kind) => `Offensive, wenn ${cast.russia.seat} ${kind} ist`,
    total: 'Wert des Zuges',
    unit: 'In Einheiten des Werts, den eine voll erfolgreiche erneute Offensive für eine revisionistische Seite hat. Einhaltung ist 0 wert.',
    formula: {
      gain: 'σθq',
      effort: '−0,15σ',
      attributionAndPrice: '−σαJ',
      resistance: '−σαxK(b)',
      widerWar: '−0,3σx²(1+3b)',
    },
    derived: 'Abgeleitete Größen',
    facts: {
      density: 'Dichte n = 1000N/F, Soldaten je km',
      cover: 'Deckung 1 − 2^(−n/50)',
      warning: 'Vorwarnung W',
      capability0: 'Antwortfähigkeit K, USA enthalten sich',
      capability1: 'Antwortfähigkeit K, USA tragen mit',
      attribution: (move) => `Zurechnung α: ${move}`,
      attributionOffensive: 'Zurechnung α: Offensive',
      stake: 'Gefährdeter Einsatz J',
      success:
        'Erfolg q einer Offensive: keine Antwort; volle Antwort allein; volle Antwort mit den USA',
    },
  },
  shapley: {
    title: 'Was jeder Teil beiträgt',
    note: 'Wahrscheinlichkeit von Beschuss oder Offensive, von einem anderen Vorschlag zu diesem Zustand. Jeder Balken ist eine Gruppe von Eingaben: ihre Wirkung, gemittelt über alle Reihenfolgen, in denen die Gruppen ausgetauscht werden könnten (Shapley 1953), berechnet aus allen 256 Mischungen, sodass sich die Balken aufsummieren und keine Reihenfolge bevorzugt ist.',
    against: 'Verglichen mit',
    here: 'Dieser Zustand',
    group: 'Gruppe von Eingaben',
    points: 'Punkte',
    nothing: 'Nichts unterscheidet die beiden.',
  },
  remedies: {
    title: 'Was sich ändern müsste, damit es abgeschreckt wird',
    note: 'Für jede Eingabe die kleinste Erhöhung, die für sich allein die Wahrscheinlichkeit von Beschuss oder Offensive in einer Entscheidung auf die gewünschte senkt. Eingaben, die das allein nicht können, stehen nicht in der Liste.',
    wanted: 'Gewünschtes Risiko',
    already: (risk, wanted) =>
      `Es steht bei ${risk} und liegt damit schon innerhalb von ${wanted}.`,
    none: 'Keine einzelne Eingabe kann es; mehr als eine müsste sich ändern.',
    input: 'Eingabe',
    from: 'Von',
    to: 'Auf',
    share: 'Anteil an ihrer Spanne',
  },
  enablers: {
    title: 'Warum eigene Befähiger das Motiv des Verbündeten schwächen können',
    get note() {
      return `Eigener Lufttransport, eigene Satelliten und Raketenabwehr lassen die Antwort ${cast.coalition.of} auch ohne die Vereinigten Staaten gelingen. Amerikanischer Rückhalt fügt dann weniger hinzu, ${cast.us.seat} hat also weniger Grund, ihn zu geben, während der größere Krieg, der geteilt würde, dasselbe kostet. Meist überwiegt die größere Fähigkeit, und das Risiko sinkt; wo ${cast.coalition.seat} sich auf eine amerikanische Zusage stützt, kann es ein wenig steigen. In 2.000 zufälligen Zuständen über die Spanne der bekannten Vorschläge erhöhte kein Anstieg von e es um mehr als einen Punkt.`;
    },
    get level() {
      return `Befähiger ${cast.coalition.of}, e`;
    },
    reinforced: 'USA tragen mit, nach Beschuss und Verstärkung',
    struck: 'USA tragen mit, nach Beschuss und Gegenschlag',
    risk: 'Beschuss oder Offensive',
    here: (value) => `${value}, wie hier`,
  },
  tree: {
    title: 'Das Spiel als Baum',
    get note() {
      return `Der Zufall hat die drei Typen gezogen, die Sie hier wählen; Stärke und Zahl geben die Wahrscheinlichkeit jedes Astes im Gleichgewicht. ${cast.coalition.Seat} und ${cast.us.seat} sehen Züge, nicht Typen: Die acht Bäume der acht Ziehungen hängen in 20 Informationsmengen zusammen.`;
    },
    types: {
      get russia() {
        return cast.russia.Seat;
      },
      get guarantor() {
        return cast.coalition.Seat;
      },
      get us() {
        return cast.us.Seat;
      },
    },
    type: [
      ['revisionistisch', 'opportunistisch'],
      ['fest', 'nachgiebig'],
      ['engagiert', 'distanziert'],
    ],
    drawn: (share) => `Diese drei Typen werden mit einer Wahrscheinlichkeit von ${share} gezogen.`,
    get players() {
      return [cast.russia.Seat, cast.coalition.Seat, cast.us.Seat];
    },
    answers: ['protestieren', 'verstärken', 'zurückschlagen'],
    backing: ['trägt mit', 'enthält sich'],
    payoffs: 'Ergebnisse am Ende',
    path: 'Wahrscheinlichkeit des Pfades',
    label:
      'Baum des Stufenspiels für die gewählten Typen; seine Zahlen stehen in der Tabelle darunter',
    caption: 'Pfade des Baums mit Wahrscheinlichkeiten und Ergebnissen',
    none: 'keine',
    download: 'Als .efg herunterladen',
    efg: 'Das ganze Spiel mit allen acht Ziehungen im Format von Gambit: 20 Informationsmengen, 128 Enden, 50 Wahrscheinlichkeiten von Handlungen. Gambit löst es zum selben Ergebnis: Für fünf der Vorschläge stimmen bei λ = 2, 6 und 14 die Wahrscheinlichkeiten von gambit-logit 16.7.0 und unsere auf sieben Stellen überein, und unser Löser für beliebige Spiele stimmt mit ihm auf zwölf überein; Tests wiederholen das.',
    fileTitle: (name) => `Stufenspiel der Abschreckung in einer Waffenruhe: ${name}`,
  },
  surface: {
    title: 'Die Abschreckungsfläche: Truppe und US-Rückhalt',
    note: 'Wahrscheinlichkeit von Beschuss oder Offensive in einer Entscheidung, für jede Truppe von keiner bis 150.000 und jede US-Zusage; die übrigen Eingaben sind die des Zustands oben. Ziffern markieren, wo die bekannten Vorschläge in diesen beiden Eingaben stehen; ihr eigenes Risiko, mit ihren eigenen übrigen Eingaben, steht in der Liste.',
    x: 'Truppe, Tausend',
    y: 'US-Zusage',
    here: 'dieser Zustand',
    key: 'Beschuss oder Offensive',
    band: (low, high) => `${low}–${high}\u202f%`,
    contour: (share) => `Linie bei ${share}`,
    label: (low, high) =>
      `Fläche der Wahrscheinlichkeit von Beschuss oder Offensive nach Truppe und US-Zusage, von ${low} bis ${high}; ihre Zahlen stehen in der Tabelle darunter`,
    caption:
      'Wahrscheinlichkeit von Beschuss oder Offensive nach Truppe (Spalten, Tausend) und US-Zusage (Zeilen)',
    own: 'sein eigenes Risiko',
  },
};
