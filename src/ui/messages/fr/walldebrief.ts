import type { Catalogue } from '../catalogue.ts';

export const wallDebrief: Catalogue['wallDebrief'] = {
  title: 'Bilan : toutes les tables',
  opening: (done, total) => `Ouverture des tables, ${done} sur ${total}`,
  fault: (table, why) => `La table ${table} n’a pas pu être ouverte : ${why}`,
  outcomes: {
    title: 'Ce qu’il est advenu de chaque table',
    note: 'Les résultats seuls ; combien on a parlé figure à part, plus bas.',
    columns: {
      table: 'Table',
      text: 'Texte',
      force: 'Force',
      backing: 'États-Unis',
      held: 'Trimestres tenus',
      field: 'Sur le terrain',
      tests: 'Tests',
      killed: 'Soldats tués',
      end: 'Comment elle a fini',
      open: 'Ouvrir',
    },
    signed: (round) => `signé, ${round}`,
    unsigned: 'aucun',
    none: '—',
    soFar: (count) => `${count} à ce jour`,
    stopped: 'arrêtée par le bilan',
    debrief: 'Bilan',
    playedOn: 'Bilan, poursuivie',
    playedOnOf: (table) =>
      `Bilan de la table ${table}, poursuivie jusqu’au bout par des stratégies`,
    debriefOf: (table) => `Bilan de la table ${table}`,
    replay: 'Relecture',
    replayOf: (table) => `Relecture de la table ${table}`,
    fork: 'Poursuivre',
    forkOf: (table) => `Poursuivre à partir d’un tour de la table ${table}`,
  },
  participation: {
    title: 'Participation',
    note: 'Ce que des personnes ont fait, non des stratégies. Parler beaucoup n’est pas un meilleur résultat, parler peu n’en est pas un pire : à lire à part.',
    columns: {
      messages: 'Messages',
      words: 'Mots',
      tabled: 'Textes déposés',
      shown: 'Montrés à un seul',
    },
  },
  plot: {
    title: 'Tous les accords sur une frontière',
    pair: 'Délégations',
    pairOf: (a, b) => `${a} et ${b}`,
    note: {
      true: 'Selon les intérêts réels, les mêmes à chaque table, et dans les circonstances du premier round.',
      stated:
        'Selon les intérêts déclarés, chaque table ayant sa propre graine, et dans les circonstances du premier round.',
    },
    searching: 'Examen de tous les textes pour la frontière',
    none: 'Aucune table n’a signé de texte.',
    without: (tables) => `Sans texte : ${tables}.`,
    label: (across, up, tables) =>
      `Points de ${across} en largeur et de ${up} en hauteur, la frontière, et les textes de ${tables}`,
    axis: (party) => `${party}, points`,
    fights: (who) => `${who}, la guerre continue`,
    table: 'Table',
    asTable: 'lire en tableau',
    frontier: 'frontière',
  },
  curves: {
    title: 'Chaque texte aurait-il tenu ?',
    note: (worlds) =>
      `Le texte de chaque table et ses ordres ultérieurs dans ${worlds} mondes, monde pour monde sous le même hasard : la part encore sans frappe ni offensive après chaque trimestre.`,
    run: (worlds) => `Lancer ${worlds} mondes`,
    again: 'Les relancer',
    running: (percent) => `Mondes comptés, ${percent}`,
    stopped: 'Arrêté : avec les mondes que chaque table avait alors.',
    failed: 'Les mondes n’ont pas pu être calculés ici.',
    noText: 'pas de texte',
    waiting: 'en attente',
    label: (table, share, range) =>
      `Table ${table} : ${share} tiennent jusqu’au dernier trimestre, ${range}`,
    quarters: 'trimestres',
    asTable: 'lire en tableau',
    columns: {
      table: 'Table',
      share: 'Tiennent jusqu’au dernier trimestre',
      range: 'Intervalle à 95 %',
      worlds: 'Mondes',
    },
  },
  fork: {
    title: (table) => `Poursuivre à partir de la table ${table}`,
    body: 'Une nouvelle table part du tour que vous choisissez, avec les mêmes personnes aux mêmes sièges et le même hasard. Tout ce qui précède reste tel quel.',
    bodyInPlay:
      'Les personnes de cette table continuent à une nouvelle table, à partir de l’ouverture du tour que vous choisissez, sous le même hasard. Ce qui a été décidé depuis reste consigné à celle-ci et n’est pas repris.',
    turn: 'À partir de',
    round: (number) => `round ${number}`,
    quarter: (number) => `trimestre ${number}`,
    option: (turn, name) => `tour ${turn}, ${name}`,
    deed: 'Ouvrir la nouvelle table',
    opened: 'La nouvelle table est ouverte.',
  },
  forks: 'Tables poursuivies',
  open: (tables, stopped) => {
    const said =
      'Ce qui a été dit à une table est ouvert à ceux qui y siégeaient, sur leurs propres écrans. ';
    if (stopped.length === 0)
      return `${said}Les dossiers sont ouverts dans le bilan de chaque table.`;
    if (stopped.length === tables) {
      return `${said}Aucune table n’était arrivée à sa fin : chacune a une relecture, et un bilan de ce qu’en auraient fait des stratégies à chaque siège.`;
    }
    const list = stopped.join(', ');
    const which =
      stopped.length === 1
        ? `La table ${list} a été arrêtée avant sa fin : elle a une relecture, et un bilan de ce qu’en auraient fait des stratégies.`
        : `Les tables ${list} ont été arrêtées avant leur fin : elles ont une relecture, et un bilan de ce qu’en auraient fait des stratégies.`;
    return `${said}Les dossiers sont ouverts dans le bilan de chaque table arrivée à sa fin. ${which}`;
  },
};
