import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const decisions: Catalogue['debrief']['decisions'] = {
  title: 'Les décisions qui ont le plus compté',
  note: 'Chacune a été prise autrement dans des mondes tirés à nouveau, toutes vos autres décisions restant les mêmes : une fois comme vous avez décidé, une fois avec la meilleure autre option, sous le même hasard.',
  waiting: 'Les décisions sont examinées une fois connus hasard et discernement.',
  trying: (share) => `Essai d’autres décisions : ${share}`,
  progress: 'Décisions examinées',
  failed: (reason) => `Les décisions n’ont pas pu être examinées : ${reason}`,
  none: 'Aucun autre choix, à aucun moment, n’a changé le résultat de cette partie.',
  round: (round) => `Round ${round}`,
  quarter: (quarter) => `Trimestre ${quarter}`,
  matter: {
    article: {
      did: (title, option) => `Vous avez signé « ${title} : ${option} »`,
      instead: (option) =>
        `${option} : d’après leurs intérêts réels, tous ceux dont le texte a besoin auraient signé cela aussi.`,
    },
    signature: {
      did: 'Vous avez signé le texte',
      instead: 'Refuser la signature et continuer les pourparlers.',
    },
    'no-signature': {
      did: (draft) => `Vous n’avez pas signé ${draft}`,
      instead: 'Le signer : aucune autre signature ne manquait.',
    },
    'walk-out': { did: 'Vous avez quitté la table', instead: 'Rester à la table.' },
    act: {
      did: (act) => `Vous avez décidé : ${act}`,
      instead: 'S’en abstenir.',
    },
    'no-act': {
      did: (act) => `Vous n’avez pas choisi : ${act}`,
      instead: 'Le faire en plus de ce que vous avez fait.',
    },
    moves: {
      did: (moves) =>
        plural(moves, {
          one: 'Vous avez déplacé un contingent',
          other: `Vous avez déplacé des contingents, ${moves} ordres en tout`,
        }),
      instead: 'Les laisser où ils étaient.',
    },
    consent: {
      granted: {
        did: 'Vous avez consenti au déploiement',
        instead: 'Refuser votre consentement.',
      },
      withheld: {
        did: 'Vous avez refusé votre consentement au déploiement',
        instead: 'Consentir.',
      },
    },
    test: {
      did: {
        comply: 'Vous avez respecté le texte',
        probe: 'Vous avez donné un coup de sonde',
        strike: 'Vous avez frappé',
        offensive: 'Vous avez lancé une offensive',
      },
      instead: {
        comply: 'Respecter le texte.',
        probe: 'Un coup de sonde.',
        strike: 'Une frappe.',
        offensive: 'Une offensive.',
      },
    },
    response: {
      did: {
        protest: 'Vous avez répondu par une protestation',
        reinforce: 'Vous avez répondu par un renfort',
        'strike-back': 'Vous avez riposté',
      },
      instead: {
        protest: 'Protester seulement.',
        reinforce: 'Renforcer.',
        'strike-back': 'Riposter.',
      },
    },
    backing: {
      did: {
        back: 'Vous avez soutenu la réponse',
        abstain: 'Vous n’avez pas soutenu la réponse',
      },
      instead: { back: 'La soutenir.', abstain: 'S’abstenir.' },
    },
    wish: {
      did: {
        accept: 'Vous avez maintenu le texte après la violation',
        reopen: 'Vous avez demandé à rouvrir le texte',
        withdraw: 'Vous avez dénoncé le texte',
      },
      instead: {
        accept: 'Le maintenir.',
        reopen: 'Demander de nouveaux pourparlers.',
        withdraw: 'Le dénoncer.',
      },
    },
  },
  instead: 'Meilleure autre option',
  verdict: {
    cost: (points) => `Elle vous a coûté ${points} points en moyenne.`,
    earned: (points) => `Votre décision vous a rapporté ${points} points en moyenne.`,
    unclear: 'La différence est presque nulle, ou ne peut être distinguée de zéro.',
  },
  figures: {
    caption: (what) => `${what} : comme décidé et autrement, dans les mêmes mondes`,
    what: 'Moyenne des mêmes mondes',
    was: 'Comme décidé',
    otherwise: 'Autrement',
    difference: 'Différence',
    points: 'Vos points',
    quarters: 'Trimestres tenus',
    held: 'Jamais attaqué, %',
  },
  why: {
    title: 'Comment on pèse une décision',
    same: (worlds) =>
      `À partir du moment qui précède la décision, ${worlds} mondes ont été tirés à nouveau et chacun joué deux fois sous le même hasard : avec la décision telle quelle et avec l’autre option. Vos autres décisions sont suivies autant que les règles le permettent, les paroles de chacun aux pourparlers restent les mêmes, et quiconque n’est pas une personne décide à nouveau.`,
    stages:
      'Chaque autre option a d’abord été essayée dans quelques mondes, les plus parlantes dans davantage, et les chiffres donnés ici viennent de mondes à part : ils ne doivent rien au choix.',
    interval: 'La différence est donnée avec son intervalle à 95 %.',
  },
  fork: {
    round: (round) => `Bifurquer au round ${round}`,
    quarter: (quarter) => `Bifurquer au trimestre ${quarter}`,
  },
  lab: 'Laboratoire à partir d’ici',
};
