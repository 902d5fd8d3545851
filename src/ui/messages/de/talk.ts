import type { Catalogue } from '../catalogue.ts';

/** Words of the talk panel: who speaks to whom, and what is new. */
export const talk: Catalogue['talk'] = {
  title: 'Gespräch',
  button: 'Gespräch',
  unread: (count) => `${count} neu`,
  threads: 'Unterhaltungen',
  thread: {
    delegation: 'Delegation',
    plenary: 'Plenum',
    press: 'Presse',
    facilitator: 'Spielleitung',
  },
  who: {
    delegation: 'Das lesen nur Ihre Delegation und die Spielleitung.',
    bilateral: (other) =>
      `Das lesen nur Ihre Delegation, die Delegation ${other} und die Spielleitung.`,
    plenary: 'Das lesen alle am Tisch.',
    press: 'Der Presseticker: Hier schreibt nur die Spielleitung.',
    facilitator: 'Das lesen Ihre Delegation und die Spielleitung.',
    facilitatorAlone: 'Das lesen Sie und die Spielleitung.',
    later: 'In der Auswertung wird alles offengelegt.',
  },
  empty: 'Hier ist noch nichts gesagt worden.',
  write: 'Ihre Nachricht',
  send: 'Senden',
  keys: 'Eingabe sendet, Umschalt und Eingabe beginnt eine neue Zeile.',
  left: (count) => `noch ${count} Zeichen`,
  tooLong: (over) => `${over} Zeichen zu lang`,
  muted:
    'Sie können derzeit nicht schreiben: Die Spielleitung hat Sie stummgeschaltet. Lesen können Sie weiterhin.',
  lostLine:
    'Die Verbindung ist unterbrochen. Ihre Nachricht wartet hier, bis Sie sie senden können.',
  facilitatorName: 'Spielleitung',
  you: 'Sie',
  somebody: 'jemand, der gegangen ist',
  turn: (turn) => `Zug ${turn}`,
  news: (count, from) =>
    count === 1 ? `Eine neue Nachricht: ${from}.` : `${count} neue Nachrichten: ${from}.`,
  press: (text) => `Presse: ${text}`,
  everything: {
    delegation: (party) => `innerhalb der Delegation ${party}`,
    bilateral: (one, other) => `${one} und ${other}`,
    plenary: 'Plenum',
    press: 'Presse',
    facilitator: (party) => `${party} und die Spielleitung`,
  },
  close: 'Schließen',
};
