import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  title: 'Ligne de contact',
  skip: 'Aller au contenu',
  why: 'pourquoi ?',
  sources: 'sources',
  toModel: 'Le modèle, pièce par pièce',
  openTurn: 'Ouvrir ce tour dans le modèle',
  inputGroup: {
    force: 'Force, ses règles et capacités habilitantes',
    usBacking: 'Soutien américain',
    get ukrainianArmy() {
      return `Armée ${cast.ukraine.of}`;
    },
    zone: 'Zone démilitarisée',
    monitors: 'Observateurs',
    sanctions: 'Sanctions et concessions',
    get russianForce() {
      return `Force ${cast.russia.of} et front`;
    },
    history: 'Ce qui a précédé',
  },
  close: 'Fermer',
  allTables: 'Toutes les tables',
  cancel: 'Annuler',
  readAsText: 'lire en texte',
  range: (draws) =>
    `Fourchette : du 5e au 95e centile de ${draws} hypothèses sur ce qui ne peut être connu.`,
  phase: {
    talks: 'Pourparlers',
    ceasefire: 'Cessez-le-feu',
    deployment: 'Déploiement',
    violation: 'Violation',
  },
  phases: 'Phases',
  roundOf: (round, limit) => `Round ${round} sur ${limit}`,
  quarterOf: (quarter, limit) => `Trimestre ${quarter} sur ${limit}`,
  signed: 'Signé',
  youAre: 'Vous êtes',
  nav: {
    briefing: 'Dossier',
    table: 'Retour à la partie',
    log: 'Journal',
    menu: 'Menu',
    home: 'Accueil',
    model: 'Modèle',
  },
  moves: {
    comply: 'respect',
    probe: 'coup de sonde',
    strike: 'frappe',
    offensive: 'offensive',
  },
  responses: { protest: 'Protester', reinforce: 'Renforcer', 'strike-back': 'Riposter' },
  basis: { solid: 'établi', disputed: 'disputé', judged: 'estimé' },
  points: 'points',
  turnOf: (turn, turns) => `Tour ${turn} sur ${turns}`,
  before: 'Retour',
  next: 'Tour suivant',
  loading: 'Chargement',
  scrolls: (what) =>
    what
      ? `${what} : défile ici, aussi avec les touches fléchées`
      : 'Défile ici, aussi avec les touches fléchées',
  map: {
    label: 'Carte du front',
    loading: 'Tracé de la carte',
    failed:
      'La carte n’a pas pu être tracée ici. Tout ce qu’elle montre est dans le texte ci-dessous.',
    captions: {
      ukraine:
        'Hachures : occupé par la Russie. Contour : frontière internationalement reconnue de l’Ukraine. Frontières : Natural Earth.',
      korea:
        'Contour : la péninsule. La ligne : là où les deux armées se faisaient face. Frontières : Natural Earth.',
      kosovo:
        'Contour : le Kosovo, en 1999 province au sein de la République fédérale de Yougoslavie ; son statut est disputé depuis. Frontières : Natural Earth.',
    },
    keys: 'Les flèches déplacent la carte, + et − zooment, 0 revient au départ.',
    keysSectors: '[ et ] passent d’un secteur à l’autre.',
    keysMove:
      '; et ’ passent d’un contingent à l’autre. M prend les troupes qui s’y trouvent, un numéro désigne leur nouveau secteur, Entrée ouvre l’ordre, Échap y renonce.',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    sector: (number, name) => `Secteur ${number}, ${name}`,
    /** Beside figures on the map, where there is little room. */
    units: { km: 'km', thousand: ' k' },
    kilometres: (km) => `${km} km`,
    table: {
      sector: 'Secteur',
      length: 'Longueur, km',
      terrain: 'Terrain',
      get gained() {
        return `Gains de terrain ${cast.russia.of} au dernier round, km²`;
      },
      total: 'depuis le début des pourparlers, km²',
      troops: 'Soldats par km',
    },
  },
  terrain: {
    forest: 'forêt',
    field: 'plaine',
    'ruined-towns': 'villes en ruine',
    river: 'fleuve',
    reservoir: 'réservoir vidé',
    mixed: 'terrain mixte',
  },
  notice: {
    saving: {
      'no-room':
        'Le navigateur n’a plus de place pour enregistrer cette partie. Téléchargez l’enregistrement pour la conserver.',
      elsewhere:
        'Une partie a continué dans un autre onglet : celle-ci n’est plus enregistrée. Téléchargez son enregistrement pour la conserver.',
    },
    unreadable: 'ce que le navigateur a conservé n’est pas une partie enregistrée',
    downloadSave: 'Télécharger ce qui était enregistré',
    brokenSave: (reason) =>
      `La partie enregistrée n’a pas pu être ouverte : ${reason}. Elle a été laissée telle quelle.`,
    crash:
      'Une erreur s’est produite dans cette page. Votre dernière décision enregistrée est intacte.',
    reload: 'Recharger la page',
  },
  version: {
    there: 'Il existe une nouvelle version de cette page. Ce que vous avez enregistré reste.',
    load: 'Charger la nouvelle version',
    missing:
      'Une partie de cette page n’a pas pu être chargée : le réseau manque, ou une nouvelle version l’a remplacée. Votre dernière décision enregistrée est intacte.',
  },
};
