import type { Catalogue } from '../catalogue.ts';

export const hotseat: Catalogue['hotseat'] = {
  title: (who) => `Passez l’appareil : ${who}`,
  note: 'L’écran de la délégation précédente est fermé. Détournez les yeux si vous n’êtes pas cette délégation ; son dossier et ses projets s’affichent dès que vous commencez.',
  begin: (who) => `Commencer : ${who}`,
  toCome: 'Encore à venir sur cet appareil',
  first: (who) => `Jouer d’abord : ${who}`,
  lastHere: 'Aucune autre délégation de cet appareil n’est attendue ensuite.',
  elsewhere: (who) => `Attendus sur d’autres appareils : ${who}.`,
  handOver: 'Fermer l’écran',
  waitingTitle: 'Aucune délégation de cet appareil n’est attendue',
  waiting: (who) =>
    `Attendus sur d’autres appareils : ${who}. Le tour suivant commence ici de lui-même.`,
  between: 'Le tour suivant commence ici de lui-même.',
};
