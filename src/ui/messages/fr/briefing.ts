import type { Catalogue } from '../catalogue.ts';

export const briefing: Catalogue['briefing'] = {
  kicker: 'Dossier confidentiel',
  heading: (party) => `Dossier : ${party}`,
  interests: 'Ce que vous voulez',
  weights: 'Le poids de chaque article',
  weightsNote: (spread) =>
    `Points sur 100. Les poids publics sont ceux que vous avez déclarés : les autres ne voient qu’eux. Les vôtres sont privés, tirés de la graine à ${spread} près des publics, puis ramenés à une somme de 100. Des autres vous ne voyez que les poids publics.`,
  article: 'Article',
  yours: 'Le vôtre',
  stated: 'Public',
  bounds: 'Tiré entre',
  best: 'Le mieux pour vous',
  worthTitle: 'Ce que vaut pour vous chaque option',
  worthNote:
    'Valeur de 0 à 100, que chacun peut connaître ; et les points qu’elle rapporte avec votre propre poids.',
  worthPoints: (points) => `${points} pts`,
  counting: {
    title: 'Comment se compte votre gain',
    sum: 'Pour chaque article, votre poids multiplié par la valeur de l’option, divisé par 100. La somme va de 0, la pire réponse partout, à 100, la meilleure partout.',
    kept: (share) =>
      `De cette somme, ${share} est perdu si le texte est rompu : multiplier par 1 − ${share} × (1 − la probabilité qu’il tienne).`,
    testing: (points) =>
      `S’y ajoute ${points} fois ce que vaudrait une mise à l’épreuve du texte : le total peut donc dépasser 100.`,
    compare: (alternative, least) =>
      `En regard, poursuivre la guerre vaut à présent ${alternative}. Avec votre réserve privée, un texte mérite votre signature à partir de ${least}.`,
    result: 'Du résultat de la partie, signée ou non, on retranche le poids de votre usure.',
    scale:
      'Tous les textes sur la table selon vos poids réels ; le vôtre avec sa fourchette. À gauche de la ligne, mieux vaut pour vous poursuivre la guerre.',
    example: 'Le calcul pour votre texte sur la table',
  },
  redLines: 'Ce que vous ne signez pas',
  alternative: 'Sans accord',
  alternativeNow: (points) => `Poursuivre la guerre vaut à présent ${points} sur 100 pour vous.`,
  alternativeNote:
    'Votre BATNA. Ce n’est pas une constante : chaque terme est l’état de la guerre multiplié par son prix ; il évolue donc avec le front, l’aide, les sanctions et l’usure.',
  reserve: (points) =>
    `Vous demandez ${points} points de plus avant de signer ; les autres ne savent pas combien.`,
  argument: 'Les arguments de votre camp',
  intelligence: 'Ce que dit le renseignement',
  confidence: 'confiance',
  sources: 'Sources',
  type: {
    russia: {
      true: 'Votre direction est révisionniste : une offensive réussie a pour vous sa pleine valeur.',
      false:
        'Votre direction est opportuniste : une offensive réussie a pour vous un tiers de sa pleine valeur.',
    },
  },
  statedKicker: 'Dossier avant le début de la session',
  statedNote: (spread) =>
    `Points sur 100, tels que votre délégation les a déclarés. Au début de la session vous apprenez les vôtres, qui s’en écartent de ${spread} au plus, et ce que vous demandez au-delà de la poursuite de la guerre avant de signer.`,
  toLobby: 'Retour à la salle d’attente',
  go: 'Aller à la table',
  back: 'Retour à la partie',
};
