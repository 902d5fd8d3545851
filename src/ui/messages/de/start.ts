import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words for setting up a classroom session. */
export const start: Catalogue['start'] = {
  title: 'Eine Sitzung einrichten',
  lead: 'Ein Link für die ganze Klasse. Jeder Tisch verhandelt dieselbe Lage; Sie sehen alle zugleich. Konten brauchen weder Sie noch die Teilnehmenden.',
  button: 'Sitzung öffnen',
  opening: 'Die Sitzung wird geöffnet',
  once: 'Mit den Einstellungen, wie sie stehen: sechs Tische, derselbe Startwert, die Teilnehmenden wählen ihre Delegation.',
  summary: (tables, people) =>
    `Platz für ${plural(people, { one: 'eine Person', other: `${people} Personen` })} an ${plural(tables, { one: 'einem Tisch', other: `${tables} Tischen` })}.`,
  optional: 'freiwillig',
  name: {
    label: 'Name der Sitzung',
    help: 'Erscheint auf der Wandanzeige und bei den Teilnehmenden, etwa der Name des Kurses.',
  },
  tables: {
    label: 'Tische',
    help: 'Jeder spielt sein eigenes Spiel. Vier Personen oder weniger füllen einen; mehrere können sich eine Delegation teilen. Tische lassen sich später hinzufügen.',
  },
  folds: {
    people: 'Wer was spielt',
    time: 'Zeit und Abwesenheit',
    game: 'Zufall, Wahrscheinlichkeiten und Strategien',
    questions: 'Fragen vorher und nachher',
    data: 'Was aufbewahrt wird, und wie lange',
  },
  seeds: {
    label: 'Zufall',
    options: {
      same: 'Derselbe Startwert an jedem Tisch',
      each: 'Ein Startwert je Tisch',
    },
    help: {
      same: 'Die Tische unterscheiden sich nur durch Entscheidungen, sie lassen sich also vergleichen.',
      each: 'Der Zufall ist von Tisch zu Tisch anders: Seine Streuung wird sichtbar, Entscheidungen sind schwerer zu vergleichen.',
    },
  },
  roles: {
    label: 'Delegationen werden vergeben',
    options: {
      choice: 'nach Wahl',
      lot: 'durch Los',
      facilitator: 'durch mich',
    },
    help: {
      choice:
        'Die Teilnehmenden wählen Tisch und Delegation, ehe Sie beginnen. Wer später kommt, wird dort gesetzt, wo am wenigsten sitzen.',
      lot: 'Wer beitritt, kommt in die am schwächsten besetzte Delegation; bei Gleichstand entscheidet das Los.',
      facilitator: 'Die Teilnehmenden warten, bis Sie ihnen Plätze geben.',
    },
  },
  delegations: {
    label: 'Delegationen für Teilnehmende',
    help: 'Die anderen werden durchgehend von Strategien gespielt. Wählen Sie mindestens eine.',
    none: 'Wählen Sie mindestens eine Delegation.',
  },
  perDelegation: {
    label: 'Personen je Delegation, höchstens',
    help: 'Eine von ihnen entscheidet, alle können entwerfen und vorschlagen.',
  },
  joining: {
    label: 'Neue Personen können beitreten',
    help: 'Sonst lässt der Code niemanden mehr neu ein. Wer schon beigetreten ist, kommt und geht wie zuvor.',
  },
  observers: {
    label: 'Beobachtende können sich an einen Tisch setzen',
    help: 'Sie sehen, was alle am Tisch sehen: kein Briefing, keinen vertraulichen Kanal.',
  },
  turnSeconds: {
    label: 'Zeit für einen Zug',
    unit: 'Minuten; 0 für unbegrenzt',
    phase: {
      talks: 'Eine Gesprächsrunde',
      deployment: 'Ein Quartal',
      violation: 'Ein Schritt bei einem Verstoß',
    },
    help: 'Sie können einem Tisch oder allen jederzeit mehr Zeit geben.',
  },
  onTimeOut: {
    label: 'Wenn die Zeit abgelaufen ist',
    options: {
      close: 'Für die Ausstehenden abgeben',
      wait: 'Weiter warten',
    },
    help: {
      close:
        'Abgegeben wird, was eine Delegation bis dahin bereitgelegt hat; liegt nichts bereit, bleibt sie bei ihrer Position. Alle am Tisch erfahren es.',
      wait: 'Der Tisch wartet, bis sie antworten oder Sie ihn weiterrücken.',
    },
  },
  absentSeconds: {
    label: 'Für eine abwesende Delegation spielt eine Strategie nach',
    unit: 'Sekunden; 0 für nie',
    help: 'Gezählt von da an, wo niemand aus der Delegation verbunden ist. Am Tisch wird es offen gesagt, und der Platz geht zurück, sobald jemand wiederkommt.',
  },
  oddsShown: {
    label: 'Wahrscheinlichkeiten und Haltbarkeit den Teilnehmenden und an der Wand zeigen',
    help: 'Ohne sie urteilen die Teilnehmenden selbst; Sie können das jederzeit umschalten. Die Seiten lassen die Zahlen weg; wer das Modell von Hand rechnet, könnte sie dennoch finden.',
  },
  counterparts: {
    label: 'Plätze ohne Teilnehmende spielen',
    help: 'Auch das, was für eine abwesende Delegation spielt.',
  },
  russiaTests: {
    get label() {
      return `Über Tests der Waffenruhe (${cast.russia.name}) entscheidet`;
    },
    options: {
      model: 'das Modell',
      get person() {
        return `wer auf diesem Platz sitzt: ${cast.russia.name}`;
      },
    },
    help: {
      model:
        'Die Wahrscheinlichkeiten folgen aus dem, was gebaut wurde; die Tische lassen sich also vergleichen.',
      get person() {
        return `Das Modell rät nur; wo eine Strategie für ${cast.russia.name} spielt, entscheidet das Modell.`;
      },
    },
  },
  keepDays: {
    label: 'Die Sitzung von selbst löschen nach',
    unit: 'Tagen ohne Aktivität',
    help: 'Spitznamen, Nachrichten und Entscheidungen sind dann endgültig weg. Sie können die Sitzung jederzeit mit einem Knopfdruck löschen.',
    data: 'Die Teilnehmenden geben einen Spitznamen an und sonst nichts. Alles bleibt auf diesem Server; kein anderer wird um etwas gebeten.',
  },
  questions: {
    help: 'Werden allen Teilnehmenden gestellt. Antworten werden getrennt von Ergebnissen ausgegeben.',
    add: 'Frage hinzufügen',
    remove: (number) => `Frage ${number} entfernen`,
    text: (number) => `Frage ${number}`,
    when: 'Gestellt',
    whens: { before: 'vor der ersten Runde', after: 'nach Öffnung der Auswertung' },
    kind: 'Beantwortet',
    kinds: { text: 'in Worten', scale: 'auf einer Skala von fünf Stufen' },
    none: 'Keine Fragen.',
    empty: 'Eine Frage braucht einen Text.',
  },
  number: (least, most) => `Eine ganze Zahl von ${least} bis ${most}.`,
  failed: (why) => `Die Sitzung ließ sich nicht öffnen. ${why}`,
  yours: {
    title: 'Sitzungen dieses Browsers',
    none: 'Sitzungen, die Sie öffnen, stehen hier, damit Sie zu ihnen zurückkehren können.',
    open: 'Öffnen',
    openOf: (name) => `${name} öffnen`,
    forget: 'Von der Liste nehmen',
    forgetOf: (name) => `${name} von der Liste nehmen`,
    forgetTitle: 'Diese Sitzung von der Liste nehmen?',
    forgetBody:
      'Die Sitzung selbst geht weiter. Ohne den Link der Spielleitung können Sie nicht zu ihr zurückkehren; kopieren Sie ihn also vorher, falls Sie ihn brauchen.',
    untitled: 'Sitzung',
    made: (date) => `geöffnet am ${date}`,
  },
};
