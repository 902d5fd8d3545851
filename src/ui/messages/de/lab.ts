import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

import { labResults } from './labresults.ts';

const plural = pluralIn('de');

/** The lab: many worlds over a grid of inputs. */
export const lab: Catalogue['lab'] = {
  heading: 'Labor',
  lead: 'Ein Lauf beweist wenig: Ein leichtsinniges Abkommen kann überdauern, ein solides Pech haben. Hier werden Tausende Welten zu Ende gespielt, damit sich der Zufall ausmittelt. Eine Welt ist ein ganzes Spiel mit eigenem Zufall.',
  levelFailed:
    'Das Szenario ließ sich nicht laden. Nichts ist verloren; versuchen Sie es noch einmal.',
  questions: {
    title: 'Fragen zum Einstieg',
    note: 'Ein Druck führt sie aus. Ihre Einstellungen stehen danach unten im Formular und lassen sich ändern.',
    run: 'Ausführen',
    of: (question) => `: ${question}`,
    presets: {
      bluff: {
        question: 'Wirkt „Bluffen und beten“?',
        text: 'Leichte Truppe, nur Selbstverteidigung',
        about:
          'Etwa 20.000 Soldaten, leicht ausgerüstet und auf Selbstverteidigung beschränkt, ohne die Vereinigten Staaten und mit ihnen.',
      },
      tripwire: {
        question: 'Stolperdraht oder volle Truppe?',
        text: 'Eine Truppe mit Zone und voller Beobachtung',
        about:
          '10.000 Soldaten als Stolperdraht gegen 100.000, jeweils ohne die Vereinigten Staaten und mit vertraglicher Garantie.',
      },
      porcupine: {
        get question() {
          return `Kann es die Armee ${cast.ukraine.of} allein?`;
        },
        text: 'Stolperdraht neben einer großen Armee',
        about:
          'Das „stählerne Stachelschwein“: eine Armee von 700.000 mit weitreichenden Waffen gegen 200.000 mit wenigen, neben einer kleinen Truppe.',
      },
      minerals: {
        question: 'Schützen Rohstoffe allein?',
        text: 'Leichte Beobachter, keine Truppe',
        about: 'Leichte Beobachter und keine Truppe, ohne Rohstoffabkommen und mit einem.',
      },
      surface: {
        question: 'Wie viel Truppe, wie viel Amerika?',
        text: 'Eine Truppe mit Zone und voller Beobachtung',
        about:
          'Truppe von keiner bis 150.000 gegen die US-Zusage: die Abschreckungsfläche aus ganzen Spielen.',
      },
    },
  },
  form: {
    title: 'Das Experiment',
    start: 'Welten beginnen',
    starts: {
      opening: 'mit dem Beginn der Gespräche',
      text: 'mit einem am ersten Tag unterzeichneten Text',
      moment: 'bei einem Zug einer Aufzeichnung',
    },
    text: 'Text',
    ownText: 'ein eigener',
    articles: 'Artikel des Textes',
    recording: 'Aufzeichnung',
    noRecording: 'eine wählen',
    file: 'aus einer Datei …',
    underWay: (line) => `das laufende Spiel: ${line}`,
    opened: (name) => `die in der Wiedergabe geöffnete: ${name}`,
    unnamed: (seed) => `ein Lauf mit Startwert ${seed}`,
    turn: 'Zug',
    turnOf: (turn, last) => `${turn} von ${last}`,
    turnNote:
      'Die Welten gehen vom Beginn dieses Zuges mit anderem Zufall weiter. Wer eine Delegation wirklich ist, bleibt, wie es war.',
    seats: 'Wer spielt',
    vary: (nth) => (nth === 0 ? 'Verändern' : 'und'),
    nothing: 'nichts',
    groups: {
      text: 'Was der Text bringt',
      article: 'Artikel',
      meter: 'Der Krieg zu Beginn der Gespräche',
      prior: 'Einschätzungen und Tempo',
      seat: 'Strategien',
    },
    values: 'Werte',
    valuesHelp: (low, high) => `Zahlen von ${low} bis ${high}, durch Kommas getrennt.`,
    range: 'Eine Spanne eintragen',
    from: 'von',
    to: 'bis',
    steps: 'Werte',
    fill: 'Eintragen',
    worlds: 'Welten je Zelle',
    worldsHelp:
      'Eine Zelle sind alle Welten mit denselben Einstellungen: eine für jede Kombination von Werten.',
    series: 'Reihe',
    seriesHelp: 'Benennt den Zufall: Dieselbe Reihe ergibt dieselben Welten, auf das Bit genau.',
    size: (cells, total) => `${cells}, insgesamt ${total} Welten.`,
    cells: (count) => plural(count, { one: 'Eine Zelle', other: `${count} Zellen` }),
    time: (time, cores) =>
      `Etwa ${time} auf ${plural(cores, { one: 'dem einen Kern', other: `den ${cores} Kernen` })} dieses Geräts`,
    timeKnown: ', nach dem letzten Durchgang.',
    timeGuess: ', geschätzt, bis etwas ausgeführt wurde.',
    run: 'Ausführen',
    cannot: 'Noch nicht ausführbar:',
  },
  time: {
    under: 'eine Sekunde',
    seconds: (seconds) => plural(seconds, { one: '1 Sekunde', other: `${seconds} Sekunden` }),
    minutes: (minutes) => plural(minutes, { one: '1 Minute', other: `${minutes} Minuten` }),
    hours: (hours) => `${hours} Stunden`,
  },
  running: {
    title: 'Läuft',
    progress: (done, total) => `${done} von ${total} Welten`,
    left: (time) => `noch ${time}`,
    starting: 'beginnt',
    summing: 'Wird zusammengefasst',
    cancel: 'Hier anhalten',
    cancelNote: 'Was bis dahin gespielt ist, bleibt erhalten.',
    announce: (percent) => `${percent} Prozent der Welten gespielt`,
    done: (worlds, seconds, hash) =>
      `Fertig: ${worlds} Welten in ${seconds} s. Prüfsumme der Ergebnisse ${hash}.`,
    cancelled: (worlds) =>
      `Angehalten. Gezeigt werden die ersten ${worlds} Welten jeder Zelle: genau das, was ein Durchgang mit so vielen ergibt.`,
    cancelledNone:
      'Angehalten, ehe jede Zelle eine Welt hatte: Es gibt nichts zu zeigen. Die Anfrage steht im Formular.',
    failed: (reason) => `Es ließ sich nicht ausführen: ${reason}.`,
    retry: 'Noch einmal versuchen',
    empty:
      'Noch wurde nichts ausgeführt. Wählen Sie oben eine Frage, oder richten Sie ein Experiment ein und führen Sie es aus.',
    stale: 'Das Formular wurde seither geändert. Dies sind Ergebnisse des Ausgeführten.',
  },
  faults: {
    'lab/worlds': () => 'Welten je Zelle müssen eine ganze Zahl von mindestens 1 sein',
    'lab/too-large': ({ total, most }) =>
      `Insgesamt ${grouped(total)} Welten sind mehr als die ${grouped(most)}, die diese Seite fasst. Nehmen Sie weniger Werte oder weniger Welten; auf der Befehlszeile ist Platz für mehr`,
    'lab/no-memory': ({ total }) =>
      `dieser Browser hat keinen Speicher für ${grouped(total)} Welten. Nehmen Sie weniger`,
    'lab/no-worker': () =>
      'der Browser hat keinen Hilfsprozess gestartet oder ihn verloren. Nichts Gespeichertes wurde berührt; versuchen Sie es noch einmal, oder laden Sie die Seite neu',
    'lab/broken': ({ message }) =>
      `eine Welt endete in einem Fehler dieses Programms (${message}). Bitte melden Sie ihn mit den Einstellungen`,
    'lab/too-many-inputs': ({ most }) =>
      `höchstens ${most} Eingaben lassen sich zugleich verändern`,
    'lab/unknown-input': ({ input }) => `dieses Szenario hat keine Eingabe „${input}“`,
    'lab/same-input': () => 'beide Eingaben sind gleich. Verändern Sie eine andere, oder nur eine',
    'lab/no-values': () => 'eine veränderte Eingabe hat keine Werte',
    'lab/value': ({ value }) => `„${value}“ liegt außerhalb dessen, was diese Eingabe sein kann`,
    'lab/not-a-number': ({ value }) => `„${value}“ ist keine Zahl`,
    'lab/twice': ({ value }) => `der Wert ${value} steht doppelt da`,
    'lab/input-needs-text': () =>
      'diese Eingabe verändert, was ein unterzeichneter Text bringt; Welten müssen also mit einem Text beginnen',
    'lab/input-fixed-by-run': () =>
      'in Welten, die innerhalb einer Aufzeichnung beginnen, lassen sich nur Strategien verändern: Das Übrige ist geschehen',
    'lab/no-force': () =>
      'die Zahl der Soldaten wird verändert, und der Text entsendet keine Truppe. Wählen Sie in seinen Artikeln eine Truppe',
    'lab/text': ({ article }) => `der Text hat keine Option für „${article}“`,
    'lab/seat-empty': () => 'ein Platz hat keine Strategie',
    'lab/no-recording': () => 'keine Aufzeichnung ist gewählt',
    'lab/no-such-moment': () => 'die Aufzeichnung ist da schon zu Ende oder reicht nicht so weit',
    'lab/series': () =>
      'eine Reihe hat 1 bis 40 Buchstaben, Ziffern, Bindestriche oder Schrägstriche',
  },
  otherFault: (code) => `es wurde abgelehnt (${code})`,
  unreadable: (reason) =>
    `Diese Aufzeichnung ist nicht verwendbar: ${reason}. Nichts wurde verändert.`,
  unreadFile: 'Die Datei war nicht lesbar. Wählen Sie sie noch einmal aus.',
  input: {
    force: 'Soldaten im Einsatz, Tausend',
    effect: {
      engagement: 'Einsatzregeln, 0 bis 1',
      usPledge: 'US-Zusage, 0 bis 1',
      pullbackKm: 'Rückzug, km',
      monitoring: 'Beobachtung, 0 bis 1',
      snapback: 'Snapback der Sanktionen, 0 bis 1',
      get concessions() {
        return `Zugeständnisse an ${cast.russia.object}, 0 bis 1`;
      },
      businessStake: 'US-Geschäftsinteressen, 0 bis 1',
      counterDrone: 'Drohnenabwehr, 0 bis 1',
    },
    prior: {
      get revisionist() {
        return `Wahrscheinlichkeit, dass ${cast.russia.seat} revisionistisch ist`;
      },
      liveTempo: 'Wahrscheinlichkeit einer Testentscheidung, unruhige Front',
      settledTempo: 'Wahrscheinlichkeit einer Testentscheidung, beruhigte Front',
    },
    seat: (party) => `${party} spielt`,
    troops: (count) => (count === '0' ? 'keine Soldaten' : `bis zu ${count} Soldaten`),
    named: (name, value) => `${name}: ${value}`,
    with: (name, value) => `${name} ${value}`,
  },
  allWorlds: 'alle Welten',
  measure: {
    held: {
      name: 'Bis zum letzten Quartal gehalten',
      unit: '%',
      what: 'Von den Welten mit Unterschrift: weder Beschuss noch Offensive, und der Text bis zum letzten Quartal in Kraft. Eine Störaktion allein bricht ihn nicht. In einem Vergleich zählt eine Welt ohne Unterschrift als nicht gehalten.',
    },
    quartersHeld: {
      name: 'Quartale vor dem ersten Angriff',
      unit: 'Quartale',
      what: 'Ganze Quartale, die ein Text vor dem ersten Beschuss, der ersten Offensive oder einem anderen Ende stand; alle, wo nichts davon kam.',
    },
    strikes: {
      name: 'Beschuss und Offensiven',
      unit: 'je Welt',
      what: 'Angriffe vom Beginn einer Welt bis zu ihrem Ende; Störaktionen zählen nicht dazu.',
    },
    killed: {
      name: 'Bei Tests getötete Soldaten',
      unit: 'je Welt',
      what: 'Auf der verteidigenden Seite, bei Störaktionen, Beschuss und Offensiven unter einem Text. Die Toten des Krieges davor oder nach seinem Ende sind nicht enthalten.',
    },
    'payoff/ukraine': {
      get name() {
        return `Punkte, ${cast.ukraine.name}`;
      },
      unit: 'Punkte',
      what: '',
    },
    'payoff/russia': {
      get name() {
        return `Punkte, ${cast.russia.name}`;
      },
      unit: 'Punkte',
      what: '',
    },
    'payoff/us': {
      get name() {
        return `Punkte, ${cast.us.name}`;
      },
      unit: 'Punkte',
      what: '',
    },
    'payoff/coalition': {
      get name() {
        return `Punkte, ${cast.coalition.name}`;
      },
      unit: 'Punkte',
      what: '',
    },
  },
  pointsWhat:
    'Punkte von 100 am Ende nach wahren Gewichten: was der Text gab, soweit er stand, oder was Weiterkämpfen wert war, abzüglich der Last der Ermüdung. Sie messen jede Delegation an ihren eigenen erklärten Interessen und vergleichen nicht zwischen Delegationen.',
  intervals:
    'Die Spannen sind 95-%-Konfidenzintervalle: Von hundert solchen Experimenten mit anderem Zufall hätten etwa 95 den wahren Wert dieses Modells in ihrer Spanne. Darüber, wie wahr das Modell ist, sagen sie nichts.',
  ...labResults,
};

function grouped(digits: string | undefined): string {
  return (digits ?? '').replace(/\B(?=(\d{3})+$)/g, '.');
}
