import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const authors: Catalogue['authors'] = {
  heading: 'Vos propres niveaux',
  lead: 'Un niveau se compose de données, sans programme : délégations, articles, mesures, une ligne sur la carte. Écrivez-en un ici, ou ouvrez celui qu’on vous a envoyé. Rien ne quitte ce navigateur tant que vous ne l’envoyez pas.',
  back: 'Vers les niveaux',
  kept: {
    title: 'Gardés dans ce navigateur',
    none: 'Aucun pour l’instant.',
    limits: (levels, characters) =>
      `Jusqu’à ${levels} niveaux de ${characters} caractères chacun. Effacer les données du navigateur les supprime : gardez aussi un fichier.`,
    open: 'Ouvrir',
    play: 'Jouer',
    remove: 'Supprimer',
    sure: (title) =>
      `«  ${title}  » est supprimé de ce navigateur. Les parties jouées restent, mais ne peuvent pas être ouvertes sans lui.`,
  },
  open: {
    title: 'Ouvrir ou commencer',
    file: 'Ouvrir un fichier',
    fileNote:
      'Un niveau en un seul fichier, tel qu’on le télécharge ici ou que «  level bundle  » le produit. On peut aussi le déposer sur cette page.',
    paste: 'Coller un niveau ou un lien vers un niveau',
    pasteOpen: 'Ouvrir ce qui est collé',
    copy: 'Commencer par une copie',
    unread: 'Le fichier n’a pas pu être lu.',
    tooLarge: (most) => `Il dépasse ${most} caractères, ce dont aucun niveau n’a besoin.`,
    noLevel: 'Ce n’est ni un niveau ni un lien vers un niveau.',
  },
  from: {
    link: 'Ouvert depuis un lien. Tout ce qu’il dit est de la main de son auteur ; rien n’en est encore gardé.',
    file: 'Ouvert depuis un fichier. Tout ce qu’il dit est de la main de son auteur ; rien n’en est encore gardé.',
    paste: 'Ouvert depuis un texte collé ; rien n’en est encore gardé.',
    copy: 'Une copie pour commencer ; rien n’en est encore gardé.',
    kept: 'Gardé dans ce navigateur.',
    draft: 'Tel que vous l’avez laissé dans cet onglet.',
  },
  links: {
    'link/too-long': 'Le lien est plus long que tout lien vers un niveau.',
    'link/damaged': 'Le lien n’est pas entier : il en manque une part ou il a changé en route.',
    'link/other-version':
      'Le lien vient d’une autre version de la page, que celle-ci ne sait pas lire.',
  },
  close: 'Fermer',
  deeds: {
    keep: 'Garder dans ce navigateur',
    replace: 'Remplacer celui qui est gardé',
    play: 'Garder et jouer ce niveau',
    download: 'Télécharger en fichier',
    share: 'Partager par un lien',
    rename: (id) => `Changer son id en «  ${id}  »`,
    kept: 'Gardé dans ce navigateur.',
    taken: (id) => `Un niveau de la page a l’id «  ${id}  ». Donnez-en un autre au vôtre.`,
    takenHere: (id) =>
      `Un autre niveau gardé dans ce navigateur a l’id «  ${id}  ». Garder celui-ci le remplace.`,
    notKept: {
      'too-many': (levels) => `${levels} niveaux sont déjà gardés ici : supprimez-en un d’abord.`,
      'too-large': (characters) =>
        `Il dépasse ${characters} caractères, le plus qui soit gardé ici. Il peut être téléchargé.`,
      'no-room': () => 'Le navigateur n’a pas la place de le garder. Il peut être téléchargé.',
    },
  },
  share: {
    what: 'Le niveau entier est dans le lien, après le «  #  » : il n’est envoyé à aucun serveur. Qui l’ouvre voit le niveau avant que rien ne soit gardé.',
    link: 'Lien',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne le permet pas : copiez-le depuis le champ.',
    length: (characters) =>
      `${characters} caractères ; certaines messageries coupent les longs liens.`,
    tooLong: (most) =>
      `Ce niveau est trop long pour un lien (${most} caractères au plus). Envoyez plutôt le fichier.`,
  },
  editor: {
    title: 'Le fichier',
    label: 'Le niveau en texte (JSON)',
    note: 'Vérifié pendant que vous écrivez. Le sens des clés : docs/formats.md du projet ; level.schema.json aide les éditeurs.',
  },
  check: {
    checking: 'Vérification en cours',
    sound: 'Aucune faute.',
    faults: (count, words) => plural(count, { one: `${words} faute`, other: `${words} fautes` }),
    failed: 'La vérification n’a pas pu être chargée. Rechargez la page.',
    more: (words) => `et ${words} de plus`,
    whole: 'le fichier entier',
    meant: (name) => `Vouliez-vous dire «  ${name}  » ?`,
    find: 'Montrer dans le texte',
    findOf: (path) => ` : ${path}`,
    stale: 'L’aperçu montre le dernier état sans faute.',
  },
  faults: {
    'not-json': 'Ce n’est pas du JSON',
    'too-large': 'Plus long qu’un niveau ne peut l’être',
    'too-deep': 'Imbriqué trop profondément',
    'invalid-type': 'Absent, ou d’une autre nature',
    'too-small': 'Trop petit ou trop court',
    'too-big': 'Trop grand ou trop long',
    'invalid-format': 'N’est pas écrit comme il le faut',
    'invalid-key': 'Un nom qui ne peut pas figurer ici',
    'unknown-key': 'Une clé inconnue ici',
    'unknown-value': 'Aucun des mots possibles ici',
    custom: 'Un caractère qu’aucun texte ne peut contenir',
    'duplicate-key': 'Deux fois la même clé',
    'duplicate-id': 'Deux fois le même id',
    'bounds-reversed': 'La borne inférieure dépasse la supérieure',
    'no-bracket': 'La phrase doit contenir «  {}  » une seule fois',
    'turn-or-chance': 'Un événement a soit «  turn  », soit «  chance  »',
    falls: 'Les parts doivent croître de trimestre en trimestre',
    'nothing-signable':
      'Chaque option est une ligne rouge d’une délégation dont tout texte a besoin',
    'unknown-source': 'Cette source n’est pas dans la liste',
    'unknown-contributor': 'Ce contributeur n’existe pas',
    'unknown-article': 'Cet article n’existe pas',
    'unknown-option': 'L’article n’a pas cette option',
    'not-the-coalition': 'Seule la coalition sollicite des contributeurs',
    'act-without-effect': 'La mesure ne change rien',
    'out-of-bounds': 'Le début est hors des bornes',
    'not-a-share': 'Doit rester entre 0 et 1',
    'cover-mean': 'La moyenne de «  cover  » selon la longueur n’est pas 1',
    missing: 'Rien n’en est dit',
    'weights-sum': 'La somme des poids n’est pas 100',
    'opening-crosses-red-line': 'La position d’ouverture franchit cette ligne rouge',
    'other-format': 'N’est pas un niveau en un fichier de cette version',
    'level-alone': 'Un level.json seul : sa ligne manque («  level bundle  » les réunit)',
    'no-such-sector': 'Le niveau n’a pas ce secteur',
    'other-sector': 'Les secteurs doivent suivre l’ordre du niveau',
    'missing-sector': 'Un secteur du niveau n’a pas de place sur la carte',
    misnumbered: 'Les secteurs sont numérotés dans l’ordre, à partir de 1',
  },
  faultOther: 'N’est pas comme il le faut',
  preview: {
    title: 'Aperçu',
    parts: 'Partie de l’aperçu',
    level: 'Le niveau',
    broken:
      'Ce niveau passe la vérification, mais ne peut pas être montré. Il peut toujours être modifié.',
  },
  games: {
    title: 'Comment il finit',
    what: (games) =>
      `${games} parties automatiques, jouées ici par plusieurs stratégies : parts des issues. Un niveau enseigne le plus quand beaucoup dépend de qui joue.`,
    start: (games) => `Jouer ${games} parties`,
    stop: 'Arrêter',
    progress: (played, games) => `${played} parties sur ${games}`,
    end: 'Issue',
    share: 'Part',
    kinds: {
      'no-deal': 'Aucun texte signé',
      collapsed: 'Le cessez-le-feu s’est effondré',
      reopened: 'A tenu, sous un texte rouvert',
      settled: 'A tenu tel que signé',
    },
    few: (wanted) => `Elles finissent de moins de ${wanted} façons : peu dépend de qui joue.`,
    failed: 'Les parties n’ont pas pu être jouées jusqu’au bout.',
  },
};
