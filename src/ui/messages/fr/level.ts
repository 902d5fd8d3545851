import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const level: Catalogue['level'] = {
  pick: 'Niveau',
  own: (title: string) => `${title} (à vous)`,
  ownNotInSession:
    'Les niveaux gardés dans ce navigateur ne sont pas proposés ici : une session demande un niveau que le serveur possède. Ils se jouent seul et sur un même appareil.',
  edit: 'Modifier ce niveau',
  authors: 'Écrire ou ouvrir un niveau à vous',
  failed:
    'Ce niveau ne peut pas être ouvert. Une autre version de la page l’a peut-être gardé ; son fichier peut être corrigé là où l’on écrit des niveaux.',
  missing: (id: string) =>
    `son niveau «  ${id}  » n’est pas dans ce navigateur : ouvrez d’abord le niveau`,
  length: (km, sectors) => `La ligne de contact : ${km} km en ${sectors} secteurs.`,
  sectors: 'Secteurs',
  ground: 'Terrain',
  length_: 'Longueur, km',
  attraction: 'Attrait, moyenne 1',
  articles: 'Articles et leurs options',
  contributors: 'Contributeurs',
  says: 'Ce qu’il dit',
  field: 'Sur le terrain, s’il dit oui',
  pool: 'Réservoir',
  willing: 'Disposition',
  events: 'Événements',
  sources: 'Sources',
  by: 'Qui l’a dit',
  reach: {
    title: 'Un texte qui dissuade peut-il être signé ?',
    what: (least) =>
      `Dans des parties tirées de graines, d’après les intérêts réels de tous : y a-t-il un texte que signeraient tous ceux dont il a besoin, et qui tienne jusqu’au dernier trimestre avec une probabilité d’au moins ${least} ? Tous les textes sont examinés à chaque round indiqué ; les parties dont les pourparlers étaient alors finis sont laissées de côté.`,
    start: (games) => `Compter sur ${games} graines`,
    stop: 'Arrêter',
    progress: (seeds, games) => `${seeds} graines sur ${games}`,
    round: 'Round',
    approaches: {
      declared: 'Tous comme déclaré en public',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} et ${cast.coalition.seat} échangent d’après un modèle des autres`;
      },
    },
    share: (deterring, seeds) => `${deterring} sur ${seeds}`,
  },
};
