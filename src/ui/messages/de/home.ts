import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  headline: 'Was brauchte es, um diese Linie zu halten?',
  lead: 'Handeln Sie eine Waffenruhe aus, entsenden Sie eine Truppe, die sie sichert, und erfahren Sie, ob man der Abschreckung glaubt, die Sie aufgebaut haben. Was abschreckt, ist das, was die andere Seite nicht unterzeichnen will.',
  seat: 'Ihre Delegation',
  play: (party) => `Spielen als ${party}`,
  first: (title, minutes) => `Neu hier? Beginnen Sie mit „${title}“: ${minutes} Minuten.`,
  noPage: 'Unter dieser Adresse gibt es keine Seite. Dies ist die Startseite.',
  terms: (minutes) => `etwa ${minutes} Minuten; ohne Konto, nichts verlässt dieses Gerät`,
  pages: 'Seiten',
  seed: 'Startwert',
  seedHelp:
    'Derselbe Startwert und dieselben Entscheidungen ergeben dasselbe Spiel. Buchstaben, Ziffern oder Bindestriche.',
  testsByPerson: (who) => `Als ${who} selbst entscheiden, ob getestet wird; das Modell rät nur`,
  counterparts: {
    title: 'Die anderen spielen',
    names: {
      declared: 'wie öffentlich erklärt',
      forthcoming: 'entgegenkommend',
      hard: 'hart',
      unknown: 'Ihnen unbekannt',
    },
    notes: {
      get declared() {
        return `Jeder nach dem, was öffentlich gesagt wurde: ${cast.ukraine.seat} gibt spät nach, ${cast.russia.seat} nur dem Krieg, ${cast.us.seat} bleibt bei einem einzigen Entwurf.`;
      },
      get forthcoming() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} und ${cast.coalition.seat} geben früh nach, wie die Strategie „Conceder“.`;
      },
      get hard() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} und ${cast.coalition.seat} bleiben bei ihrer Eröffnung, bis die Zeit knapp wird: „Boulware“.`;
      },
      unknown:
        'Jeder aus dem Startwert gezogen, Unnachgiebige und Störer darunter. Sie erfahren es am Ende.',
    },
  },
  resume: {
    kicker: 'Fortsetzen',
    title: 'Ein Spiel ist im Gang',
    button: 'Weiter',
    lastKicker: 'Beendet',
    last: (how) => `Letztes Spiel: ${how}`,
    outcome: 'Ausgang ansehen',
    none: 'Kein Spiel ist im Gang. Eines, das Sie beginnen, wird hier nach jeder Entscheidung gespeichert.',
    noneTitle: 'Nichts fortzusetzen',
    brokenTitle: 'Ein gespeichertes Spiel ist nicht lesbar',
    broken:
      'Es ist geblieben, wie es war. Ein neues Spiel legt es beiseite und überschreibt nichts.',
  },
  replays: {
    kicker: 'Wiedergaben',
    title: 'Jeder Lauf ist ein Startwert und eine Liste von Entscheidungen',
    body: 'Öffnen Sie eine Aufzeichnung: Sie wird Entscheidung für Entscheidung nachgespielt und Zug um Zug geprüft.',
    button: 'Aufzeichnung öffnen',
    last: 'Letzte Spiele',
    all: 'Alle Spiele und Abzweige, oder ein Link',
    unread: 'Die Datei war nicht lesbar. Wählen Sie sie noch einmal aus.',
    open: 'Öffnen',
  },
  model: {
    kicker: 'Über das Modell',
    title: 'Suchen Sie die Stelle, an der wir schummeln',
    body: 'Zwanzig Informationsmengen, jede Konstante mit ihrer Grundlage. Lehrwerte, keine Prognosen.',
    button: 'Modell lesen',
  },
  levels: {
    kicker: 'Szenarien',
    body: (rounds, quarters, sectors, km) =>
      `${rounds} Gesprächsrunden, dann ${quarters} Quartale an einer Front von ${km} km in ${sectors} Sektoren.`,
    button: 'Szenario lesen',
  },
  mapCaption: (level) => `${level}: die Linie`,
  seedFault: 'Ein Startwert hat 1 bis 40 Buchstaben, Ziffern oder Bindestriche.',
  language: 'Sprache',
  theme: { label: 'Farbschema', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  size: { label: 'Schriftgröße', 100: '100 %', 125: '125 %', 150: '150 %' },
  lab: {
    kicker: 'Labor',
    title: 'Tausende Welten, eine Frage',
    body: 'Verändern Sie die Truppe, den US-Rückhalt oder einen Artikel, und sehen Sie, wie viele Welten halten.',
    button: 'Labor öffnen',
  },
};
