import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const line: Catalogue['line'] = {
  heading: 'Die Linie',
  between: {
    title: (quarter) =>
      quarter === 0 ? 'Der Text ist unterzeichnet' : `Quartal ${quarter} ist vorbei`,
    signed:
      'Die Linie wird eingefroren, wo sie steht. Rückzug, Zone und Beobachter treten über Wochen in Kraft, Kontingente treffen über Quartale ein. Die Lücke zwischen Unterzeichnung und voller Entsendung ist die gefährliche Zeit.',
    signedAlone:
      'Die Linie wird eingefroren, wo sie steht. Rückzug, Zone und Beobachter treten über Wochen in Kraft; der Text entsendet keine Truppe. Die ersten Quartale sind die gefährliche Zeit.',
    orders: 'Verlegungen und Maßnahmen werden befohlen, sobald das nächste Quartal begonnen hat.',
    open: 'Nächstes Quartal beginnen',
    byHost: 'Das nächste Quartal beginnt die Sitzung.',
    run: 'Ruhige Quartale ablaufen lassen',
    runNote:
      'Angehalten wird bei einem Test, einem Ereignis, einer nicht gehaltenen Zusage, einer verweigerten Zustimmung oder am Ende.',
    get runComplies() {
      return `${cast.russia.Seat} hält sich so lange an den Text.`;
    },
  },
  odds: {
    get title() {
      return `Was ${cast.russia.seat} in diesem Quartal tut`;
    },
    stands: 'wie es steht',
    after: 'nach Ihren Verlegungen',
    change: (before, after) => `${before} → ${after}\u202f%`,
    risk: 'Beschuss oder Offensive, falls eine Entscheidung anfällt',
    tempo: (share, live) =>
      `Eine Entscheidung über einen Test fällt in diesem Quartal mit einer Wahrscheinlichkeit von ${share} an: ${
        live
          ? 'Die Front hat sich nicht beruhigt'
          : 'Die Front beruhigt sich, solange sie still ist'
      }.`,
    credibility: 'Glaubwürdigkeit der Truppe θ*',
    credibilityNote:
      'Über 1 kostet Beschuss auch eine revisionistische Seite mehr, als er einbringt.',
    term: {
      gain: 'Gewinn',
      effort: 'Aufwand',
      attributionAndPrice: 'Zurechnung und Preis',
      resistance: 'Widerstand',
      widerWar: 'Risiko eines größeren Krieges',
    },
    termsOf: (kind) => `Was Beschuss für ${cast.russia.object} wert ist, wenn ${kind}`,
    revisionist: 'revisionistisch',
    opportunist: 'opportunistisch',
    total: 'Wert von Beschuss',
    inputs: 'Eingaben dieses Quartals',
    range:
      'Spanne: 5. bis 95. von 24 Ziehungen aus einem Bereich von ±20 % um die geschätzten Konstanten.',
    beliefs: 'Einschätzungen jetzt',
    believe: (revisionist, firm, committed) =>
      `${cast.russia.Seat} revisionistisch ${revisionist}, ${cast.coalition.seat} fest ${firm}, ${cast.us.seat} engagiert ${committed}.`,
  },
  input: {
    forceThousand: 'Truppe, auf die ein Test träfe, Tausend',
    frontKm: 'Front, km',
    get europeanEnablers() {
      return `Befähiger ${cast.coalition.of}`;
    },
    counterDrone: 'Drohnenabwehr',
    engagement: 'Einsatzregeln',
    get armyThousand() {
      return `Armee ${cast.ukraine.of}, Tausend`;
    },
    longRange: 'Weitreichende Waffen',
    pullbackKm: 'Rückzug in Kraft, km',
    monitoring: 'Beobachtung in Kraft',
    usPledge: 'US-Zusage',
    snapback: 'Snapback',
    get concessions() {
      return `Zugeständnisse, die ${cast.russia.seat} verlöre`;
    },
    businessStake: 'US-Geschäftsinteressen',
    get russianForceThousand() {
      return `Streitkräfte ${cast.russia.of}, Tausend`;
    },
  },
  rotation: {
    title: 'Ablösung',
    needed: 'im Pool nötig',
    field: 'im Einsatz',
    factor: 'Ablösung',
    pool: 'in den zugesagten Pools',
    stay: 'kann bleiben',
    note: 'Von drei Einheiten ist eine im Einsatz, eine von dort zurück, eine in Vorbereitung. Was über der letzten Zahl steht, kehrt mit der Zeit heim.',
    get none() {
      return `Der Text entsendet keine Truppe. Was abschreckt, sind die Armee ${cast.ukraine.of}, Abstand, Beobachter und das, was ${cast.russia.seat} verlöre.`;
    },
  },
  enablers: {
    title: 'Befähiger, und wer sie hat',
    row: 'Lufttransport, Satelliten, Raketenabwehr',
    counterDrone: 'Drohnenabwehr, elektronische Kampfführung',
    get europe() {
      return `eigene ${cast.coalition.of}`;
    },
    us: 'nur mit US-Rückhalt',
  },
  contributors: {
    title: 'Truppensteller',
    name: 'Truppensteller',
    pledged: 'Zugesagt',
    field: 'Im Einsatz',
    pool: 'Pool',
    total: 'Soldaten',
    status: {
      'not-asked': (names) => `Nicht gefragt: ${names}.`,
      declined: (names) => `Abgesagt: ${names}.`,
    },
    share: (share) => `${share} des Zugesagten ist im Einsatz.`,
  },
  text: {
    title: 'Der geltende Text',
    inForce: (share) => `Rückzug und Beobachtung: zu ${share} in Kraft.`,
  },
  consent: {
    title: 'Zustimmung zu weiterer Entsendung',
    given: 'Ihre Zustimmung ist erteilt.',
    withheld: 'Ihre Zustimmung ist verweigert: Kein Kontingent trifft ein.',
    other: (who) => `${who} verweigert die Zustimmung: Kein Kontingent trifft ein.`,
    grant: 'Zustimmung erteilen',
    withhold: 'Zustimmung verweigern',
  },
  test: {
    title: 'Ihre Entscheidung über die Abschreckung',
    note: (type) =>
      `Nichts ist für Sie gewählt. Die Zahlen sind die des Modells für ${cast.russia.object} als ${type} Seite, die Sie sind; was die anderen sehen, ist über beide Typen gemittelt. 100 Punkte sind, was eine erneute erfolgreiche Offensive einer revisionistischen Seite wert ist.`,
    noteUnweighed: (type) =>
      `Nichts ist für Sie gewählt. Sie sind hier eine ${type} Seite (${cast.russia.seat}).`,
    revisionist: 'revisionistische',
    opportunist: 'opportunistische',
    sector: 'Wo',
    chooseSector: 'Sektor wählen',
    inSector: (sector, tests) => `${sector}, zieht ${tests} der Tests an`,
    get choose() {
      return `Was ${cast.russia.seat} tut`;
    },
    move: {
      comply: 'Einhalten',
      probe: 'Störaktion',
      strike: 'Beschuss',
      offensive: 'Offensive',
    },
    odds: (share) => `das Modell: ${share}`,
    comply: 'Nichts wird gewonnen und nichts riskiert; die Front beruhigt sich.',
    gain: 'Gewinn bei Erfolg',
    success: (share) => `Wahrscheinlichkeit ${share}`,
    expected: 'Erwartetes Ergebnis',
    points: (points) => `${points} Punkte`,
    get answers() {
      return cast.coalition.Seat;
    },
    answer: (protest, reinforce, strikeBack) =>
      `protestiert ${protest}, verstärkt ${reinforce}, schlägt zurück ${strikeBack}`,
    get backing() {
      return `${cast.us.Seat} trägt die Antwort mit`;
    },
    breakEven: 'Entschlossenheitsschwelle θ*',
    undecided: {
      get move() {
        return `Entscheiden Sie zuerst, was ${cast.russia.seat} tut.`;
      },
      sector: 'Wählen Sie zuerst, wo.',
    },
  },
  acts: 'Maßnahmen dieses Quartals',
  moves: {
    title: 'Ihre Verlegungen',
    count: (done, limit) => `${done} von ${limit}`,
    none: 'Wählen Sie auf der Karte oder unten einen Sektor und verlegen Sie Soldaten; oder ziehen Sie ein Kontingent.',
    move: 'Soldaten verlegen',
    say: (troops, who, from, to) =>
      `${troops} Soldaten (${who}) von Sektor ${from} nach Sektor ${to}`,
    consider: (troops, who, to) => `${troops} Soldaten (${who}) nach Sektor ${to}?`,
    considerHere: (troops, who, from) => `${troops} Soldaten (${who}) in Sektor ${from}: wohin?`,
    givenUp: 'Die Verlegung ist aufgegeben.',
    selectedPlain: (sector, density) => `Sektor ${sector}: ${density} Soldaten je km.`,
    selected: (sector, density, tests) =>
      `Sektor ${sector}: ${density} Soldaten je km, zieht ${tests} der Tests an.`,
    effect: (points) => `Beschuss oder Offensive ${points} Pkt`,
    dialog: 'Soldaten in einen anderen Sektor verlegen',
    contributor: 'Truppensteller',
    from: 'Von Sektor',
    to: 'Nach Sektor',
    hundreds: 'Soldaten',
    roads: (troops) => `Die Straßen tragen in diesem Quartal noch ${troops}.`,
    effects: 'Was es ändern würde',
    densities: (sector, before, after) => `Sektor ${sector}: ${before} → ${after} Soldaten je km`,
    draws: (before, after) => `zieht ${before} → ${after}\u202f% der Tests an`,
    odds: (before, after) => `Beschuss oder Offensive: ${before} → ${after}\u202f%`,
    small: {
      rotation: (stay) =>
        `Wenig ändert sich: Die Ablösung lässt ${stay} bleiben, wo immer sie stehen, und damit rechnet, wer testet.`,
      thin: (share) =>
        `Wenig ändert sich: So wenige Soldaten können ${share} der Linie beobachten und halten, wo immer sie stehen. Wo ein Test käme, ändert sich mehr als, ob er kommt.`,
    },
    confirm: 'Verlegung befehlen',
    undo: 'Rückgängig',
    close: 'Quartal schließen',
    handIn: 'Dieses Quartal abgeben',
    nobody: 'Noch sind keine Soldaten im Einsatz.',
  },
  unrolled: {
    title: 'Die Front, ausgerollt',
    note: 'Soldaten je km nach Sektor; Breite ist Länge. Umriss: jetzt. Gefüllt: nach Ihren Verlegungen.',
    empty: {
      none: 'Der Text entsendet keine Truppe.',
      from: (quarter) => `Noch kein Kontingent; die ersten kommen ab Quartal ${quarter}.`,
      nobody: 'Noch kein Kontingent, und niemand, der käme, hat zugesagt.',
      consent: (who) => `Kein Kontingent trifft ein, solange ${who} die Zustimmung verweigert.`,
    },
    half: '50 je km decken die Hälfte',
    density: 'Soldaten je km im Sektor',
    draws: (tests) => `zieht ${tests} der Tests an`,
  },
  weakest: (share) => `am schwächsten: zieht ${share} der Tests an`,
  sectorPanel: {
    title: (number, name) => `Sektor ${number}: ${name}`,
    tests: 'Anteil der Tests, den er anzieht',
    density: 'Soldaten je km',
    cover: (share, more) =>
      `Ein Soldat deckt hier ${share} ${more ? 'mehr' : 'weniger'} als im Durchschnitt.`,
    coverMean: 'Ein Soldat deckt hier so viel wie im Durchschnitt.',
    roads: 'Soldaten, die seine Straßen im Quartal tragen',
    terrain: 'Gelände',
    length: 'Länge, km',
    attraction: 'Wert für einen Angreifer, Mittel 1',
  },
  last: {
    before: 'Was sich im letzten Quartal änderte',
    title: 'Dieses Quartal bisher',
    signed: 'Was seit der Unterzeichnung geschah',
    none: 'Nichts zu melden.',
  },
  tabs: { sectors: 'Sektoren', pledges: 'Zusagen', odds: 'Chancen', moves: 'Verlegen' },
  figures: {
    risk: 'Beschuss oder Offensive',
    stay: 'kann bleiben',
    credibility: 'Glaubwürdigkeit θ*',
    noForce: 'keine Truppe',
  },
  table: { sector: 'Sektor', density: 'Soldaten je km', tests: 'Anteil der Tests' },
  views: {
    label: 'Die Linie zeigen als',
    density: 'Dichte',
    terrain: 'Gelände',
    incidents: 'Vorfälle',
    table: 'Tabelle',
    everything: 'Alles auf der Karte, als Tabelle',
  },
  legend: {
    title: 'Legende',
    density: 'Kontaktlinie; Breite: Soldaten je km',
    plain: 'Kontaktlinie',
    weakest: 'Sektor, der die meisten Tests anzieht',
    zone: (km) => `entmilitarisierte Zone, bis ${km} km von der Linie`,
    heavy: (km) => `schwere Waffen, je Seite ${km} km`,
    occupied: 'von Russland besetzt',
    noTest: 'Die Abschreckung wurde bisher nicht getestet.',
  },
  tested: (move, quarter) => `${move}, Quartal ${quarter}`,
  facts: {
    caption: 'Die Kontaktlinie nach Sektor',
    sector: 'Sektor',
    length: 'Länge, km',
    ground: 'Gelände',
    troops: 'Soldaten der Truppe',
    density: 'Je km',
    tests: 'Anteil der Tests',
    happened: 'Tests bisher',
    test: (move, quarter) => `${move} in Quartal ${quarter}`,
  },
};
