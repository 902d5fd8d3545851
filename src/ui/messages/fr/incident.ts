import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const incident: Catalogue['incident'] = {
  title: {
    coalition: (words, count, place) =>
      plural(count, {
        one: `${words} soldat de la force est mort dans le secteur ${place}`,
        other: `${words} soldats de la force sont morts dans le secteur ${place}`,
      }),
    ukraine: (words, count, place) =>
      plural(count, {
        one: `${words} soldat ${cast.ukraine.of} est mort dans le secteur ${place}`,
        other: `${words} soldats ${cast.ukraine.of} sont morts dans le secteur ${place}`,
      }),
    none: (move, place) => `${move} dans le secteur ${place} ; aucun mort`,
    move: { probe: 'Un coup de sonde', strike: 'Une frappe', offensive: 'Une offensive' },
  },
  aMove: { probe: 'un coup de sonde', strike: 'une frappe', offensive: 'une offensive' },
  wounded: (count) => `${count} blessés.`,
  from: (who) => `Contingent touché : ${who}.`,
  amongThem: (count, who) => `Parmi les morts : ${count}, ${who}.`,
  ordered: (move, share) =>
    `Vous avez ordonné ${move} ; pour les autres, qui ignorent votre type, la probabilité en était de ${share}.`,
  stood: (move, share) => `Selon le modèle, la probabilité était de ${share} pour ${move}.`,
  draw: (move, share, tempo) =>
    `Le tirage : une décision se posait avec une probabilité de ${tempo} ; la probabilité était alors de ${share} pour ${move}.`,
  kind: {
    probe: 'Drones et sabotage sous le seuil de l’attaque ouverte.',
    strike: 'Bombardement d’une position sur la ligne.',
    offensive: 'Des forces terrestres ont franchi la ligne.',
  },
  known: 'Ce que l’on sait, et avec quelle certitude',
  knownToOthers: 'Ce que tiennent pour vrai les autres, et avec quelle certitude',
  impact: {
    probe: (sector) => `Drones et sabotage dans le secteur ${sector}`,
    strike: (sector) => `Un tir a touché une position dans le secteur ${sector}`,
    offensive: (sector) => `Des forces terrestres ont franchi la ligne dans le secteur ${sector}`,
  },
  losses: (killed, count, wounded) =>
    `${plural(count, { one: `${killed} soldat tué`, other: `${killed} soldats tués` })}${wounded ? `, blessés : ${wounded}` : ''}`,
  origin: 'origine probable',
  ownDenial: 'Une réponse à une provocation, dites-vous',
  claim: {
    impact: ['', 'observateurs sur place'],
    losses: ['', 'ministère de la Défense'],
    get origin(): readonly [string, string] {
      return [`Venu du terrain tenu par ${cast.russia.seat}`, 'observateurs et radar'];
    },
    unit: ['Par une unité régulière', 'images satellite'],
    order: ['Ordonné au-dessus de la brigade', 'interceptions, une source'],
    get denial(): readonly [string, string] {
      return [
        `Une réponse à une provocation, selon ${cast.russia.seat}`,
        'aucune trace de celle-ci',
      ];
    },
  },
  answers: 'Les réponses, et où chacune mène',
  answersPlain: 'Les réponses',
  yourAnswerPlain: 'Votre réponse',
  yourAnswer: 'Votre réponse, et où chacune mène',
  response: {
    protest: 'Une déclaration et le Conseil de sécurité ; aucun mouvement.',
    reinforce: 'Des troupes vers le secteur ; le soutien des États-Unis est demandé.',
    'strike-back': 'Frapper l’unité qui a tiré ; le soutien des États-Unis est demandé.',
  },
  back: (share) => `soutien américain ${share}`,
  abstain: (share) => `abstention américaine ${share}`,
  noDecision: 'aucune décision américaine à prendre',
  get next() {
    return `${cast.russia.Seat}, au trimestre suivant, si une décision se pose`;
  },
  get firm() {
    return `Vu ${cast.russia.of} : ${cast.coalition.seat} ferme`;
  },
  get committed() {
    return `${cast.us.Seat} solidaire`;
  },
  breakthrough: 'L’offensive perce',
  widerWar: 'La réponse dégénère en guerre',
  outsideArticle5:
    'Hors de l’article 5 : une attaque contre des soldats envoyés tenir cette ligne n’engage pas par elle-même l’OTAN.',
  widerWarNote: 'Dans ce cas, le cessez-le-feu prend fin aussitôt ; le tirage en décide.',
  afterwards:
    'Ensuite, tout signataire peut maintenir le texte, demander des pourparlers ou dénoncer le texte.',
  backing: {
    get title() {
      return `Décision ${cast.us.of}`;
    },
    back: 'Soutenir la réponse',
    abstain: 'S’abstenir',
    note: 'Soutenir coûte maintenant et partage le risque ; s’abstenir malgré un engagement coûte plus, d’autant plus que l’engagement était ferme.',
  },
  wish: {
    title: 'Que voulez-vous maintenant ?',
    accept: 'Maintenir le texte',
    acceptNote: 'La violation est contenue et le cessez-le-feu continue.',
    reopen: 'Demander à rouvrir le texte',
    reopenNote: (rounds) =>
      `Retour à la table pour ${rounds} rounds au plus ; les combats continuent à moitié de leur cadence. Sans nouveau texte, le cessez-le-feu prend fin.`,
    withdraw: 'Dénoncer le texte',
    withdrawNote: 'Le cessez-le-feu prend fin aussitôt.',
    withdrawAsked: 'Dénoncer le texte ?',
    notBound: 'Le texte ne vous lie pas : vous ne pouvez pas le dénoncer.',
    noMore: 'Le texte ne peut plus être rouvert.',
  },
  why: {
    title: 'Pourquoi cela a pu arriver ici',
    order:
      'Probabilité d’une frappe ou d’une offensive en une décision. Chaque barre est ce qu’ajoute un groupe de données, par rapport à un dispositif qui dissuade : son effet moyen sur tous les ordres dans lesquels les groupes pourraient être échangés (valeurs de Shapley), de sorte que les barres s’additionnent.',
    reference: 'Dispositif complet (qui dissuade)',
    here: 'Ce trimestre',
    all: 'tous les termes',
    asText: 'La même chose en tableau',
  },
  clock: {
    title: 'L’horloge',
    note: 'L’ordre est la règle ; les heures sont le cours habituel.',
    hours: (hours) => (hours === 0 ? '0 h' : `+${hours} h`),
    steps: {
      happened: ['', 'comme connu dans la première heure'],
      liaison: ['Contact par la liaison', 'pour savoir si c’était ordonné'],
      get statement() {
        return [
          `Première déclaration : ${cast.coalition.seat} répond`,
          'le silence vaut protestation',
        ];
      },
      council: ['Le Conseil de sécurité se réunit', 'la Russie y a un droit de veto'],
      get washington() {
        return [
          `${cast.us.Seat} répond`,
          `seulement si ${cast.coalition.seat} renforce ou riposte`,
        ];
      },
      restored: [
        'Le texte est maintenu ou rouvert',
        'tout signataire peut demander des pourparlers ou dénoncer le texte',
      ],
    },
    state: { past: 'fait', now: 'maintenant', next: 'à venir' },
    skipped: 'ne se pose pas après une protestation',
  },
  after: {
    title: 'Ce que chacun croit maintenant, et pourquoi',
    titlePlain: 'Ce qui a été décidé',
    note: 'La règle de Bayes sur ce qui a été vu : chaque chiffre bouge d’autant que l’action était plus probable pour le type résolu.',
    get revisionist() {
      return `${cast.russia.Seat} révisionniste`;
    },
    get firm() {
      return `${cast.coalition.Seat} ferme`;
    },
    get committed() {
      return `${cast.us.Seat} solidaire`;
    },
    before: 'avant',
    now: 'après',
  },
};
