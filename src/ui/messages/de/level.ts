import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const level: Catalogue['level'] = {
  pick: 'Szenario',
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
      declared: 'Alle wie 2025 erklärt',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} und ${cast.coalition.seat} tauschen nach einem Modell der anderen`;
      },
    },
    share: (deterring, seeds) => `${deterring} von ${seeds}`,
  },
};
