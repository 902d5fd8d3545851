import { cast } from '../cast.ts';
import type { labResults as english } from '../en/labresults.ts';
import { pluralIn } from '../plural.ts';
import type { Wording } from '../wording.ts';

const plural = pluralIn('fr');

export const labResults: Wording<typeof english> = {
  verdict: {
    leads: {
      bluff: {
        yes: 'Oui, le plus souvent',
        helps: 'En partie',
        no: 'Non, dans la plupart des mondes cela échoue',
        even: 'À peu près une fois sur deux',
        unshown: 'Non démontré par si peu de mondes',
      },
      tripwire: {
        yes: 'Force complète',
        helps: 'Force complète',
        no: 'Le fil de détente',
        even: 'Aucune différence démontrée',
        unshown: 'Non démontré par si peu de mondes',
      },
      porcupine: {
        yes: 'Oui, le plus souvent',
        helps: 'En partie',
        no: 'Non, dans la plupart des mondes elle n’y suffit pas',
        even: 'À peu près une fois sur deux',
        unshown: 'Non démontré par si peu de mondes',
      },
      minerals: {
        yes: 'Oui',
        helps: 'Ils aident, mais la plupart des mondes ne tiennent pas',
        no: 'Non, moins de mondes tiennent avec eux',
        even: 'Non, ils ne changent rien que ces mondes montrent',
        unshown: 'Non démontré par si peu de mondes',
      },
      surface: {
        yes: 'Force et Amérique ensemble font beaucoup',
        helps: 'Force et Amérique ensemble font beaucoup',
        no: 'Elles nuisent',
        even: 'Aucune différence démontrée',
        unshown: 'Non démontré par si peu de mondes',
      },
    },
    plain: {
      yes: 'Plus de mondes tiennent',
      helps: 'Plus de mondes tiennent',
      no: 'Moins de mondes tiennent',
      even: 'Aucune différence démontrée',
      unshown: 'Non démontré par si peu de mondes',
    },
    shares: (a, b, from, to) =>
      `avec « ${b} », le cessez-le-feu tient dans ${to} des mondes, avec « ${a} » dans ${from}`,
    moreThanChance: 'et la différence dépasse le hasard',
    noMoreThanChance: 'et le hasard seul ferait une telle différence',
    tooFew: (worlds) => `une différence que ${worlds} mondes ne peuvent distinguer du hasard`,
    terms:
      '« Tient » : ni frappe ni offensive ne vient et le texte est en vigueur jusqu’au dernier trimestre ; un coup de sonde seul ne le rompt pas. « Dépasse le hasard » : l’intervalle à 95 % de la différence exclut zéro.',
    few: (worlds, points) =>
      `${worlds} ${worlds === '1' ? 'monde' : 'mondes'} par cellule : une part peut être fausse de ${points} points de pourcentage au plus, et les bandes sont aussi larges. Calculez plus de mondes avant de vous y fier.`,
    toResults: 'Vers les résultats',
    results: 'Résultats',
    kept: 'Résultats du dernier calcul dans cet onglet, conservés malgré le rechargement.',
    tooLarge:
      'Ces résultats sont trop volumineux pour survivre à un rechargement de cet onglet. Enregistrez ce qu’il vous faut.',
  },
  answer: {
    difference: (difference, unit, low, high) =>
      `Différence ${difference}${unit ? ` ${unit}` : ''} (intervalle à 95 % de ${low} à ${high})`,
  },
  cells: {
    title: 'Toutes les cellules',
    choose: 'Cellules tracées ci-dessous',
    note: 'Six au plus.',
    cell: 'Cellule',
    worlds: 'Mondes',
    signed: 'Signé',
    held: 'A tenu',
    quarters: 'Trimestres tenus',
    troops: 'Soldats à la fin, milliers',
    probes: 'Coups de sonde par an',
    attacks: 'Attaques par an',
    killed: 'Tués, moyenne',
  },
  survival: {
    title: 'Combien de temps cela tient',
    note: 'Part des mondes ayant signé où ni frappe ni offensive n’est venue et où le texte tient, par trimestre passé sous lui. Ombré : la bande où se trouve la courbe entière dans 95 expériences sur 100.',
    label: (lines) => `Courbes de survie. Après le dernier trimestre : ${lines}`,
    x: 'trimestres sous le texte',
    y: 'intact, %',
    caption: 'Part des mondes intacts, par trimestre',
    none: 'Aucun monde de ces cellules n’a signé de texte : il n’y a pas de survie à tracer.',
    quarter: 'Trimestre',
    share: 'Intact',
    interval: 'Intervalle à 95 %',
    band: 'Bande',
  },
  payoffs: {
    title: 'Ce qu’obtient chaque délégation',
    note: 'Répartition des points sur les mondes. Barres : part des mondes ; ligne : la moitié centrale ; trait : la médiane.',
    label: (party, rows) => `Répartition des points, ${party}. Moyennes : ${rows}`,
    caption: 'Répartition des points par délégation',
    delegation: 'Délégation',
    mean: 'Moyenne',
    p05: '5 % sous',
    p25: '25 % sous',
    median: 'Médiane',
    p75: '75 % sous',
    p95: '95 % sous',
    meanOf: (mean) => `moyenne ${mean}`,
  },
  incidents: {
    title: 'Où viennent les tests',
    note: 'Le front déroulé, du nord au sud : la largeur est la longueur, la hauteur le nombre de tests de tout genre par an sous un texte.',
    label: (rows) => `Tests par an et par secteur. ${rows}`,
    caption: 'Tests par an et par secteur',
    sector: 'Secteur',
    length: 'Longueur, km',
    rate: 'Tests par an',
    none: 'Aucun monde de ces cellules n’est passé sous un texte.',
    most: (sector, rate) => `maximum à ${sector}, ${rate} par an`,
  },
  surface: {
    title: 'La grille',
    whole: 'Parties entières',
    stage: 'Jeu d’étape',
    wholeNote: 'Part des mondes ayant signé et tenu jusqu’au dernier trimestre.',
    stageNote:
      'Probabilité que ni frappe ni offensive ne vienne en tous les trimestres, calculée pour le jour de la signature, comme la table la montre à une délégation.',
    differ:
      'Les parties entières ont ce que le jeu d’étape omet : troupes en retard ou qui s’amenuisent, usure, mesures, réponses, textes rouverts.',
    measure: 'Montrer',
    figures: {
      held: 'A tenu jusqu’au dernier trimestre',
      quartersHeld: 'Trimestres avant la première attaque',
      attacks: 'Frappes et offensives par an',
      killed: 'Soldats tués lors de tests, moyenne',
      get russia() {
        return `Points, ${cast.russia.name}, moyenne`;
      },
      get ukraine() {
        return `Points, ${cast.ukraine.name}, moyenne`;
      },
    },
    label: (title, low, high) =>
      `${title} : grille de chiffres de ${low} à ${high} ; chacun figure dans sa case et dans le tableau`,
    contour: 'ligne à 50 %',
    marks: 'Propositions connues dans cette grille',
    marksNote:
      'Placées selon ce qui varie ici ; pour tout le reste, elles peuvent différer de ce texte.',
    legend: {
      title: 'Teintes',
      from: (low) => `${low} et plus`,
      between: (low, high) => `${low} à ${high}`,
      below: (high) => `moins de ${high}`,
    },
    caption: 'La grille en tableau',
    none: 'aucun texte signé',
  },
  compare: {
    title: 'Deux cellules comparées',
    note: 'Le n-ième monde des deux cellules a le même hasard : ce qui les sépare est ce que l’on a fait varier.',
    first: 'Première',
    second: 'Seconde',
    same: 'Choisissez deux cellules différentes.',
    one: 'Il n’y a qu’une cellule. Faites varier une donnée pour comparer.',
    working: 'Comparaison en cours',
    failed: 'La comparaison n’a pas pu être faite. Choisissez de nouveau les cellules.',
    caption: 'Deux cellules comparées sous nombres aléatoires communs',
    measure: 'Mesure',
    difference: 'Seconde − première',
    percentPoints: 'points de pourcentage',
    measureOf: { share: (name) => `${name}, %`, plain: (name) => name },
    to: (low, high) => `${low} à ${high}`,
    of: (first, second) => `Comparaison de ${first} avec ${second}`,
    gainPaired: 'Gain du hasard commun',
    gainControlled: 'le hasard du tirage ôté aussi',
    gainTimes: (times) => `aussi précis qu’avec ${times} fois plus de mondes à hasard indépendant`,
    timesIn: (times, low, high) => `${times} × (${low}–${high})`,
    gainEqual: 'aucun monde ne diffère',
    gainNone: 'rien ne varie',
    gainTitle: 'Ce que gagne le hasard commun',
    gainWhat: [
      'Les deux cellules sont jouées dans les mêmes mondes : mêmes tirages d’événements, de types et de hasard. Un monde chanceux élève les deux, si bien que le hasard s’annule largement dans la différence.',
      'Le chiffre dit combien de fois plus de mondes à hasard propre il aurait fallu pour une différence aussi précise : la somme des deux variances sur la variance de la différence.',
      'Le second chiffre ôte aussi le hasard du tirage : si une attaque est venue dans un monde, moins la probabilité qu’elle y avait. C’est nul en moyenne ; la différence reste donc ce qu’elle était et seule sa fourchette se resserre (variables de contrôle).',
      'Au-dessous de 1, l’appariement aurait nui. Les deux chiffres sont mesurés ici, sur ces mondes, et ont eux-mêmes un intervalle.',
    ],
  },
  assumed: {
    title: 'Pour que chacun puisse le répéter',
    note: 'Les mêmes réglages donnent les mêmes mondes au bit près, ici, sur un autre appareil ou en ligne de commande. Des empreintes égales signifient des résultats égaux.',
    level: 'Niveau',
    levelIs: (title, id, hash) => `${title} (${id}, empreinte ${hash})`,
    rules: 'Version des règles',
    start: 'Les mondes commencent',
    seats: 'Qui joue',
    vary: 'Ce qui varie',
    worlds: 'Mondes',
    worldsIs: (worlds, cells, total) =>
      plural(cells, {
        one: worlds,
        other: `${worlds} dans chacune des ${cells} cellules, ${total} en tout`,
      }),
    series: 'Série',
    hash: 'Empreinte des résultats',
    took: 'Durée',
    tookIs: (seconds, rate) => `${seconds} s, ${rate} mondes par seconde`,
    command: 'La même chose en ligne de commande',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Le navigateur ne l’a pas permis : sélectionnez la ligne et copiez-la.',
    experiment: 'Réglages en fichier',
    worldsFile: 'Tous les mondes, un par ligne',
  },
  files: {
    save: 'Enregistrer',
    of: (title) => `: ${title}`,
    group: (title) => `Enregistrer : ${title}`,
    failed:
      'Le fichier n’a pas pu être créé. Le navigateur manque peut-être de mémoire ou de disque ; les résultats sont toujours ici.',
  },
};
