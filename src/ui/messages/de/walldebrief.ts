import type { Catalogue } from '../catalogue.ts';

/** Words of the debrief on the projector: all tables beside each other, with everything opened. */
export const wallDebrief: Catalogue['wallDebrief'] = {
  title: 'Auswertung: alle Tische',
  opening: (done, total) => `Tische werden geöffnet, ${done} von ${total}`,
  fault: (table, why) => `Tisch ${table} ließ sich nicht öffnen: ${why}`,
  outcomes: {
    title: 'Was aus jedem Tisch wurde',
    note: 'Nur Ergebnisse; wie viel gesprochen wurde, steht gesondert unten.',
    columns: {
      table: 'Tisch',
      text: 'Text',
      force: 'Truppe',
      backing: 'Vereinigte Staaten',
      held: 'Gehaltene Quartale',
      field: 'Im Einsatz',
      tests: 'Tests',
      killed: 'Getötete Soldaten',
      end: 'Wie es endete',
      open: 'Öffnen',
    },
    signed: (round) => `unterzeichnet, ${round}`,
    unsigned: 'keiner',
    none: '—',
    soFar: (count) => `bisher ${count}`,
    stopped: 'durch die Auswertung angehalten',
    debrief: 'Auswertung',
    playedOn: 'Auswertung, weitergespielt',
    playedOnOf: (table) =>
      `Auswertung von Tisch ${table}, von Strategien bis zum Ende weitergespielt`,
    debriefOf: (table) => `Auswertung von Tisch ${table}`,
    replay: 'Wiedergabe',
    replayOf: (table) => `Wiedergabe von Tisch ${table}`,
    fork: 'Weiterspielen',
    forkOf: (table) => `Von einem Zug an Tisch ${table} aus weiterspielen`,
  },
  participation: {
    title: 'Beteiligung',
    note: 'Was Menschen taten, nicht Strategien. Viel Gespräch ist kein besseres Ergebnis, wenig kein schlechteres: Lesen Sie es getrennt.',
    columns: {
      messages: 'Nachrichten',
      words: 'Wörter',
      tabled: 'Vorgelegte Texte',
      shown: 'Nur einer Seite gezeigt',
    },
  },
  plot: {
    title: 'Alle Abkommen an einer Effizienzgrenze',
    pair: 'Delegationen',
    pairOf: (a, b) => `${a} und ${b}`,
    note: {
      true: 'Nach den wahren Interessen, die an jedem Tisch gleich sind, und unter den Umständen der ersten Runde.',
      stated:
        'Nach den erklärten Interessen, da jeder Tisch seinen eigenen Startwert hatte, und unter den Umständen der ersten Runde.',
    },
    searching: 'Alle Texte werden nach der Effizienzgrenze durchsucht',
    none: 'Kein Tisch hat einen Text unterzeichnet.',
    without: (tables) => `Ohne Text: ${tables}.`,
    label: (across, up, tables) =>
      `Punkte von ${across} nach rechts und ${up} nach oben, die Effizienzgrenze und die Texte von ${tables}`,
    axis: (party) => `${party}, Punkte`,
    fights: (who) => `${who} kämpft weiter`,
    table: 'Tisch',
    asTable: 'als Tabelle lesen',
    frontier: 'Effizienzgrenze',
  },
  curves: {
    title: 'Hätte jeder Text gehalten?',
    note: (worlds) =>
      `Der Text jedes Tisches und seine späteren Befehle in ${worlds} Welten, Welt für Welt unter demselben Zufall: der Anteil, der nach jedem Quartal noch ohne Beschuss oder Offensive ist.`,
    run: (worlds) => `${worlds} Welten spielen`,
    again: 'Noch einmal spielen',
    running: (percent) => `Welten werden gezählt, ${percent}`,
    stopped: 'Angehalten: mit den Welten, die bis dahin jeder Tisch hatte.',
    failed: 'Die Welten ließen sich hier nicht spielen.',
    noText: 'kein Text',
    waiting: 'wartet',
    label: (table, share, range) =>
      `Tisch ${table}: ${share} halten bis zum letzten Quartal, ${range}`,
    quarters: 'Quartale',
    asTable: 'als Tabelle lesen',
    columns: {
      table: 'Tisch',
      share: 'Halten bis zum letzten Quartal',
      range: '95-%-Intervall',
      worlds: 'Welten',
    },
  },
  fork: {
    title: (table) => `Von Tisch ${table} aus weiterspielen`,
    body: 'Ein neuer Tisch beginnt mit dem Zug, den Sie wählen, mit denselben Menschen auf denselben Plätzen und demselben Zufall. Alles davor bleibt, wie es war.',
    bodyInPlay:
      'Die Menschen dieses Tisches spielen an einem neuen Tisch weiter, vom Beginn des Zuges an, den Sie wählen, unter demselben Zufall. Was seither entschieden wurde, bleibt an diesem verzeichnet und wird nicht übernommen.',
    turn: 'Ab',
    round: (number) => `Runde ${number}`,
    quarter: (number) => `Quartal ${number}`,
    option: (turn, name) => `Zug ${turn}, ${name}`,
    deed: 'Den neuen Tisch öffnen',
    opened: 'Der neue Tisch ist offen.',
  },
  forks: 'Weitergespielte Tische',
  open: (tables, stopped) => {
    const said =
      'Was an einem Tisch gesagt wurde, steht denen offen, die dort saßen, auf ihren eigenen Bildschirmen. ';
    if (stopped.length === 0) {
      return `${said}Die Briefings stehen in der Auswertung jedes Tisches offen.`;
    }
    if (stopped.length === tables) {
      return `${said}Kein Tisch war zu Ende gekommen: Jeder hat eine Wiedergabe und eine Auswertung davon, wie Strategien auf allen Plätzen ihn weitergespielt hätten.`;
    }
    const list = stopped.join(', ');
    const which =
      stopped.length === 1
        ? `Tisch ${list} wurde vor seinem Ende angehalten: Er hat eine Wiedergabe und eine Auswertung davon, wie Strategien ihn weitergespielt hätten.`
        : `Die Tische ${list} wurden vor ihrem Ende angehalten: Sie haben eine Wiedergabe und eine Auswertung davon, wie Strategien sie weitergespielt hätten.`;
    return `${said}Die Briefings stehen in der Auswertung jedes Tisches offen, der zu seinem Ende kam. ${which}`;
  },
};
