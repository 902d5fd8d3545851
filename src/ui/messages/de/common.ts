import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

/** Words that several screens use. */
export const common: Catalogue['common'] = {
  title: 'Line of Contact',
  skip: 'Zum Inhalt springen',
  why: 'warum?',
  sources: 'Quellen',
  toModel: 'Das Modell, auseinandergenommen',
  openTurn: 'Diesen Zug im Modell öffnen',
  inputGroup: {
    force: 'Truppe, ihre Regeln und Befähiger',
    usBacking: 'US-Rückhalt',
    get ukrainianArmy() {
      return `Armee ${cast.ukraine.of}`;
    },
    zone: 'Entmilitarisierte Zone',
    monitors: 'Beobachter',
    sanctions: 'Sanktionen und Zugeständnisse',
    get russianForce() {
      return `Streitkräfte ${cast.russia.of} und Front`;
    },
    history: 'Was vorausging',
  },
  close: 'Schließen',
  allTables: 'Alle Tische',
  cancel: 'Abbrechen',
  readAsText: 'als Text lesen',
  range: (draws) =>
    `Spanne: 5. bis 95. Perzentil von ${draws} Schätzungen dessen, was niemand wissen kann.`,
  phase: {
    talks: 'Gespräche',
    ceasefire: 'Waffenruhe',
    deployment: 'Entsendung',
    violation: 'Verstoß',
  },
  phases: 'Phasen',
  roundOf: (round, limit) => `Runde ${round} von ${limit}`,
  quarterOf: (quarter, limit) => `Quartal ${quarter} von ${limit}`,
  signed: 'Unterzeichnet',
  youAre: 'Sie sind',
  nav: {
    briefing: 'Briefing',
    table: 'Zurück zum Spiel',
    log: 'Protokoll',
    menu: 'Menü',
    home: 'Start',
    model: 'Modell',
  },
  moves: {
    comply: 'Einhaltung',
    probe: 'Störaktion',
    strike: 'Beschuss',
    offensive: 'Offensive',
  },
  responses: {
    protest: 'Protestieren',
    reinforce: 'Verstärken',
    'strike-back': 'Zurückschlagen',
  },
  basis: { solid: 'gesichert', disputed: 'umstritten', judged: 'geschätzt' },
  points: 'Punkte',
  turnOf: (turn, turns) => `Zug ${turn} von ${turns}`,
  before: 'Zurück',
  next: 'Nächster Zug',
  loading: 'Wird geladen',
  scrolls: (what) =>
    what
      ? `${what}: lässt sich hier verschieben, auch mit den Pfeiltasten`
      : 'Lässt sich hier verschieben, auch mit den Pfeiltasten',
  map: {
    label: 'Karte der Front',
    loading: 'Die Karte wird gezeichnet',
    failed: 'Die Karte ließ sich hier nicht zeichnen. Alles, was sie zeigt, steht unten im Text.',
    captions: {
      ukraine:
        'Schraffiert: von Russland besetzt. Umriss: die international anerkannte Grenze der Ukraine. Grenzen: Natural Earth.',
      korea:
        'Umriss: die Halbinsel. Die Linie: wo die beiden Armeen einander gegenüberstanden. Grenzen: Natural Earth.',
      kosovo:
        'Umriss: Kosovo, 1999 eine Provinz der Bundesrepublik Jugoslawien; sein Status ist seither umstritten. Grenzen: Natural Earth.',
    },
    keys: 'Pfeiltasten verschieben die Karte, + und − ändern den Maßstab, 0 stellt ihn zurück.',
    keysSectors: '[ und ] führen von Sektor zu Sektor.',
    keysMove:
      '; und ’ führen von Kontingent zu Kontingent. M nimmt die Soldaten dort auf, eine Zahl nennt ihren neuen Sektor, Eingabe öffnet den Befehl, Escape bricht ab.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    sector: (number, name) => `Sektor ${number}, ${name}`,
    /** Beside figures on the map, where there is little room. */
    units: { km: 'km', thousand: ' Tsd.' },
    kilometres: (km) => `${km} km`,
    table: {
      sector: 'Sektor',
      length: 'Länge, km',
      terrain: 'Gelände',
      get gained() {
        return `Gewinne ${cast.russia.of} in der letzten Runde, km²`;
      },
      total: 'seit Beginn der Gespräche, km²',
      troops: 'Soldaten je km',
    },
  },
  terrain: {
    forest: 'Wald',
    field: 'offenes Feld',
    'ruined-towns': 'zerstörte Orte',
    river: 'Fluss',
    reservoir: 'abgelaufener Stausee',
    mixed: 'gemischtes Gelände',
  },
  notice: {
    saving: {
      'no-room':
        'Der Browser hat keinen Platz, um dieses Spiel zu speichern. Laden Sie die Aufzeichnung herunter, um es zu behalten.',
      elsewhere:
        'Ein Spiel ging in einem anderen Tab weiter, dieses wird deshalb nicht mehr gespeichert. Laden Sie seine Aufzeichnung herunter, um es zu behalten.',
    },
    unreadable: 'was der Browser aufbewahrt hat, ist kein gespeichertes Spiel',
    downloadSave: 'Gespeichertes herunterladen',
    brokenSave: (reason) =>
      `Das gespeicherte Spiel ließ sich nicht öffnen: ${reason}. Es ist geblieben, wie es war.`,
    crash:
      'Auf dieser Seite ist etwas schiefgegangen. Ihre letzte gespeicherte Entscheidung ist sicher.',
    reload: 'Seite neu laden',
  },
  version: {
    there: 'Es gibt eine neue Fassung dieser Seite. Was Sie gespeichert haben, bleibt.',
    load: 'Neue Fassung laden',
    missing:
      'Ein Teil dieser Seite ließ sich nicht laden: Es gibt kein Netz, oder eine neue Fassung ist an ihre Stelle getreten. Ihre letzte gespeicherte Entscheidung ist sicher.',
  },
};
