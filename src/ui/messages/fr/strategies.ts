import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const strategies: Catalogue['strategies'] = {
  guarantees: {
    title: 'Les garanties d’abord',
    summary:
      'Tient à des garanties précises de garants précis ; cède tard, et jamais au-dessous de ce que vaut la poursuite de la guerre.',
    basis:
      'D’après une position déclarée au printemps 2025 ; cède tard, à la manière de Boulware (Faratin, Sierra et Jennings 1998).',
  },
  attrition: {
    title: 'Le temps joue pour nous',
    summary:
      'Ouvre par des exigences maximales et ne cède que si la poursuite de la guerre lui devient moins favorable ; reprend ses concessions quand la guerre tourne mieux.',
    basis:
      'D’après une position déclarée au printemps 2025 ; négociation guidée par la réserve (Zartman, maturité du conflit, 1989).',
  },
  broker: {
    title: 'Un accord, vite',
    summary:
      'Tient un seul projet, qu’elle amende au profit de qui y gagne le moins, et presse qui résiste.',
    basis:
      'D’après une position déclarée au printemps 2025 ; texte de négociation unique (Fisher 1978).',
  },
  willing: {
    title: 'Les engagements d’abord',
    get summary() {
      return `Réunit engagements et financements, fait pression sur ${cast.russia.seat}, suit ${cast.ukraine.seat} sur le texte et garnit la ligne également.`;
    },
    basis:
      'D’après une position déclarée au printemps 2025 ; concession linéaire selon le temps (Faratin et al. 1998).',
  },
  boulware: {
    title: 'Boulware',
    summary: 'S’en tient à son ouverture jusqu’à ce que le temps presse, puis cède vite.',
    basis:
      'Boulware, β = 1/5 : tactiques selon le temps (Faratin, Sierra et Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  conceder: {
    title: 'Concession précoce',
    summary: 'Cède tôt et approche de sa réserve après quelques rounds.',
    basis:
      'Conceder, β = 5 : tactiques selon le temps (Faratin, Sierra et Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  'tit-for-tat': {
    title: 'Donnant, donnant',
    summary:
      'S’éloigne de son ouverture autant que l’autre camp de la guerre s’est éloigné de la sienne, et revient quand il revient.',
    basis:
      'D’après Axelrod (1984) et le donnant, donnant relatif de Faratin, Sierra et Jennings (1998).',
  },
  logrolling: {
    title: 'Échange de concessions',
    summary:
      'Cède là où cela coûte peu et donne beaucoup aux autres, d’après ce qu’ils ont déclaré et ce à quoi ils tiennent.',
    basis:
      'Échange de concessions (Froman et Cohen 1970), avec des poids tirés d’un modèle de fréquence (van Krimpen, Looije et Hajizadeh 2013).',
  },
  'logrolling-blind': {
    title: 'Échange de concessions sans modèle',
    summary:
      'Cède là où cela coûte peu et suppose que chaque article compte autant pour les autres.',
    basis:
      'Échange de concessions (Froman et Cohen 1970) qui sait de quel côté penchent les autres, mais non de combien.',
  },
  satisficer: {
    title: 'Assez bien',
    summary:
      'Laisse les autres négocier et signe ce qu’ils ont signé si cela vaut mieux que poursuivre la guerre.',
    basis: 'Satisficing (Simon 1955, « A Behavioral Model of Rational Choice »).',
  },
  hardliner: {
    title: 'Intransigeance',
    summary: 'S’en tient à son ouverture du premier round au dernier et laisse venir les autres.',
    basis: 'D’après Schelling 1956 (« An Essay on Bargaining ») : l’engagement.',
  },
  spoiler: {
    title: 'Saboteur',
    summary:
      'Dépose des textes qui semblent se rapprocher, n’est prête à en signer aucun et recule quand le temps presse.',
    basis: '« Spoiler Problems in Peace Processes » (Stedman 1997, International Security 22).',
  },
};
