import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of the game's frame: menu, log, notices, and every event as a sentence. */
export const game: Catalogue['game'] = {
  menu: {
    title: 'Menü',
    download: 'Aufzeichnung herunterladen',
    home: 'Zur Startseite',
    seed: 'Startwert dieses Spiels',
    fork: 'Ein Abzweig',
    forkedAt: (turn) => `eigenständig ab Zug ${turn}; der Lauf davor bleibt erhalten`,
    seats: 'Wer spielt',
    person: 'Sie',
    otherPerson: 'ein Mensch',
    otherStrategy: 'eine Strategie',
  },
  handIn: {
    handedIn: 'Abgegeben.',
    awaited: (who) => `Noch offen: ${who}.`,
    paused:
      'Die Sitzung ist angehalten. Entwürfe können bereitgelegt werden; abgegeben werden kann nichts.',
    seen: 'Aus Sicht der Delegation',
    onlooker: {
      member:
        'Sie können einen Entwurf bereitlegen. Die Leitung Ihrer Delegation entscheidet, was abgegeben wird.',
      observer: 'Sie beobachten: Sie sehen diesen Platz, seine Delegation entscheidet.',
      facilitator: 'Sie sehen diesen Platz als Spielleitung, seine Delegation entscheidet.',
    },
  },
  log: { title: 'Protokoll', empty: 'Noch ist nichts geschehen.', turn: (turn) => turn },
  preparing: 'Das Spiel wird vorbereitet',
  refused: {
    'session/unreachable':
      'Die Sitzung war nicht erreichbar, das wurde also nicht abgegeben. Was Sie bereitgelegt haben, bleibt; versuchen Sie es noch einmal.',
    'session/paused': 'Die Sitzung ist angehalten, es kann nichts abgegeben werden.',
    'session/not-head': 'Nur die Leitung der Delegation kann abgeben.',
    'run/wrong-phase': 'Das geht in dieser Phase nicht.',
    'run/already-ready': 'Ihr Zug ist bereits weitergegeben.',
    'run/ended': 'Das Spiel ist vorbei.',
    'talks/not-on-the-table': 'Dieser Text liegt Ihnen nicht zur Unterzeichnung vor.',
    'talks/not-a-text': 'Das ist kein vollständiger Text.',
    'talks/unknown-option': 'Der Text enthält eine Antwort, die einer seiner Artikel nicht kennt.',
    'talks/text-in-force':
      'Ein Text ist in Kraft; ein anderer kann nur in neuen Gesprächen vorgeschlagen werden.',
    'talks/not-required':
      'Nur eine Delegation, die jeder Text braucht, kann die Gespräche durch ihren Weggang beenden.',
    'act/limit': 'In diesem Zug können keine weiteren Maßnahmen gewählt werden.',
    'act/not-now': 'Diese Maßnahme ist jetzt nicht möglich.',
    'act/already-chosen': 'Diese Maßnahme ist bereits gewählt.',
    'act/over-ceiling': 'Der Text erlaubt keine größere Armee.',
    'act/no-force': 'Der Text entsendet keine Truppe.',
    'act/already-done': 'Diese Maßnahme ist nur einmal möglich.',
    'move/limit': 'In diesem Quartal sind keine weiteren Verlegungen möglich.',
    'move/too-many': 'So viele Soldaten sind dort nicht.',
    'move/roads': 'Die Straßen dort tragen in diesem Quartal nicht mehr.',
    'move/not-hundreds': 'Soldaten werden in vollen Hundert verlegt.',
    'move/same-sector': 'Wählen Sie einen anderen Sektor.',
    'violation/no-more-talks': 'Über den Text kann nicht noch einmal verhandelt werden.',
    'host/unknown-event': 'Dieses Szenario hat kein solches Ereignis.',
    'host/unknown-player': 'Niemand dieses Namens kann den Platz spielen.',
    'host/not-awaited': 'Auf diese Delegation wird nicht gewartet.',
    'violation/not-bound': 'Nur eine Delegation, die der Text bindet, kann von ihm zurücktreten.',
  },
  refusedOther: (code) => `Abgelehnt (${code}).`,
  replay: {
    'replay/other-rules': 'sie wurde unter anderen Regeln aufgezeichnet',
    'replay/other-level': 'sie gehört zu einem anderen Szenario',
    'replay/changed-level': 'ihr Szenario wurde seither geändert',
    'replay/unknown-strategy': 'sie nennt eine Strategie, die es hier nicht gibt',
    'replay/changed': 'sie wurde seit der Aufzeichnung verändert',
    'replay/illegal': 'sie enthält eine Entscheidung, die die Regeln ablehnen',
    'replay/diverged':
      'ihr aufgezeichneter Stand weicht von dem ab, was die Entscheidungen ergeben',
    'replay/turns-missing': 'sie hat mehr oder weniger Züge, als ihre Entscheidungen ergeben',
    'recording/not-json': 'es ist keine Aufzeichnung: kein JSON',
    'recording/malformed': 'es hat nicht die Form einer Aufzeichnung',
    'recording/too-large': 'es ist zu groß für eine Aufzeichnung',
    'seat/unknown-strategy': 'sie nennt eine Strategie, die es hier nicht gibt',
    'seat/not-one-person': 'sie hat nicht genau einen Platz, auf dem ein Mensch sitzt',
  },
  atTurn: (turn) => `in Zug ${turn}`,
  at: (path) => `bei ${path}`,
  event: {
    phase: (phase) => `Phase: ${phase}.`,
    tabled: (who, changes) => `${who} legt einen Text vor: ${changes}.`,
    tabledSame: (who) => `${who} bleibt beim eigenen Text.`,
    change: (article, from, to) => `${article}, ${from} → ${to}`,
    shown: (who, to) => `${who} zeigt einen Text nur einer Delegation: ${to}.`,
    signed: (who) => `${who} unterzeichnet einen Text auf dem Tisch.`,
    withdrawn: (who) => `${who} steht nicht mehr zum eigenen Angebot.`,
    walkedOut: (who) => `${who} verlässt die Gespräche.`,
    acted: (who, act) => `${who} beschließt: „${act}“.`,
    tookEffect: (changes) => `Eine frühere Maßnahme wirkt: ${changes}.`,
    changed: (meter, by) => `${meter} ${by}`,
    pledged: (who, troops) => `${who}: Zusage von ${troops} Soldaten.`,
    declined: (who) => `${who}: Absage, keine Soldaten.`,
    front: (km2) => `Die Streitkräfte ${cast.russia.of} gewinnen ${km2} km².`,
    agreed: (who) => `Der Text ist unterzeichnet durch ${who}.`,
    quarter: (quarter, share) =>
      `Quartal ${quarter} beginnt; Rückzug und Beobachtung sind zu ${share} in Kraft.`,
    incident: (kind, sector, share) =>
      `${kind} in Sektor ${sector}; Zurechnung mit ${share} Sicherheit.`,
    incidentKind: {
      'local-fire': 'Örtliches Feuer',
      drone: 'Eine Drohne',
      mine: 'Eine Mine',
      jamming: 'Funkstörung',
    },
    arrived: (who, troops, sector) => `${who}: ${troops} Soldaten treffen in Sektor ${sector} ein.`,
    missed: (who, troops) => `${who}: ${troops} weniger entsandt als zugesagt.`,
    wentHome: (who, troops) => `${who}: ${troops} Soldaten kehren heim.`,
    moved: (who, troops, from, to) => `${who}: ${troops} Soldaten von ${from} nach ${to} verlegt.`,
    granted: (who) => `${who} stimmt weiterer Entsendung zu.`,
    withheld: (who) => `${who} verweigert die Zustimmung zu weiterer Entsendung.`,
    blocked: (who) => `Kein Kontingent trifft ein: Die Zustimmung verweigert ${who}.`,
    complied: (risk) =>
      `${cast.russia.Seat} hält sich an den Text. Beschuss oder eine Offensive hätte eine Wahrscheinlichkeit von ${risk} gehabt, wäre eine Entscheidung angefallen.`,
    get compliedPlain() {
      return `${cast.russia.Seat} hält sich an den Text.`;
    },
    brokeThroughPlain: 'Die Offensive bricht durch.',
    repelledPlain: 'Die Offensive wird abgewehrt.',
    widerWarPlain: 'Die Antwort weitet sich über den Sektor hinaus zum Krieg aus.',
    tested: {
      probe: (sector) => `Eine Störaktion in Sektor ${sector}.`,
      strike: (sector) => `Beschuss in Sektor ${sector}.`,
      offensive: (sector) => `Eine Offensive in Sektor ${sector}.`,
    },
    killed: (words, count) =>
      plural(count, {
        one: 'Ein Soldat wird getötet.',
        other: `${words} Soldaten werden getötet.`,
      }),
    responded: {
      get protest() {
        return `${cast.coalition.Seat} protestiert.`;
      },
      get reinforce() {
        return `${cast.coalition.Seat} verstärkt.`;
      },
      get 'strike-back'() {
        return `${cast.coalition.Seat} schlägt zurück.`;
      },
    },
    backed: {
      get back() {
        return `${cast.us.Seat} trägt die Antwort mit.`;
      },
      get abstain() {
        return `${cast.us.Seat} enthält sich.`;
      },
    },
    widerWar: (chance) =>
      `Die Antwort weitet sich über den Sektor hinaus zum Krieg aus; das Risiko dafür stand bei ${chance}.`,
    brokeThrough: (chance) =>
      `Die Offensive bricht durch; die Wahrscheinlichkeit dafür stand bei ${chance}.`,
    repelled: (chance) =>
      `Die Offensive wird abgewehrt; die Wahrscheinlichkeit ihres Erfolgs stand bei ${chance}.`,
    beliefs: (revisionist, firm, committed) =>
      `Einschätzungen: ${cast.russia.seat} revisionistisch ${revisionist}, ${cast.coalition.seat} fest ${firm}, ${cast.us.seat} engagiert ${committed}.`,
    wished: {
      accept: (who) => `${who} lässt den Text bestehen.`,
      reopen: (who) => `${who} verlangt neue Gespräche über den Text.`,
      withdraw: (who) => `${who} tritt vom Text zurück.`,
    },
    snappedBack: 'Ein Teil der Sanktionen kehrt nach dem Angriff zurück.',
    contained: 'Der Verstoß bleibt begrenzt; die Waffenruhe geht weiter.',
    reopened: (who) => `Über den Text wird neu verhandelt, verlangt durch ${who}.`,
    ended: 'Der Lauf ist zu Ende.',
    handedOver: (who, strategy) => `Die Strategie „${strategy}“ spielt von nun an für ${who}.`,
    handedToStrategy: (who) => `Eine Strategie spielt von nun an für ${who}.`,
    handedToPerson: (who) => `Ein Mensch spielt von nun an für ${who}.`,
    timedOut: (who) => `${who}: Die Zeit ist abgelaufen.`,
  },
  meter: {
    usAid: 'US-Militärhilfe',
    get tempo() {
      return `Tempo ${cast.russia.of}`;
    },
    sanctions: 'Sanktionen',
    get europeanFinanceBn() {
      return `Finanzmittel ${cast.coalition.of}, Mrd. €`;
    },
    get ukrainianArmyThousand() {
      return `Armee ${cast.ukraine.of}, Tausend`;
    },
    get russianForceThousand() {
      return `Streitkräfte ${cast.russia.of}, Tausend`;
    },
    longRange: 'weitreichende Waffen',
    get europeanEnablers() {
      return `Befähiger ${cast.coalition.of}`;
    },
    counterDrone: 'Drohnenabwehr',
    readiness: 'Einsatzbereitschaft der Truppe',
    usCommitment: 'US-Engagement',
    get strainUkraine() {
      return `Ermüdung ${cast.ukraine.of}`;
    },
    get strainRussia() {
      return `Kriegskosten ${cast.russia.of}`;
    },
    get strainUs() {
      return `Ungeduld ${cast.us.of}`;
    },
    get strainCoalition() {
      return `Kosten ${cast.coalition.of}`;
    },
    get gainRateKm2() {
      return `Gewinne ${cast.russia.of}, km² je Runde`;
    },
    get gainTotalKm2() {
      return `Gewinne ${cast.russia.of} bisher, km²`;
    },
  },
};
