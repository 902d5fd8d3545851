import type { Catalogue } from '../catalogue.ts';

/** The guide through the first round, on the real table. */
export const guide: Catalogue['guide'] = {
  label: 'Guide du premier round',
  step: (step, steps) => `${step} sur ${steps}`,
  next: 'Suivant',
  skip: 'Passer le guide',
  done: 'Fermer le guide',
  option:
    'L’article qui compte le plus pour vous est ouvert. Choisissez une autre option : les chiffres disent ce qu’elle fait à votre gain et à la tenue du texte.',
  optionPlain:
    'L’article qui compte le plus pour vous est ouvert. Choisissez une autre option : le chiffre dit ce qu’elle fait à votre gain.',
  figures:
    'Vos chiffres ont bougé. Ce que l’autre camp signe volontiers tient rarement, et ce qui le tient, il le signe rarement : le jeu consiste à réunir les deux.',
  deed: 'Modifiez d’autres articles, ou choisissez une mesure. Puis fermez le round par le bouton marqué : votre texte est déposé et signé par vous.',
  changed:
    'Les autres ont répondu : ce qu’ils ont modifié est marqué. Signez l’un de leurs textes, amendez-le, ou insistez par des mesures. « pourquoi ? » ouvre ce dont un chiffre est fait.',
};
