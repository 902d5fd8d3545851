import type { Catalogue } from '../catalogue.ts';
import type { Lesson } from '../lesson.ts';

const FORTNA = 'Fortna 2003, 2004 ; ses résultats sur les mesures : non lus';
const WERNER_YUEN = 'Werner et Yuen 2005';
const OSCE = 'Observateurs de l’OSCE 2018';
const RAND = 'RAND 2020 ; Reiter et Poast 2021';
const SCHELLING = 'Schelling 1966 ; non lu';
const FEARON = 'Fearon 1994 ; non lu';

/** By article of the main level. */
const articles: Readonly<Record<string, Lesson>> = {
  territory: {
    fact: 'Moscou exigeait les quatre régions annexées. Reconnaître une annexion romprait avec les précédents, et l’on s’attendait à ce que la question soit différée, comme en Corée depuis plus de 60 ans. Selon Ischinger, une paix durable ne viendra pas de la consécration de la ligne de contact.',
    sources: ['moscow-demands', 'defer', 'ischinger'],
    works: [],
    judged:
      'Ce qui lui a été accordé, Moscou le perdrait en rompant le texte : dans le modèle, cela dissuade un peu. L’ampleur est estimée.',
  },
  pullback: {
    fact: 'Des analystes demandaient une zone démilitarisée substantielle, les armes lourdes à 40 km au moins. On lit généralement dans la recherche sur les cessez-le-feu entre États que les zones sont parmi les mesures les plus fortes.',
    sources: ['zone'],
    works: [FORTNA],
    judged:
      'Qu’une zone de 40 km double la puissance du défenseur par l’alerte qu’elle donne est estimé.',
  },
  drones: {
    fact: 'Des analystes demandaient qu’aucun drone ne survole la zone ; selon Ryan, la force a besoin de guerre électronique et de moyens antidrones quoi que dise le texte.',
    sources: ['zone', 'ryan'],
    works: [],
  },
  monitoring: {
    fact: 'Weller qualifiait de très instable un cessez-le-feu peu surveillé. On a compté douze trêves dans le Donbass, d’environ deux semaines chacune.',
    sources: ['weller', 'pattern'],
    works: [OSCE],
    judged:
      'Les observateurs augmentent la probabilité qu’une violation soit imputée à son auteur ; ce que cela coûte à celui-ci est estimé.',
  },
  force: {
    fact: 'L’effectif était disputé : une petite force de déclenchement (tripwire) avec une réponse robuste derrière elle, ou une mission capable de se défendre, qui demanderait au moins 100 000 soldats et des rotations en plus. Major et Kleemann jugeaient irresponsables trop peu de troupes et l’espoir de ne pas être mis à l’épreuve. Moscou disait toute troupe de l’OTAN catégoriquement inacceptable. Selon la RAND, les forces lourdes dissuadent, et les légères à l’intérieur du pays partenaire vont de pair avec davantage de litiges.',
    sources: ['size-dispute', 'force-100k', 'swp', 'moscow-troops'],
    works: [RAND],
  },
  consent: {
    fact: 'Le président français décrivait un ordre : négociation, signature, puis déploiement, auquel la Russie devrait consentir. Major et Kleemann relevaient que pour une force de l’ONU, la Russie devrait donner son accord au Conseil de sécurité. Moscou refusait des troupes de l’OTAN sous quelque drapeau que ce soit.',
    sources: ['france-sequence', 'swp', 'moscow-troops'],
    works: [],
    judged: 'La probabilité que Moscou refuse son consentement dans un trimestre est estimée.',
  },
  engagement: {
    fact: 'Le mandat était aussi disputé que l’effectif : une force de déclenchement vit de la réponse du dehors, une mission complète de la sienne propre.',
    sources: ['size-dispute', 'outpost'],
    works: [],
    judged:
      'Que des règles faibles privent une force de son effet est estimé, en pensant aux forces de l’ONU des années 1990.',
  },
  backing: {
    fact: 'Washington disait la sécurité une petite partie du problème et la laissait à l’Europe ; Londres soutenait que l’effort devait avoir un fort soutien américain ; même une force bien équipée aurait besoin, disait-on, du transport aérien, des satellites et de la défense antimissile des États-Unis. Schmidt nommait le soutien américain parmi les trois éléments d’une garantie réaliste.',
    sources: ['us-small-part', 'uk-willing', 'us-enablers', 'schmidt'],
    works: [FEARON],
    judged: 'Qu’un engagement rompu coûte à qui l’a pris, et combien, est estimé.',
  },
  army: {
    fact: 'Kyïv appelait une armée forte et nombreuse la meilleure garantie ; Schmidt pensait que quelque 200 000 soldats ukrainiens des forces terrestres, avec une présence internationale, pourraient dissuader ; Moscou exigeait de limiter l’armée ukrainienne.',
    sources: ['strong-army', 'schmidt', 'moscow-demands'],
    works: ['FM 6-0 et Mearsheimer 1989 : 3 contre 1', 'Dupuy Institute 2019 : contre'],
    judged:
      'Ce qu’ajoute la taille d’une armée dépend de la manière dont la puissance devient succès, ce qui est disputé ; une fois la force et le soutien américain en place, elle ajoute peu dans le modèle.',
  },
  'long-range': {
    fact: 'À côté d’une armée nombreuse, on citait comme part de la meilleure garantie des missiles de plus longue portée contre les lignes et nœuds d’approvisionnement et une aviation plus forte. Limiter l’armée ukrainienne était l’une des exigences de Moscou.',
    sources: ['strong-army', 'moscow-demands'],
    works: [],
  },
  alignment: {
    fact: 'La neutralité était l’une des exigences de Moscou. L’article rappelait Budapest 1994, où des assurances furent données en échange d’armes nucléaires, puis rompues.',
    sources: ['moscow-demands', 'pattern'],
    works: [],
  },
  sanctions: {
    fact: 'Des responsables américains attendaient des concessions de Moscou sans les préciser.',
    sources: ['us-pressure'],
    works: [],
    judged:
      'Dans le modèle, un allègement qui cesse dès une violation dissuade plus qu’un allègement accordé pour de bon ; la force de cet effet est estimée.',
  },
  minerals: {
    fact: 'Le président américain soutenait que des entreprises américaines en Ukraine tiendraient la Russie à distance. Des entreprises américaines étaient en Ukraine la veille de l’invasion de 2022.',
    sources: ['us-minerals'],
    works: [],
    judged: 'Dans le modèle, cet enjeu ne dissuade presque rien.',
  },
  finance: {
    fact: 'La Commission européenne parlait de 150 Md € de prêts au plus et de 800 Md € au plus de dépenses de défense supplémentaires, pas du jour au lendemain ; sa présidente, d’un « porc-épic d’acier », indigeste pour les envahisseurs.',
    sources: ['rearm', 'porcupine'],
    works: [],
    judged: 'Le rythme auquel l’argent devient capacité est estimé.',
  },
  prisoners: {
    fact: 'Les sources de ce niveau n’en disent rien.',
    sources: ['judged'],
    works: [],
    judged: 'Ce que cela vaut pour chaque délégation a été fixé pour l’enseignement.',
  },
  legitimacy: {
    fact: 'Un changement de direction à Kyïv avant la signature était l’une des exigences de Moscou.',
    sources: ['moscow-demands'],
    works: [],
    judged: 'Le jeu laisse de côté le temps que prendraient des élections.',
  },
};

const minerals: Lesson = {
  fact: 'Le président américain soutenait que des entreprises américaines en Ukraine tiendraient la Russie à distance ; elles y étaient la veille de l’invasion de 2022.',
  sources: ['us-minerals'],
  works: [],
  judged: 'À quel point une offre réchauffe ou refroidit l’engagement américain est estimé.',
};
const aid: Lesson = {
  fact: 'L’aide militaire américaine fut suspendue début mars 2025. L’ISW s’attendait à ce que les gains russes s’accélèrent si le matériel américain cessait d’arriver.',
  sources: ['us-aid-pause', 'isw'],
  works: [],
  judged: 'De combien le front avance plus vite entre-temps est estimé.',
};
const asking: Lesson = {
  fact: 'Le Royaume-Uni et la France étaient disposés à envoyer des troupes, l’Australie n’y était pas opposée ; le chancelier allemand sortant n’y était pas prêt ; l’Italie disait que des troupes n’avaient jamais été envisagées. D’autres n’étaient pas nommés.',
  sources: ['willingness'],
  works: [],
  judged:
    'La probabilité que chacun dise oui, et la part de sa promesse qu’il tient, sont estimées.',
};

/** By act of the main level; acts that are ours alone have the words of their kind. */
const acts: Readonly<Record<string, Lesson>> = {
  'offer-minerals': minerals,
  'court-washington': minerals,
  'build-missiles': articles['long-range']!,
  'raise-tempo': {
    fact: 'Moscou, disait-on, croyait être en train de gagner ; les gains pourraient s’accélérer si le matériel américain cessait d’arriver.',
    sources: ['isw'],
    works: [],
    judged: 'Ce qu’une cadence plus élevée gagne et coûte en une quinzaine est estimé.',
  },
  'pause-aid': aid,
  'resume-aid': aid,
  'press-moscow': {
    fact: 'Des responsables américains attendaient des concessions de Moscou aussi ; lesquelles, ils ne le disaient pas. Les trêves que des tiers imposent aux camps échouent plus souvent, a-t-on constaté.',
    sources: ['us-pressure'],
    works: [WERNER_YUEN],
  },
  'press-kyiv': {
    fact: 'Washington disait la sécurité une petite partie du problème et la laissait à l’Europe. Les trêves que des tiers imposent aux camps échouent plus souvent, a-t-on constaté.',
    sources: ['us-small-part'],
    works: [WERNER_YUEN],
  },
  reaffirm: {
    fact: 'Le secrétaire d’État américain soutenait qu’il faut une dissuasion qui rende coûteuse une nouvelle attaque, et qu’elle n’a pas à être seulement américaine.',
    sources: ['us-deterrent'],
    works: [],
  },
  'wind-down': {
    fact: 'Une revue de défense américaine annonçait moins de troupes américaines en Europe.',
    sources: ['us-review'],
    works: [],
    judged: 'Ce qu’en concluent les alliés et Moscou est estimé.',
  },
  'finance-tranche': articles.finance!,
  prepare: {
    fact: 'Le président français décrivait des semaines de négociation, puis la signature, puis le déploiement : un intervalle où peu de chose sépare les camps.',
    sources: ['france-sequence'],
    works: [],
    judged: 'De combien la préparation raccourcit l’intervalle est estimé.',
  },
  'counter-drone': articles.drones!,
  'own-enablers': {
    fact: 'Même une force bien équipée aurait besoin, disait-on, du transport aérien, des satellites et de la défense antimissile des États-Unis ; les fonds européens n’en bâtiraient pas l’équivalent du jour au lendemain.',
    sources: ['us-enablers', 'rearm'],
    works: [],
  },
  'court-washington-eu': {
    fact: 'Le premier ministre britannique soutenait que l’effort devait avoir un fort soutien américain.',
    sources: ['uk-willing'],
    works: [],
  },
  'ask-australia': asking,
  'ask-germany': asking,
  'ask-italy': asking,
};

const act: Lesson = {
  fact: 'Les sources de ce niveau ne nomment pas de telle mesure.',
  sources: ['judged'],
  works: [],
  judged: 'Son effet a été fixé pour l’enseignement, et le niveau le dit.',
};

/** By kind of decision, where neither an article nor an act says more. */
const kinds: Catalogue['lessons']['kinds'] = {
  signature: {
    fact: 'On qualifiait de très instable un cessez-le-feu peu surveillé, et les trêves que des tiers imposent aux camps échouent plus souvent, a-t-on constaté. Tant qu’il n’y en a pas, la guerre continue et la ligne bouge.',
    sources: ['weller', 'isw'],
    works: [WERNER_YUEN],
    judged: 'Ce que vaut la poursuite de la guerre pour chaque délégation est estimé.',
  },
  'no-signature': {
    fact: 'Moscou, disait-on, posait des exigences difficiles à faire bouger et croyait être en train de gagner. En théorie, qui concède avec le temps s’accorde plus tôt et gagne moins.',
    sources: ['ischinger', 'isw'],
    works: ['Faratin, Sierra et Jennings 1998'],
  },
  'walk-out': {
    fact: 'Qui s’engage sur sa position peut faire bouger les autres, ou mettre fin aux pourparlers : un vieux thème de la théorie de la négociation.',
    sources: [],
    works: ['Schelling 1956, « An Essay on Bargaining » ; non lu'],
  },
  act,
  'no-act': act,
  moves: {
    fact: 'Le président français disait une trêve sur un front de 1 000 km très difficile à faire respecter : forêt, plaine, villes en ruine, positions encerclées sur trois côtés, routes mauvaises ou absentes.',
    sources: ['france-front'],
    works: [],
    judged:
      'Que l’adversaire cherche la portion la plus mince, et ce que chacune vaut pour lui, est estimé.',
  },
  consent: articles.consent!,
  test: {
    fact: 'Bombarder un avant-poste français ou britannique tenterait, disait-on, le Kremlin : des États de l’OTAN sont-ils alors en guerre avec la Russie ? L’Europe pourrait se trouver sans les États-Unis. Le secrétaire américain à la Défense avait dit que de telles troupes ne seraient pas couvertes par l’article 5.',
    sources: ['outpost', 'us-article5'],
    works: [],
  },
  response: {
    fact: 'Les troupes européennes en Ukraine ne devaient pas être couvertes par l’article 5 ; si le bombardement d’un de leurs avant-postes signifie la guerre restait une question ouverte. La théorie parle de menaces qui laissent quelque chose au hasard.',
    sources: ['us-article5', 'outpost'],
    works: [SCHELLING],
    judged: 'La probabilité qu’une réponse dégénère en guerre élargie est estimée.',
  },
  backing: {
    fact: 'Washington n’offrait pas de garantie de dernier recours (backstop) ; Londres soutenait que l’effort devait avoir un fort soutien américain. Que des dirigeants paient chez eux les menaces et engagements qu’ils ne tiennent pas est une thèse de la théorie des coûts d’audience.',
    sources: ['us-small-part', 'uk-willing'],
    works: [FEARON],
    judged: 'Ce que coûte le soutien à une réponse, et l’abstention, est estimé.',
  },
  wish: {
    fact: 'L’article et la ministre ukrainienne de l’Économie rappelaient Minsk 2014–2015, sans cesse sapé, et Paris en décembre 2019, violé en quelques semaines. On a compté douze trêves dans le Donbass, d’environ deux semaines chacune.',
    sources: ['pattern'],
    works: [OSCE],
    judged: 'Ce que vaut encore un texte après une violation est estimé.',
  },
};

/** The words around them, and all lessons. */
export const lessons: Catalogue['lessons'] = {
  title: 'Ce que disent les sources d’un tel choix',
  note: 'Reformulé d’après les sources nommées ; ce qu’ont estimé les auteurs de ce programme est à part. Aucun chiffre ne dit ce qui se serait passé.',
  judged: 'Estimé',
  sources: 'Sources',
  articles,
  acts,
  kinds,
};
