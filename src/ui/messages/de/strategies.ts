import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const strategies: Catalogue['strategies'] = {
  guarantees: {
    title: 'Erst die Garantien',
    summary:
      'Besteht auf bestimmten Garantien bestimmter Garanten; gibt spät nach und nie unter das, was Weiterkämpfen wert ist.',
    basis:
      'Nach einer Position, die im Frühjahr 2025 erklärt wurde; gibt spät nach, nach Art von Boulware (Faratin, Sierra und Jennings 1998).',
  },
  attrition: {
    title: 'Die Zeit ist auf unserer Seite',
    summary:
      'Beginnt mit Höchstforderungen und gibt nur nach, wenn Weiterkämpfen für sie schlechter wird; Zugeständnisse werden zurückgenommen, wenn der Krieg besser läuft.',
    basis:
      'Nach einer Position, die im Frühjahr 2025 erklärt wurde; Verhandeln vom Vorbehalt her (Zartman, Reife eines Konflikts, 1989).',
  },
  broker: {
    title: 'Ein Abkommen, bald',
    summary:
      'Führt einen einzigen Entwurf, den sie zugunsten dessen ändert, der am wenigsten davon hat, und übt Druck auf den aus, der sich sperrt.',
    basis:
      'Nach einer Position, die im Frühjahr 2025 erklärt wurde; ein einziger Verhandlungstext (Fisher 1978).',
  },
  willing: {
    title: 'Erst die Zusagen',
    get summary() {
      return `Sammelt Zusagen und Geld, setzt ${cast.russia.object} unter Druck, hält sich beim Text an ${cast.ukraine.object} und besetzt die Linie gleichmäßig.`;
    },
    basis:
      'Nach einer Position, die im Frühjahr 2025 erklärt wurde; zeitabhängiges, lineares Nachgeben (Faratin u. a. 1998).',
  },
  boulware: {
    title: 'Boulware',
    summary: 'Bleibt bei ihrer Eröffnung, bis die Zeit knapp wird, und gibt dann schnell nach.',
    basis:
      'Boulware, β = 1/5: zeitabhängige Taktiken (Faratin, Sierra und Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  conceder: {
    title: 'Frühes Nachgeben',
    summary: 'Gibt früh nach und ist nach wenigen Runden nahe an ihrem Vorbehalt.',
    basis:
      'Conceder, β = 5: zeitabhängige Taktiken (Faratin, Sierra und Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  'tit-for-tat': {
    title: 'Wie du mir, so ich dir',
    summary:
      'Geht so weit von ihrer Eröffnung ab, wie die andere Kriegsseite von der ihren abgegangen ist, und zurück, wenn diese zurückgeht.',
    basis:
      'Nach Axelrod (1984) und dem relativen Tit-for-tat von Faratin, Sierra und Jennings (1998).',
  },
  logrolling: {
    title: 'Tauschgeschäfte',
    summary:
      'Gibt nach, wo es wenig kostet und den anderen viel gibt, gemessen an dem, was sie erklärt haben und woran sie festhalten.',
    basis:
      'Logrolling (Froman und Cohen 1970), mit Gewichten nach einem Häufigkeitsmodell (van Krimpen, Looije und Hajizadeh 2013).',
  },
  'logrolling-blind': {
    title: 'Tauschgeschäfte ohne Modell',
    summary:
      'Gibt nach, wo es wenig kostet, und nimmt an, dass den anderen jeder Artikel gleich viel gilt.',
    basis:
      'Logrolling (Froman und Cohen 1970), das weiß, wohin die anderen neigen, aber nicht, wie sehr.',
  },
  satisficer: {
    title: 'Gut genug',
    summary:
      'Lässt die anderen verhandeln und unterzeichnet, was sie unterzeichnet haben, wenn es besser ist als Weiterkämpfen.',
    basis: 'Satisficing (Simon 1955, „A Behavioral Model of Rational Choice“).',
  },
  hardliner: {
    title: 'Unnachgiebig',
    summary:
      'Bleibt von der ersten bis zur letzten Runde bei ihrer Eröffnung und lässt die anderen kommen.',
    basis: 'Nach Schelling 1956 („An Essay on Bargaining“): Selbstbindung.',
  },
  spoiler: {
    title: 'Störer',
    summary:
      'Legt Texte vor, die näher zu kommen scheinen, ist bei keinem zur Unterschrift bereit und weicht zurück, wenn die Zeit knapp wird.',
    basis: '„Spoiler Problems in Peace Processes“ (Stedman 1997, International Security 22).',
  },
};
