import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** The negotiation, told again when everything is open. */
export const negotiation: Catalogue['debrief']['negotiation'] = {
  title: 'Die Verhandlung',
  basis: {
    signed: (round) =>
      `Punkte von 100 nach wahren Gewichten, beim Stand in Runde ${round}, als der Text unterzeichnet wurde.`,
    none: (round) =>
      `Punkte von 100 nach wahren Gewichten, beim Stand in Runde ${round}, der letzten, die abgeschlossen wurde.`,
  },
  empty:
    'Keine Runde dieser Gespräche wurde abgeschlossen; es gab also keine Zugeständnisse und keinen versäumten Text.',
  talks: {
    label: 'Gespräche',
    first: 'Erste Gespräche',
    reopened: (count) => (count === 1 ? 'Neue Gespräche' : `Neue Gespräche, Nummer ${count}`),
    signed: (name, round) => `${name}, unterzeichnet in Runde ${round}`,
    none: (name) => `${name}, nichts unterzeichnet`,
  },
  sharedDraft: (whose) => `gemeinsamer Entwurf (${whose})`,
  shownText: (from, to) => `nur einer Delegation gezeigter Text (${from} an ${to})`,
  searching: 'Alle Texte werden durchsucht; gezeigt wird, was bisher gefunden ist.',
  searchFailed: 'Die Suche nach besseren Texten ließ sich hier nicht ausführen.',
  get above100() {
    return `Mehr als 100 Punkte: Die Worte eines Textes geben höchstens 100; ${cast.russia.seat} rechnet hinzu, was ein Test der Abschreckung unter ihm erhoffen lässt.`;
  },
  article: 'Artikel',
  fromTo: (from, to) => `${from} → ${to}`,
  durability: 'Wie gut er hält',
  total: 'Zusammen',
  round: 'Runde',
  opening: 'Eröffnung',
  delegation: 'Delegation',
  plot: {
    title: 'Jeder Vorschlag gegen das Mögliche',
    pair: 'Ergebnisse von',
    pairOf: (a, b) => `${a} und ${b}`,
    note: 'Die Linie ist die Effizienzgrenze: Texte, bei denen keine der beiden Seiten gewinnen kann, ohne dass die andere verliert. Die Vorschläge jeder Delegation sind der Reihe nach verbunden.',
    signed: 'Der unterzeichnete Text',
    signedShort: (round) => `unterzeichnet, Runde ${round}`,
    path: {
      get ukraine() {
        return `Vorschläge ${cast.ukraine.of}`;
      },
      get russia() {
        return `Vorschläge ${cast.russia.of}`;
      },
      get us() {
        return `Vorschläge ${cast.us.of}`;
      },
      get coalition() {
        return `Vorschläge ${cast.coalition.of}`;
      },
    },
    shown: (from, to, round) => `Nur einer Delegation gezeigt (${from} an ${to}), Runde ${round}`,
    label: (a, b) =>
      `Ergebnisse von ${a} und ${b}: die Effizienzgrenze, alle Vorschläge nach Runde und vier faire Teilungen. Die Tabelle darunter hat jede Zahl.`,
    all: 'Was jede Lösung allen vier gibt',
    least: 'Das Mindeste, das jede unterzeichnen würde',
    text: 'Text',
    holds: 'Hält',
  },
  left: {
    title: 'Auf dem Tisch geblieben',
    equal: (points) =>
      `Ein anderer Text hätte jeder der vier mindestens ${points} Punkte mehr gegeben.`,
    joint: (points) =>
      `${points} Punkte blieben auf dem Tisch: So viel mehr, über alle vier gezählt, hätte ein Text gegeben, der niemandem weniger recht war.`,
    jointToo: (points) =>
      `Das Meiste, was alle vier zusammen hätten gewinnen können, ohne dass jemand schlechter stand, waren ${points} Punkte.`,
    none: 'Kein anderer Text war für jemanden besser, ohne für jemand anderen schlechter zu sein: Der unterzeichnete Text lag auf der Effizienzgrenze.',
    trade: 'Der Tausch, der es eingelöst hätte',
    tradeJoint: 'Der Tausch mit dem größten gemeinsamen Gewinn',
    searching: 'Ein besserer Text wird gesucht.',
    holds: (from, to) => `Er hätte mit ${to} gehalten, der unterzeichnete Text mit ${from}.`,
    room: (points) =>
      `Es gab einen Text, den in der letzten Runde alle vier hätten unterzeichnen können, jede mit mindestens ${points} Punkten über dem Mindesten, das sie verlangte.`,
    noRoom: (points, who) =>
      `In der letzten Runde hätte kein Text allen vier das Mindeste geben können, das sie verlangten: Dem besten fehlten ${points} Punkte; am wenigsten bekam dabei ${who}.`,
    noText: 'In der letzten Runde überschritt jeder Text irgendeine rote Linie.',
    nearest: (draft) => `Unterschied zum nächstliegenden auf dem Tisch: ${draft}`,
    nearestShort: (draft) => `Unterschied des besten zum nächstliegenden auf dem Tisch: ${draft}`,
  },
  missed: {
    title: 'Wurde ein besserer Text versäumt?',
    better: {
      signed: (round, draft) =>
        `In Runde ${round} war ein Text für alle vier besser als das Unterzeichnete: ${draft}.`,
      none: (round, draft) =>
        `In Runde ${round} war ein Text für alle vier besser, als ohne Text zu bleiben, und jede hatte Grund, ihn zu unterzeichnen: ${draft}.`,
    },
    sooner: (round, draft, sooner) =>
      `In Runde ${round} wäre ein Text allen vier mehr wert gewesen als das Unterzeichnete: ${draft}. Nicht allein seiner Worte wegen, sondern weil er ${sooner} früher gekommen wäre.`,
    sameSooner: (round, sooner) =>
      `Der unterzeichnete Text lag schon in Runde ${round} auf dem Tisch: ${sooner} früher wäre er allen vier mehr wert gewesen.`,
    rounds: (count, words) => plural(count, { one: 'eine Runde', other: `${words} Runden` }),
    nothing: {
      signed:
        'Kein Text, der vorgelegt oder gezeigt wurde, wäre von allen vier unterzeichnet worden und jeder mindestens einen halben Punkt mehr wert gewesen als das Unterzeichnete.',
      none: 'Kein Text, der vorgelegt oder gezeigt wurde, gab allen vier das Mindeste, das sie verlangten, und mindestens einen halben Punkt mehr als das, was kam.',
    },
    nearest: (draft, round, why) => `Am nächsten lag in Runde ${round}: ${draft}; ${why}.`,
    why: {
      lines: (whose, count) =>
        plural(count, {
          one: `er überschritt eine rote Linie für ${whose}`,
          other: `er überschritt rote Linien für ${whose}`,
        }),
      margin: (who, points) => `${who} verlangte ${points} Punkte mehr`,
      gain: (who, points) => `${who} stand am Ende um ${points} Punkte besser da`,
    },
    possible: {
      better: (round, points) =>
        `Was niemand vorlegte: In Runde ${round} war ein Text möglich, den alle vier unterzeichnet hätten und der jeder mindestens ${points} Punkte mehr gab als das, was kam.`,
      none: 'Auch galt dies in keiner Runde für den einen Text unter allen, vorgelegt oder nicht, der jener Delegation am meisten ließ, die am wenigsten von ihm hatte.',
      noneBefore:
        'Auch galt dies in keiner Runde vor der Unterzeichnung für den einen Text unter allen, vorgelegt oder nicht, der jener Delegation am meisten ließ, die am wenigsten von ihm hatte.',
      searching: 'Die Runden werden nach Texten durchsucht, die niemand vorlegte.',
    },
    gain: 'Mehr als das, was kam',
    byText: 'davon für seine Worte',
    byTime: 'davon für sein früheres Kommen',
    margin: 'Über dem verlangten Mindesten',
    note: 'Wert am Tag selbst, abzüglich der Last der Ermüdung bis dahin. Was kam, ist der unterzeichnete Text, wie er an seinem Tag stand, oder, wo keiner unterzeichnet wurde, Weiterkämpfen, wie es am Ende stand.',
    differs: 'Unterschied zum unterzeichneten Text',
    byRound: 'Runde für Runde: der aufschlussreichste Text auf dem Tisch',
    roundsNote:
      'Was er jeder Delegation über dem verlangten Mindesten und über dem ließ, was kam, je nachdem, was weniger ist: Unter 0 hätte sie nicht unterzeichnet oder stand am Ende besser da. Zuletzt, von allen Texten, vorgelegt oder nicht: das Meiste, was einer der Delegation lassen konnte, die am wenigsten von ihm hatte.',
    text: 'Text',
    all: 'allen vier mehr wert',
    crosses: 'überschreitet eine rote Linie für',
    possibleColumn: 'Bester aller Texte',
  },
  conceded: {
    title: 'Wer gab wem in was nach',
    note: 'Was die Schritte jeder Delegation, von ihrer Eröffnung bis zu ihrer letzten Position, ihr nahmen und den anderen gaben.',
    mover: 'Schritte von',
    moves: 'Am Tisch',
    signing: 'Durch Unterzeichnen',
    signingNote: 'Von ihrer letzten Position zum unterzeichneten Text.',
    ownText: 'ihr eigener Text wurde unterzeichnet',
    gave: (who) => `Artikel, in denen ${who} sich bewegte`,
    curves: 'Was die eigene Position jeder Delegation ihr wert war',
    curvesLabel: (lines) =>
      `Die eigene Position jeder Delegation nach Runde, in ihren eigenen Punkten: ${lines}`,
    line: (party, from, to) => `${party} von ${from} auf ${to}`,
    signedAt: 'unterzeichnet',
    table: 'Die Kurven als Tabelle lesen',
    least: 'Das Mindeste, das sie unterzeichnen würde',
    across: 'Gesprächsrunde',
  },
  lines: {
    title: 'Überschrittene rote Linien',
    signedNone: 'Der unterzeichnete Text überschreitet keine rote Linie.',
    signed: (whose) => `Der unterzeichnete Text überschreitet eine rote Linie für ${whose}.`,
    none: 'Kein Text, der vorgelegt oder gezeigt wurde, überschritt eine rote Linie.',
    some: (count) =>
      plural(count, {
        one: 'Eine rote Linie wurde unterwegs von Entwürfen überschritten.',
        other: `Entwürfe unterwegs überschritten ${count} rote Linien.`,
      }),
    whose: 'Rote Linie',
    answer: 'Unterzeichnet nie',
    by: 'Vorgelegt durch',
    rounds: (from, to) => (from === to ? `Runde ${from}` : `Runden ${from}–${to}`),
    shownTo: 'an',
    alone: 'allein',
    inSigned: 'und unterzeichnet',
    all: 'Alle',
  },
};
