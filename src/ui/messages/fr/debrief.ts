import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';
import { course } from './course.ts';
import { decisions } from './decisions.ts';
import { luck } from './luck.ts';
import { negotiation } from './negotiation.ts';
import { next } from './next.ts';
import { timeline } from './timeline.ts';

const plural = pluralIn('fr');

export const debrief: Catalogue['debrief'] = {
  rounds: (count, words) => plural(count, { one: `${words} round`, other: `${words} rounds` }),
  ofPoints: (points) => `${points} points`,
  ofQuarters: (quarters) => `${quarters} trimestres`,
  interval: (low, high) => `${low} à ${high}`,
  heldToTheEnd: 'a tenu jusqu’au dernier trimestre',
  heldFor: (quarters) => `a tenu ${quarters}`,
  answer: {
    protest: 'une protestation',
    reinforce: 'un renfort',
    'strike-back': 'une riposte',
  },
  backed: {
    back: (answer) => `${answer}, avec le soutien ${cast.us.of}`,
    abstain: (answer) => `${answer}, sans le soutien ${cast.us.of}`,
  },
  types: {
    russia: { true: 'révisionniste', false: 'opportuniste' },
    coalition: { true: 'ferme', false: 'souple' },
    us: { true: 'solidaire', false: 'en retrait' },
  },
  cause: {
    'last-quarter': 'Le dernier trimestre s’est achevé avec le texte en vigueur.',
    'rounds-ran-out':
      'Les rounds se sont épuisés sans un texte que signent tous ceux dont il avait besoin.',
    'walked-out': (who) => `${who} a quitté la table.`,
    'offensive-succeeded': 'Une offensive a percé.',
    'wider-war': 'Une réponse à une violation a dégénéré en guerre.',
    withdrew: (who) => `${who} a dénoncé le texte.`,
  },
  tests: (count, words) =>
    count === 0
      ? 'La dissuasion n’a jamais été mise à l’épreuve.'
      : `La dissuasion a été mise à l’épreuve ${count === 1 ? 'une' : words} fois.`,
  killed: (words, count) =>
    plural(count, {
      one: `${words} soldat tué lors de tests de la dissuasion.`,
      other: `${words} soldats tués lors de tests de la dissuasion.`,
    }),
  signatureDay: {
    title: 'Tiendrait-il ? État au jour de la signature',
    five: 'Le jour de la signature, la probabilité qu’aucune attaque ne vienne jusqu’au dernier trimestre était de',
    left: (quarters) =>
      plural(quarters, {
        one: 'Le jour de la signature, la probabilité que le trimestre restant passe sans attaque était de',
        other: `Le jour de la signature, la probabilité que les ${quarters} trimestres restants passent sans attaque était de`,
      }),
  },
  luck,
  timeline,
  round: 'round',
  quarter: 'trimestre',
  payoffs: {
    title: 'Ce que chaque délégation a obtenu',
    note: 'Points sur 100 selon les poids réels : ce que le texte a donné s’il a tenu jusqu’au bout, ce qu’il en restait s’il a été rompu, ou ce que valait la poursuite de la guerre ; moins le poids de l’usure.',
    got: 'Obtenu',
    alternative: 'Guerre, à la fin',
    delegation: 'Délégation',
    reserve: 'En plus',
  },
  drafts: {
    title: 'Les projets sur la table à la fin',
    note: 'Ce que chacun valait pour chaque délégation, selon les poids réels ; en gras là où cela suffisait pour signer. Qui devait signer et ne le voulait pas faisait obstacle.',
    draft: 'Projet de',
    missing: 'Fait obstacle',
    enough: 'suffit pour signer',
    nobody: 'personne : chacun aurait pu signer, et certains ont attendu mieux',
  },
  hidden: {
    title: 'Ce qui était caché, maintenant ouvert',
    types: {
      russia: {
        get true() {
          return `À la fin, ${cast.russia.seat} était révisionniste.`;
        },
        get false() {
          return `À la fin, ${cast.russia.seat} était opportuniste.`;
        },
      },
      coalition: {
        get true() {
          return `${cast.coalition.Seat} était ferme.`;
        },
        get false() {
          return `${cast.coalition.Seat} était souple.`;
        },
      },
      us: {
        get true() {
          return `${cast.us.Seat} était solidaire.`;
        },
        get false() {
          return `${cast.us.Seat} était en retrait.`;
        },
      },
    },
    fold: 'Ce que chaque contributeur aurait répondu, et tenu',
    contributors: 'Contributeurs',
    willing: 'Aurait dit oui',
    kept: 'Tient de sa promesse',
  },
  course,
  decisions,
  negotiation,
  text: 'Le texte signé',
  void: 'Pas de force : sans objet.',
  parts: {
    label: 'Sur cette page',
    back: 'Retour au sommaire',
    timeline: 'Chronologie',
    luck: 'Hasard et discernement',
    course: 'Croyances et probabilités',
    decisions: 'Décisions marquantes',
    negotiation: 'La négociation',
    opened: 'Ce qui était caché',
    questions: 'Questions',
    next: 'Et ensuite',
  },
  next,
  recorded: {
    title: 'Bilan',
    whose: 'Bilan de',
    byStrategy: (who) => `Une stratégie tenait ce siège : ci-dessous, « vous » désigne ${who}.`,
    none: 'Aucun enregistrement n’est ouvert.',
    notOver: 'Cette partie n’est pas finie ; il n’y a pas encore de bilan.',
    choose: 'Choisir un enregistrement dans la relecture',
    open: 'Bilan',
  },
  print: {
    debrief: (level, party) => `Bilan de « ${level} », ${party}`,
    facts: (seed, rules) => `graine ${seed}, règles ${rules}`,
    seat: (party, by) => `${party} : ${by}`,
    person: 'une personne',
  },
};
