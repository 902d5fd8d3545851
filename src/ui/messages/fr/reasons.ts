import type { Catalogue } from '../catalogue.ts';

export const reasons: Catalogue['reasons'] = {
  title: 'Pourquoi elles ont agi ainsi',
  note: 'Chaque délégation jouée par le programme, selon ses propres poids réels. Elle ne lisait que sa propre vue.',
  playedBy: (title, summary, basis) => `${title}. ${summary} Fondement : ${basis}`,
  round: 'Round',
  moved: 'Ce qu’elle fait, et pourquoi',
  because: {
    time: (time, conceded, asks) =>
      `À ${time} des rounds écoulés, elle a parcouru ${conceded} du chemin entre son ouverture et le minimum qu’elle signerait, et demande ${asks} points`,
    reciprocity: (share, asks) =>
      `L’autre camp de la guerre a parcouru ${share} de son chemin depuis son ouverture ; elle va aussi loin, et demande ${asks} points`,
    warWorse: (points, asks) =>
      `Poursuivre la guerre vaut pour elle ${points} points de moins qu’au début des pourparlers, et elle demande ${asks} points`,
    warBetter: (points, asks) =>
      `Poursuivre la guerre vaut pour elle ${points} points de plus qu’au début des pourparlers, et elle demande ${asks} points`,
    mediation: (holdout, asks) =>
      `C’est à ${holdout} que son projet donne le moins de ce qui est revendiqué ; elle signerait ce que les deux camps de la guerre ont signé, si cela vaut ${asks} points`,
    commitment: (asks) =>
      `Elle s’en tient à son ouverture, et ne signe que ce qui s’en approche : ${asks} points`,
    satisfied: (asks) =>
      `Elle laisse aux autres le soin de négocier, et signe ce qu’ils ont signé si cela vaut ${asks} points`,
    delay: (time) =>
      `Elle joue la montre, ${time} des rounds étant écoulés, et n’entend rien signer`,
  },
  move: {
    signs: (worth, whose) => `elle signe ${whose}, qui vaut ${worth} pour elle`,
    offers: (worth) => `elle dépose un texte qui vaut ${worth}`,
    stands: (worth) => `elle maintient son texte, qui vaut ${worth}`,
    withholds: (worth) =>
      `elle dépose un texte qui vaut ${worth} et qu’elle ne s’offre pas à signer`,
  },
  sentence: (because, move) => `${because} : ${move}.`,
  anotherText: 'un texte sur la table',
};
