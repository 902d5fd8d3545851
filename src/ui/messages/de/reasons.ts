import type { Catalogue } from '../catalogue.ts';

/** Why a delegation that the program played did what it did: a rule and a move make a sentence. */
export const reasons: Catalogue['reasons'] = {
  title: 'Warum sie so handelten',
  note: 'Jede Delegation, die das Programm spielte, nach ihren eigenen wahren Gewichten. Sie las ihre eigene Sicht und sonst nichts.',
  playedBy: (title, summary, basis) => `${title}. ${summary} Grundlage: ${basis}`,
  round: 'Runde',
  moved: 'Was sie tut, und warum',
  because: {
    time: (time, conceded, asks) =>
      `Nach ${time} der Runden hat sie ${conceded} des Weges von ihrer Eröffnung zum Mindesten, das sie unterzeichnen würde, zurückgelegt und verlangt ${asks} Punkte`,
    reciprocity: (share, asks) =>
      `Die andere Seite des Krieges ist ${share} ihres Weges von der Eröffnung gegangen; sie geht ebenso weit und verlangt ${asks} Punkte`,
    warWorse: (points, asks) =>
      `Weiterkämpfen ist für sie ${points} Punkte schlechter als zu Beginn der Gespräche, und sie verlangt ${asks} Punkte`,
    warBetter: (points, asks) =>
      `Weiterkämpfen ist für sie ${points} Punkte besser als zu Beginn der Gespräche, und sie verlangt ${asks} Punkte`,
    mediation: (holdout, asks) =>
      `Nach ihrem Entwurf bekommt ${holdout} am wenigsten vom Beanspruchten; was beide Seiten des Krieges unterzeichnet haben, würde sie unterzeichnen, wenn es ${asks} Punkte wert ist`,
    commitment: (asks) =>
      `Sie bleibt bei ihrer Eröffnung und unterzeichnet nur, was ihr nahekommt: ${asks} Punkte`,
    satisfied: (asks) =>
      `Sie überlässt das Verhandeln den anderen und unterzeichnet, was diese unterzeichnet haben, wenn es ${asks} Punkte wert ist`,
    delay: (time) =>
      `Sie spielt auf Zeit, ${time} der Runden sind vorbei, und will nichts unterzeichnen`,
  },
  move: {
    signs: (worth, whose) => `Sie unterzeichnet: ${whose}, für sie ${worth} wert`,
    offers: (worth) => `Sie legt einen Text vor, der ${worth} wert ist`,
    stands: (worth) => `Sie bleibt bei ihrem Text, der ${worth} wert ist`,
    withholds: (worth) =>
      `Sie legt einen Text vor, der ${worth} wert ist und den sie nicht zu unterzeichnen bereit ist`,
  },
  sentence: (because, move) => `${because}. ${move}.`,
  anotherText: 'ein Text auf dem Tisch',
};
