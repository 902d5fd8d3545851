import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const game: Catalogue['game'] = {
  menu: {
    title: 'Menu',
    download: 'Télécharger l’enregistrement',
    home: 'Aller à l’accueil',
    seed: 'Graine de cette partie',
    fork: 'Une bifurcation',
    forkedAt: (turn) => `distincte à partir du tour ${turn} ; la partie d’avant est conservée`,
    seats: 'Qui joue',
    person: 'vous',
    otherPerson: 'une personne',
    otherStrategy: 'une stratégie',
  },
  handIn: {
    handedIn: 'Remis.',
    awaited: (who) => `Attendus : ${who}.`,
    paused: 'La session est en pause. On peut préparer des projets ; rien ne peut être remis.',
    seen: 'Vu du siège',
    onlooker: {
      member:
        'Vous pouvez préparer un projet. Le chef de votre délégation décide de ce qui est remis.',
      observer: 'Vous observez : vous voyez ce siège, et sa délégation décide.',
      facilitator: 'Vous voyez ce siège en tant qu’animateur, et sa délégation décide.',
    },
  },
  log: { title: 'Journal', empty: 'Rien ne s’est encore passé.', turn: (turn) => turn },
  preparing: 'Préparation de la partie',
  refused: {
    'session/unreachable':
      'La session n’a pu être jointe ; rien n’a été remis. Ce que vous avez préparé est conservé ; réessayez.',
    'session/paused': 'La session est en pause ; rien ne peut être remis.',
    'session/not-head': 'Seul le chef de la délégation peut remettre.',
    'run/wrong-phase': 'Ce n’est pas possible dans cette phase.',
    'run/already-ready': 'Votre tour est déjà remis.',
    'run/ended': 'La partie est finie.',
    'talks/not-on-the-table': 'Ce texte n’est pas sur la table pour votre signature.',
    'talks/not-a-text': 'Ce n’est pas un texte complet.',
    'talks/unknown-option':
      'Le texte contient une réponse que l’un de ses articles ne connaît pas.',
    'talks/text-in-force':
      'Un texte est en vigueur ; un autre ne peut être proposé que si les pourparlers reprennent.',
    'talks/not-required':
      'Seule une délégation dont chaque texte a besoin peut mettre fin aux pourparlers en partant.',
    'act/limit': 'Plus aucune mesure ne peut être choisie ce tour.',
    'act/not-now': 'Cette mesure n’est pas possible maintenant.',
    'act/already-chosen': 'Cette mesure est déjà choisie.',
    'act/over-ceiling': 'Le texte ne permet pas une armée plus grande.',
    'act/no-force': 'Le texte n’envoie pas de force.',
    'act/already-done': 'Cette mesure ne peut être prise qu’une fois.',
    'move/limit': 'Plus aucun mouvement n’est possible ce trimestre.',
    'move/too-many': 'Il n’y a pas autant de soldats à cet endroit.',
    'move/roads': 'Les routes n’y supportent pas davantage ce trimestre.',
    'move/not-hundreds': 'Les troupes se déplacent par centaines entières.',
    'move/same-sector': 'Choisissez un autre secteur.',
    'violation/no-more-talks': 'Le texte ne peut plus être rouvert.',
    'host/unknown-event': 'Ce niveau n’a pas cet événement.',
    'host/unknown-player': 'Personne de ce nom ne peut tenir le siège.',
    'host/not-awaited': 'Cette délégation n’est pas attendue.',
    'violation/not-bound': 'Seule une délégation que le texte lie peut le dénoncer.',
  },
  refusedOther: (code) => `Refusé (${code}).`,
  replay: {
    'replay/other-rules': 'il a été enregistré sous d’autres règles',
    'replay/other-level': 'il appartient à un autre niveau',
    'replay/changed-level': 'son niveau a changé depuis',
    'replay/unknown-strategy': 'il nomme une stratégie absente ici',
    'replay/changed': 'il a été modifié depuis son enregistrement',
    'replay/illegal': 'il contient une décision que les règles refusent',
    'replay/diverged': 'l’état enregistré diffère de ce que donnent les décisions',
    'replay/turns-missing': 'il a plus ou moins de tours que n’en donnent ses décisions',
    'recording/not-json': 'ce n’est pas un enregistrement : pas du JSON',
    'recording/malformed': 'il n’a pas la forme d’un enregistrement',
    'recording/too-large': 'il est trop volumineux pour un enregistrement',
    'seat/unknown-strategy': 'il nomme une stratégie absente ici',
    'seat/not-one-person': 'il n’a pas exactement un siège tenu par une personne',
  },
  atTurn: (turn) => `au tour ${turn}`,
  at: (path) => `à ${path}`,
  event: {
    phase: (phase) => `Phase : ${phase}.`,
    tabled: (who, changes) => `${who} dépose un texte : ${changes}.`,
    tabledSame: (who) => `${who} maintient son texte.`,
    change: (article, from, to) => `${article}, ${from} → ${to}`,
    shown: (who, to) => `${who} montre un texte à ${to} seulement.`,
    signed: (who) => `${who} signe un texte sur la table.`,
    withdrawn: (who) => `${who} ne maintient plus son offre.`,
    walkedOut: (who) => `${who} quitte la table.`,
    acted: (who, act) => `${who} décide : ${act}.`,
    tookEffect: (changes) => `Une mesure antérieure a pris effet : ${changes}.`,
    changed: (meter, by) => `${meter} ${by}`,
    pledged: (who, troops) => `${who} : ${troops} soldats promis.`,
    declined: (who) => `${who} : refus d’envoyer des troupes.`,
    front: (km2) => `Les forces ${cast.russia.of} gagnent ${km2} km².`,
    agreed: (who) => `Le texte est signé par ${who}.`,
    quarter: (quarter, share) =>
      `Le trimestre ${quarter} s’ouvre ; ${share} du retrait et de l’observation en vigueur.`,
    incident: (kind, sector, share) =>
      `${kind} dans le secteur ${sector} ; attribution avec une confiance de ${share}.`,
    incidentKind: {
      'local-fire': 'Tir local',
      drone: 'Un drone',
      mine: 'Une mine',
      jamming: 'Brouillage',
    },
    arrived: (who, troops, sector) =>
      `${who} : ${troops} soldats arrivent dans le secteur ${sector}.`,
    missed: (who, troops) => `${who} : ${troops} soldats de moins que promis.`,
    wentHome: (who, troops) => `${who} : ${troops} soldats rentrent chez eux.`,
    moved: (who, troops, from, to) => `${who} : ${troops} soldats passent de ${from} à ${to}.`,
    granted: (who) => `${who} consent à la suite du déploiement.`,
    withheld: (who) => `${who} refuse son consentement à la suite du déploiement.`,
    blocked: (who) => `Aucun contingent n’arrive : refus de consentement de ${who}.`,
    complied: (risk) =>
      `${cast.russia.Seat} respecte le texte. Une frappe ou une offensive avait ${risk} de probabilité si une décision s’était posée.`,
    get compliedPlain() {
      return `${cast.russia.Seat} respecte le texte.`;
    },
    brokeThroughPlain: 'L’offensive a percé.',
    repelledPlain: 'L’offensive a été repoussée.',
    widerWarPlain: 'La réponse a dégénéré en guerre au-delà du secteur.',
    tested: {
      probe: (sector) => `Un coup de sonde dans le secteur ${sector}.`,
      strike: (sector) => `Une frappe dans le secteur ${sector}.`,
      offensive: (sector) => `Une offensive dans le secteur ${sector}.`,
    },
    killed: (words, count) =>
      plural(count, { one: `${words} soldat tué.`, other: `${words} soldats tués.` }),
    responded: {
      get protest() {
        return `${cast.coalition.Seat} proteste.`;
      },
      get reinforce() {
        return `${cast.coalition.Seat} renforce.`;
      },
      get 'strike-back'() {
        return `${cast.coalition.Seat} riposte.`;
      },
    },
    backed: {
      get back() {
        return `${cast.us.Seat} soutient la réponse.`;
      },
      get abstain() {
        return `${cast.us.Seat} s’abstient.`;
      },
    },
    widerWar: (chance) =>
      `La réponse a dégénéré en guerre au-delà du secteur ; ce risque était de ${chance}.`,
    brokeThrough: (chance) => `L’offensive a percé ; la probabilité en était de ${chance}.`,
    repelled: (chance) =>
      `L’offensive a été repoussée ; sa probabilité de réussite était de ${chance}.`,
    beliefs: (revisionist, firm, committed) =>
      `Croyances : ${cast.russia.seat} révisionniste ${revisionist}, ${cast.coalition.seat} ferme ${firm}, ${cast.us.seat} solidaire ${committed}.`,
    wished: {
      accept: (who) => `${who} maintient le texte.`,
      reopen: (who) => `${who} demande à rouvrir le texte.`,
      withdraw: (who) => `${who} dénonce le texte.`,
    },
    snappedBack: 'Une partie des sanctions est rétablie après l’attaque.',
    contained: 'La violation est contenue ; le cessez-le-feu continue.',
    reopened: (who) => `Le texte est rouvert à la demande de ${who}.`,
    ended: 'La partie est finie.',
    handedOver: (who, strategy) => `La stratégie « ${strategy} » joue désormais pour ${who}.`,
    handedToStrategy: (who) => `Une stratégie joue désormais pour ${who}.`,
    handedToPerson: (who) => `Une personne joue désormais pour ${who}.`,
    timedOut: (who) => `${who} n’a plus de temps.`,
  },
  meter: {
    usAid: 'aide militaire américaine',
    get tempo() {
      return `cadence ${cast.russia.of}`;
    },
    sanctions: 'sanctions',
    get europeanFinanceBn() {
      return `financement ${cast.coalition.of}, Md €`;
    },
    get ukrainianArmyThousand() {
      return `armée ${cast.ukraine.of}, milliers`;
    },
    get russianForceThousand() {
      return `force ${cast.russia.of}, milliers`;
    },
    longRange: 'frappe à longue portée',
    get europeanEnablers() {
      return `capacités habilitantes ${cast.coalition.of}`;
    },
    counterDrone: 'lutte antidrone',
    readiness: 'préparation de la force',
    usCommitment: 'engagement américain',
    get strainUkraine() {
      return `usure ${cast.ukraine.of}`;
    },
    get strainRussia() {
      return `coût de la guerre, part ${cast.russia.of}`;
    },
    get strainUs() {
      return `impatience ${cast.us.of}`;
    },
    get strainCoalition() {
      return `coût ${cast.coalition.of}`;
    },
    get gainRateKm2() {
      return `gains de terrain ${cast.russia.of}, km² par round`;
    },
    get gainTotalKm2() {
      return `gains de terrain ${cast.russia.of} à ce jour, km²`;
    },
  },
};
