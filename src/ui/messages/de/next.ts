import type { Catalogue } from '../catalogue.ts';

/** Words for what can be done after a debrief: look again, go on otherwise, keep it. */
export const next: Catalogue['debrief']['next'] = {
  title: 'Wie weiter',
  note: 'Jeder Lauf besteht aus einem Startwert und seinen Entscheidungen; er lässt sich deshalb noch einmal ansehen, in jedem Zug anders fortsetzen und aufbewahren.',
  look: 'Noch einmal ansehen',
  replay: 'Wiedergabe',
  replayNote: 'Zug um Zug, auf der Karte, so wie jede Delegation es sah.',
  compare: 'Läufe vergleichen',
  compareNote: (other) => `Mit ${other}`,
  compareNone:
    'Sobald von diesem Lauf abgezweigt und der Abzweig gespielt ist, lassen sich beide hier vergleichen. Jede Entscheidung oben hat ihren Abzweig, in der Wiedergabe hat ihn jeder Zug.',
  lab: 'Im Labor öffnen',
  labNote: 'Tausende Welten von jedem Zug dieses Laufs aus.',
  keep: 'Aufbewahren',
  print: 'Drucken',
  printNote: 'Auf A4 oder Letter, mit allem, was eingeklappt ist.',
  csv: 'Ereignisse, CSV',
  csvNote: 'Alles, was geschah, je Ereignis eine Zeile; Fehlendes ist NA.',
  dictionary: 'Spalten, CSV',
  dictionaryNote: 'Was jede Spalte dieser Tabelle bedeutet, und ihre Einheit.',
  json: 'Ereignisse, JSON',
  jsonNote: 'Dasselbe mit Spalten und Aufzeichnung in einer Datei.',
  recording: 'Aufzeichnung',
  recordingNote: 'Daraus spielt dieses Programm den Lauf noch einmal.',
  play: 'Noch einmal spielen',
  seed: 'Derselbe Startwert',
  seedNote: 'Unter demselben Zufall, von Anfang an.',
  fresh: 'Ein neues Spiel',
  freshNote: 'Derselbe Platz, neuer Zufall.',
  seat: (party) => `Als ${party}`,
  seatNote: 'Derselbe Startwert von einer anderen Seite des Tisches.',
};
