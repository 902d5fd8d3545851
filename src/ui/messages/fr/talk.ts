import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const talk: Catalogue['talk'] = {
  title: 'Messages',
  button: 'Messages',
  unread: (count) => plural(count, { one: `${count} nouveau`, other: `${count} nouveaux` }),
  threads: 'Conversations',
  thread: {
    delegation: 'Délégation',
    plenary: 'Plénière',
    press: 'Presse',
    facilitator: 'Animateur',
  },
  who: {
    delegation: 'Seule votre délégation lit ceci, ainsi que l’animateur.',
    bilateral: (other) => `Seuls vous et « ${other} » lisez ceci, ainsi que l’animateur.`,
    plenary: 'Toute la table lit ceci.',
    press: 'Le fil de presse : seul l’animateur y écrit.',
    facilitator: 'Votre délégation et l’animateur lisent ceci.',
    facilitatorAlone: 'Vous et l’animateur lisez ceci.',
    later: 'Au bilan, tout est ouvert.',
  },
  empty: 'Rien n’a encore été dit ici.',
  write: 'Votre message',
  send: 'Envoyer',
  keys: 'Entrée envoie, Maj et Entrée commence une nouvelle ligne.',
  left: (count) =>
    plural(count, { one: `${count} caractère restant`, other: `${count} caractères restants` }),
  tooLong: (over) =>
    plural(over, { one: `${over} caractère de trop`, other: `${over} caractères de trop` }),
  muted:
    'Vous ne pouvez pas écrire pour l’instant : l’animateur vous a mis en sourdine. Vous pouvez encore lire.',
  lostLine: 'La connexion est perdue. Votre message attend ici que vous puissiez l’envoyer.',
  facilitatorName: 'Animateur',
  you: 'vous',
  somebody: 'une personne partie',
  turn: (turn) => `tour ${turn}`,
  news: (count, from) =>
    plural(count, {
      one: `Un nouveau message : ${from}.`,
      other: `${count} nouveaux messages : ${from}.`,
    }),
  press: (text) => `Presse : ${text}`,
  everything: {
    delegation: (party) => `interne : ${party}`,
    bilateral: (one, other) => `${one} et ${other}`,
    plenary: 'plénière',
    press: 'presse',
    facilitator: (party) => `${party} et l’animateur`,
  },
  close: 'Fermer',
};
