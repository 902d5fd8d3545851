import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Efficient deals: the plot of two payoffs, the solutions, trades, and what a signature would take. */
export const deals: Catalogue['deals'] = {
  title: 'Effiziente Abkommen',
  hint: 'Nach Ihren eigenen Gewichten und dem, was die anderen erklärt haben. Deren wahre Gewichte und Aufschläge können abweichen.',
  how: 'wie?',
  method:
    'Jeder Text wird nach Ihren wahren Gewichten bewertet, nach dem, was die anderen erklärt haben, und danach, wie wahrscheinlich er hält. Gelesen wird nur, was Ihr Platz wissen darf: ein Hinweis, nicht das Denken der anderen. Ein Aufschlag wird nur für Sie selbst angesetzt, da die der anderen geheim sind.',
  frontierNote:
    'Die Linie verbindet Texte, die niemandes rote Linie überschreiten und die kein anderer solcher Text für beide übertrifft, was immer die anderen beiden von ihnen halten. Sie kann über das hinausreichen, was alle vier unterzeichnen würden; ein Entwurf, der eine rote Linie überschreitet, kann jenseits von ihr liegen. Der getönte Teil ist beiden mehr wert als Weiterkämpfen.',
  pair: 'Sie und',
  first: 'Erste Antwort; die Suche geht weiter.',
  exact:
    'Jeder Text wurde angesehen oder ausgeschlossen; wie gut Texte halten, ist eingegrenzt, sodass die Zahlen auf einen Bruchteil eines Punktes genau sind.',
  put: 'In meinen Entwurf übernehmen',
  plot: {
    label: (across, up, count) =>
      `Ergebnisse von ${across} und ${up}: ${plural(count, { one: 'ein effizienter Text', other: `${count} effiziente Texte` })}, die Entwürfe und die Lösungen. Die Tabelle darunter hat jeden Punkt.`,
    asTable: 'Das Diagramm als Tabelle lesen',
    caption: 'Ergebnisse der beiden Delegationen, Punkt für Punkt',
    what: 'Text',
    points: 'Punkte',
    fightingOn: 'Weiterkämpfen',
    fights: (who, points) => `${who} kämpft weiter: ${points}`,
    axis: (party) => `${party}, Punkte`,
    round: (round) => `Runde ${round}`,
    pathPoint: (name, round) => `${name}, Runde ${round}`,
    frontierPoint: (at, of) => `Effizient für beide, ${at} von ${of}`,
  },
  zone: {
    exists: (points) =>
      `Nach den erklärten Interessen gibt es einen Einigungsbereich: Irgendein Text gibt allen vier mindestens ${points} Punkte mehr als Weiterkämpfen.`,
    none: (who, points) =>
      `Nach den erklärten Interessen gibt es jetzt keinen Einigungsbereich: Beim Text, der am nächsten kommt, fehlen ${points} Punkte zu dem, was Weiterkämpfen wert ist, und zwar für ${who ?? 'Sie'}.`,
    noneAtAll:
      'Nach den erklärten Interessen gibt es keinen Einigungsbereich: Jeder Text überschreitet irgendeine rote Linie.',
  },
  improve: {
    looking: 'wird berechnet',
    short: (points) => `alle vier könnten ${points} gewinnen`,
    shortJoint: (points) => `${points} ungenutzt auf dem Tisch`,
    efficient: 'Ihr Entwurf ist effizient',
    yours: 'Ihr Entwurf:',
    equal: (points) => `alle vier könnten zugleich mindestens ${points} Punkte gewinnen.`,
    joint: (points) =>
      `zusammen ließen sich ${points} Punkte gewinnen, ohne dass jemand schlechter stünde, wenn auch nicht durch alle.`,
    none: 'effizient. Kein Text ist für jemanden besser, ohne für jemand anderen schlechter zu sein.',
    refused: (who) =>
      `So wie er steht, überschreitet er eine rote Linie für ${who} und wird nie unterzeichnet.`,
    show: 'Änderungen zeigen',
  },
  solutionsTitle: 'Benannte Lösungen',
  noSolutions:
    'Ohne Einigungsbereich haben die meisten Lösungen nichts, woraus sie wählen könnten; die der gleichen Gewinne ist dann der Text, der am nächsten kommt. Druck, Zeit oder ein Zugeständnis können einen Bereich öffnen.',
  gainsPlain: (gains) => `Über Weiterkämpfen: ${gains}.`,
  gains: (gains, hold) => `Über Weiterkämpfen: ${gains}. Hält: ${hold}.`,
  against: (points) => `${points} Punkte für Sie gegenüber Ihrem Entwurf`,
  sameAsDraft: 'Ihr Entwurf sagt dasselbe.',
  solutionNote:
    'Eine Lösung ist, was eine Regel der Fairness wählen würde, nach Ihren Gewichten und dem, was die anderen erklärt haben. Sie sagt nichts voraus und bindet niemanden.',
  durable: 'Der haltbarste, der für alle, die er braucht, besser ist als Weiterkämpfen',
  durableHold: (hold) => `Hält: ${hold}.`,
  solution: {
    nash: {
      name: 'Nash-Lösung',
      short: 'Nash',
      brief: 'Nash',
      why: 'Der Text mit dem größten Produkt der Gewinne aller gegenüber dem, was jeder ohne Abkommen hat. Wo Lotterien zwischen Texten erlaubt sind, erfüllt allein sie vier Forderungen an eine faire Regel, darunter die, dass sich nichts ändert, wenn Texte entfallen, die niemand wählen würde.',
      citation: 'J. F. Nash, „The Bargaining Problem“, Econometrica 18, 1950.',
    },
    'kalai-smorodinsky': {
      name: 'Kalai-Smorodinsky-Lösung',
      short: 'Kalai–Smorodinsky',
      brief: 'K–S',
      why: 'Alle bekommen denselben Anteil des Höchsten, das sie erhoffen konnten: Wer mehr zu gewinnen hat, gewinnt mehr.',
      citation:
        'E. Kalai und M. Smorodinsky, „Other Solutions to Nash’s Bargaining Problem“, Econometrica 43, 1975.',
    },
    egalitarian: {
      name: 'Egalitäre Lösung',
      short: 'gleiche Gewinne',
      brief: 'gleich',
      why: 'Der kleinste Gewinn ist so groß wie möglich. Sie vergleicht Punkte zwischen Delegationen, und das ist ein Urteil: Niemand kann den Verlust der einen Seite gegen den der anderen aufwiegen.',
      citation:
        'E. Kalai, „Proportional Solutions to Bargaining Situations“, Econometrica 45, 1977.',
    },
    utilitarian: {
      name: 'Utilitaristische Lösung',
      short: 'größte Summe',
      brief: 'Summe',
      why: 'Die größte Summe der Gewinne, wie ungleich sie auch fallen. Auch sie vergleicht Punkte zwischen Delegationen.',
      citation: 'J. C. Harsanyi, „Cardinal Welfare“, Journal of Political Economy 63, 1955.',
    },
  },
  ask: {
    open: 'Was bräuchte es?',
    of: (who) => `Damit ${who} unterzeichnet`,
    looking: 'Die Texte werden durchgesehen',
    nothing: (who) =>
      `Nichts weiter: Nach den erklärten Interessen würde ${who} diesen Entwurf unterzeichnen, wie er steht.`,
    changes: (count) => plural(count, { one: '1 Änderung.', other: `${count} Änderungen.` }),
    price: (who, gain, cost, costs) =>
      `Das bringt nach den erklärten Interessen ${gain} Punkte für ${who} und ${costs ? 'kostet Sie' : 'gibt Ihnen'} ${cost}.`,
    none: (who, searched) =>
      `Kein Text mit bis zu ${plural(searched, { one: 'einer Änderung', other: `${searched} Änderungen` })} würde für ${who} genügen; weiter ging die Suche nicht.`,
    never: (who) =>
      `Kein Text würde nach den erklärten Interessen für ${who} genügen, ohne eine rote Linie von Ihnen zu überschreiten.`,
    note: 'Die wenigsten Änderungen, nach denen mit einer Wahrscheinlichkeit von einhalb oder mehr unterzeichnet würde, dem Erklärten nach; unter diesen die für Sie günstigsten.',
    cut: 'Es kann eine günstigere mit ebenso vielen Änderungen geben: Die Suche wurde abgebrochen.',
  },
  packages: {
    title: 'Paketvorschläge',
    note: 'Zwei oder drei verknüpfte Änderungen, als Ganzes anzubieten: Sie geben, wo es Ihnen weniger ausmacht, und bekommen, wo es Ihnen mehr ausmacht. Nach den erklärten Interessen der Gegenseite.',
    partner: 'Mit',
    on: 'Ausgehend von',
    yours: 'mein Entwurf',
    draftOf: (party) => `Entwurf: ${party}`,
    looking: 'Suche nach Tauschmöglichkeiten',
    none: 'Von hier aus wurde kein Tausch aus zwei oder drei Änderungen gefunden, bei dem beide etwas geben. Es gibt keinen, solange eine Seite fast alles hat, was sie will: Gehen Sie von einem anderen Entwurf aus, oder geben Sie zuerst nach.',
    hold: (points) => `Punkte; hält ${points} %-Pkt`,
  },
  concessions: {
    title: 'Kurven der Zugeständnisse',
    note: 'Was jeder vorgelegte Text nach jeder Runde wert war, unter den heutigen Umständen, sodass sich eine Kurve nur bewegt, wo ihr Text es tat.',
    by: 'Wert',
    toMe: 'für mich',
    toItself: 'für sie selbst, wie erklärt',
    rounds: 'vergangene Runden',
    points: 'Punkte',
    opening: 'Eröffnung',
    round: (round) => `Runde ${round}`,
    asTable: 'Die Kurven als Tabelle lesen',
    caption: 'Wert des vorgelegten Textes jeder Delegation, nach Runde',
    label: (what) => `Wert des vorgelegten Textes jeder Delegation nach Runde, ${what}.`,
    moved: (points) => `bewegt um ${points}`,
    walkAway: 'Weiterkämpfen',
  },
};
