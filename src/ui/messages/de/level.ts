import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const level: Catalogue['level'] = {
  pick: 'Szenario',
  own: (title: string) => `${title} (eigenes)`,
  ownNotInSession:
    'Szenarien, die in diesem Browser liegen, stehen hier nicht zur Wahl: Eine Sitzung braucht ein Szenario, das der Server hat. Allein und an einem Gerät lassen sie sich spielen.',
  edit: 'Dieses Szenario bearbeiten',
  authors: 'Ein eigenes Szenario schreiben oder öffnen',
  failed:
    'Dieses Szenario lässt sich nicht öffnen. Vielleicht hat es eine andere Fassung der Seite abgelegt; seine Datei lässt sich dort ausbessern, wo Szenarien geschrieben werden.',
  missing: (id: string) =>
    `ihr Szenario „${id}“ liegt nicht in diesem Browser: öffnen Sie zuerst das Szenario`,
  length: (km, sectors) => `Die Kontaktlinie: ${km} km in ${sectors} Sektoren.`,
  sectors: 'Sektoren',
  ground: 'Gelände',
  length_: 'Länge, km',
  attraction: 'Anziehung, Mittel 1',
  articles: 'Artikel und ihre Optionen',
  contributors: 'Truppensteller',
  says: 'Was er sagt',
  field: 'Im Einsatz, bei Zusage',
  pool: 'Pool',
  willing: 'Bereitschaft',
  events: 'Ereignisse',
  sources: 'Quellen',
  by: 'Wer es sagte',
  reach: {
    title: 'Lässt sich ein Text unterzeichnen, der abschreckt?',
    what: (least) =>
      `In Spielen mit festen Startwerten, nach den wahren Interessen aller: Gibt es einen Text, den alle unterzeichnen würden, deren Unterschrift er braucht, und der mit einer Wahrscheinlichkeit von mindestens ${least} bis zum letzten Quartal hält? In jeder gezeigten Runde werden alle Texte durchsucht; Spiele, deren Gespräche bis dahin beendet waren, bleiben außer Betracht.`,
    start: (games) => `Mit ${games} Startwerten zählen`,
    stop: 'Anhalten',
    progress: (seeds, games) => `${seeds} von ${games} Startwerten`,
    round: 'Runde',
    approaches: {
      declared: 'Alle wie öffentlich erklärt',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} und ${cast.coalition.seat} tauschen nach einem Modell der anderen`;
      },
    },
    share: (deterring, seeds) => `${deterring} von ${seeds}`,
  },
};
