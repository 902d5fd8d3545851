import type { Catalogue } from '../catalogue.ts';

/** Terms of the field; `words` holds the forms in which French texts mention them. */
export const glossary: Catalogue['glossary'] = {
  title: 'Glossaire',
  lead: 'Les termes du domaine, tels que ce programme les emploie. En jeu, les mots soulignés ouvrent leur note là où ils se trouvent.',
  notes: 'Termes :',
  all: 'Tous les termes',
  entries: {
    line: {
      term: 'Ligne de contact',
      words: ['ligne de contact', 'lignes de contact'],
      text: 'Là où les deux armées se font face quand les armes se taisent. Une ligne militaire : la signer ne dit encore rien de l’appartenance des terres.',
    },
    zone: {
      term: 'Zone démilitarisée (DMZ)',
      words: ['zone démilitarisée', 'zones démilitarisées', 'DMZ'],
      text: 'Une bande de part et d’autre de la ligne, sans troupes ni armes lourdes. La distance donne un temps d’alerte et rend moins probable qu’un incident devienne une bataille.',
    },
    tripwire: {
      term: 'Fil de détente (tripwire)',
      words: ['fil de détente', 'force de déclenchement', 'tripwire'],
      text: 'Une force trop petite pour arrêter une offensive, placée de telle sorte qu’aucune ne passe sans tuer des soldats des garants. Elle ne dissuade que dans la mesure où l’on croit que leurs gouvernements répondront.',
    },
    reassurance: {
      term: 'Force de réassurance',
      words: ['force de réassurance', 'forces de réassurance'],
      text: 'Une force de quelques dizaines de milliers de soldats derrière la ligne, capable de répondre elle-même à de petits tests et d’être renforcée contre de plus grands.',
    },
    enablers: {
      term: 'Capacités habilitantes (enablers)',
      words: ['capacités habilitantes', 'capacité habilitante', 'enablers'],
      text: 'Ce qui permet à une force de se mouvoir, de voir et de survivre : transport aérien, satellites, défense antimissile, renseignement. En Europe, la plupart sont américaines.',
    },
    backstop: {
      term: 'Garantie de dernier recours (backstop)',
      words: ['garantie de dernier recours', 'backstop'],
      text: 'La promesse d’un allié plus fort de venir en aide à la force si elle est attaquée. Elle vaut ce que l’attaquant en croit.',
    },
    batna: {
      term: 'BATNA (MESORE)',
      words: ['BATNA', 'MESORE'],
      text: 'La meilleure solution de rechange à un accord négocié (« best alternative to a negotiated agreement ») : ici, ce que vaut pour une délégation la poursuite de la guerre. Nul ne signe pour moins. Elle évolue avec le front, l’aide, les sanctions et l’usure.',
    },
    reserve: {
      term: 'Réserve privée',
      words: ['réserve privée', 'réserves privées'],
      text: 'Ce qu’une délégation demande au-delà de la poursuite de la guerre avant de signer. Les autres ne savent pas combien.',
    },
    redline: {
      term: 'Ligne rouge',
      words: ['ligne rouge', 'lignes rouges'],
      text: 'Une option qu’une délégation ne signe en aucun cas, quoi qu’on lui donne par ailleurs.',
    },
    bracket: {
      term: 'Crochets',
      words: ['entre crochets', 'crochets'],
      text: 'Les mots d’un projet sur lesquels les positions divergent encore figurent entre crochets, comme dans les vraies négociations. Les mots convenus n’en ont pas.',
    },
    snapback: {
      term: 'Rétablissement automatique (snap-back)',
      words: ['rétablissement automatique', 'snap-back'],
      text: 'Une clause par laquelle des sanctions levées reviennent d’elles-mêmes quand le texte est violé, sans nouvelle décision.',
    },
    rules: {
      term: 'Règles d’engagement',
      words: ['règles d’engagement'],
      text: 'Ce que les soldats de la force peuvent faire quand le cessez-le-feu est violé : seulement se défendre, répondre aux tirs, ou rétablir la ligne.',
    },
    rotation: {
      term: 'Rotation',
      words: ['rotation', 'rotations'],
      text: 'Pour chaque soldat sur le terrain, d’autres se reposent, s’entraînent ou voyagent. Avec une rotation de trois, 30 000 sur le terrain en demandent 90 000 au réservoir.',
    },
    monitoring: {
      term: 'Observation et attribution',
      words: ['attribution', 'observateurs'],
      text: 'Qui surveille la ligne, et avec quelle certitude un incident peut être imputé à un camp. Là où l’attribution est douteuse, une réponse est plus difficile à justifier.',
    },
    probe: {
      term: 'Coup de sonde, frappe, offensive',
      words: [],
      text: 'Trois tailles d’un test de la dissuasion : armes légères et drones pour voir ce qui se passe ; un coup porté à une position ou à un dépôt ; des forces terrestres qui franchissent la ligne.',
    },
    credibility: {
      term: 'Résolution d’équilibre θ*',
      words: ['résolution d’équilibre'],
      text: 'Ce que devrait valoir un succès pour qu’un test soit payant : le coût attendu sur le succès attendu. Au-dessus de 1, un test coûte plus qu’il ne rapporte, même à un révisionniste.',
    },
    types: {
      term: 'Révisionniste et opportuniste',
      words: ['révisionniste', 'révisionnistes', 'opportuniste', 'opportunistes'],
      text: 'Deux sortes d’adversaires qui se ressemblent à la table : l’un attache un grand prix à de nouveaux gains, l’autre ne teste que là où c’est peu coûteux. Celui qui siège est tiré de la graine ; chacun n’a là-dessus que des croyances.',
    },
    belief: {
      term: 'Croyance',
      words: [],
      text: 'Ce que chacun pouvait déduire, de ce qui a été fait, sur le type privé d’un autre, selon la règle de Bayes. Un garant qui répond est cru plus ferme ; un garant qui détourne le regard est testé de nouveau.',
    },
    frontier: {
      term: 'Frontière',
      words: ['frontière de Pareto'],
      text: 'Les textes où aucune délégation ne peut gagner sans qu’une autre perde (frontière de Pareto). Hors d’elle, quelque chose reste sur la table.',
    },
    deterrence: {
      term: 'Dissuasion',
      words: ['dissuasion'],
      text: 'Détourner quelqu’un d’un acte en lui faisant attendre qu’il coûte plus qu’il ne rapporte. On y croit ou non avant même qu’elle serve.',
    },
    world: {
      term: 'Monde',
      words: [],
      text: 'Une suite possible d’une partie sous un hasard tiré à nouveau. Mille mondes issus des mêmes décisions disent ce qui tenait au discernement et ce qui tenait au hasard.',
    },
  },
};
