import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  headline: 'Que faudrait-il pour tenir cette ligne ?',
  lead: 'Négociez un cessez-le-feu, envoyez une force pour le garder, et apprenez si l’on croit à la dissuasion que vous avez bâtie. Ce qui dissuade est ce que l’autre camp ne signera pas.',
  seat: 'Votre délégation',
  play: (party) => `Jouer : ${party}`,
  first: (title, minutes) => `Première visite ? Commencez par « ${title} » : ${minutes} minutes.`,
  noPage: 'Il n’y a pas de page à cette adresse. Voici la page d’accueil.',
  terms: (minutes) => `environ ${minutes} minutes ; sans compte, rien ne quitte cet appareil`,
  pages: 'Pages',
  seed: 'Graine',
  seedHelp:
    'La même graine et les mêmes décisions donnent la même partie. Lettres, chiffres ou traits d’union.',
  testsByPerson: (who) =>
    `Si je joue « ${who} », décider moi-même des mises à l’épreuve ; le modèle ne fait que conseiller`,
  counterparts: {
    title: 'Les autres jouent',
    names: {
      declared: 'comme déclaré en public',
      forthcoming: 'conciliants',
      hard: 'intransigeants',
      unknown: 'vous l’ignorez',
    },
    notes: {
      get declared() {
        return `Chacun selon ses déclarations publiques : ${cast.ukraine.seat} cède tard, ${cast.russia.seat} à la guerre seule, ${cast.us.seat} garde un seul projet.`;
      },
      get forthcoming() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} et ${cast.coalition.seat} cèdent tôt, à la manière des stratégies « Conceder ».`;
      },
      get hard() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} et ${cast.coalition.seat} s’en tiennent à leurs positions d’ouverture jusqu’à ce que le temps presse : stratégie « Boulware ».`;
      },
      unknown:
        'Chacun est tiré de la graine, partisans de la ligne dure et saboteurs compris. Vous l’apprenez à la fin.',
    },
  },
  resume: {
    kicker: 'Reprendre',
    title: 'Une partie est en cours',
    button: 'Continuer',
    lastKicker: 'Terminé',
    last: (how) => `Dernière partie : ${how}`,
    outcome: 'Voir le résultat',
    none: 'Aucune partie en cours. Celle que vous commencerez sera enregistrée ici après chaque décision.',
    noneTitle: 'Rien à reprendre',
    brokenTitle: 'Une partie enregistrée est illisible',
    broken: 'Elle a été laissée telle quelle. Une nouvelle partie la met de côté et n’écrase rien.',
  },
  replays: {
    kicker: 'Relectures',
    title: 'Une partie est une graine et une liste de décisions',
    body: 'Ouvrez un enregistrement : il est rejoué décision par décision et vérifié tour par tour.',
    button: 'Ouvrir un enregistrement',
    last: 'Dernières parties',
    all: 'Toutes les parties et bifurcations, ou un lien',
    unread: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',
    open: 'Ouvrir',
  },
  model: {
    kicker: 'À propos du modèle',
    title: 'Cherchez où nous trichons',
    body: 'Vingt ensembles d’information, chaque constante avec son fondement. Des valeurs pédagogiques, non des prévisions.',
    button: 'Lire le modèle',
  },
  levels: {
    kicker: 'Niveaux',
    body: (rounds, quarters, sectors, km) =>
      `${rounds} rounds de pourparlers, puis ${quarters} trimestres sur un front de ${km} km en ${sectors} secteurs.`,
    button: 'Lire le niveau',
  },
  mapCaption: (level) => `${level} : la ligne`,
  seedFault: 'Une graine a de 1 à 40 lettres, chiffres ou traits d’union.',
  language: 'Langue',
  theme: { label: 'Thème', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  size: { label: 'Taille du texte', 100: '100 %', 125: '125 %', 150: '150 %' },
  lab: {
    kicker: 'Laboratoire',
    title: 'Des milliers de mondes, une question',
    body: 'Faites varier la force, le soutien américain ou tout article, et voyez combien de mondes tiennent.',
    button: 'Ouvrir le laboratoire',
  },
};
