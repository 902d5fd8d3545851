import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';

export const questions: Catalogue['questions'] = {
  title: 'Six questions à débattre',
  note: 'Tirées de ce qui s’est passé dans cette partie. Chacune peut recevoir réponse à partir de cette page, et aucune n’a qu’une réponse.',
  ask: {
    ending: {
      'last-quarter':
        'Le texte était en vigueur jusqu’au dernier trimestre. Nommez la disposition sans laquelle, pensez-vous, il ne l’aurait pas été, et dites ce qui, sur cette page, parle pour et contre.',
      'rounds-ran-out':
        'Les rounds se sont épuisés. À quel round une délégation aurait-elle pu, seule, y changer quelque chose, et à quoi aurait-elle dû renoncer ?',
      'walked-out': (who) =>
        `Les pourparlers ont pris fin parce que ${who} a quitté la table. Qu’y avait-il à y gagner, d’après ses propres chiffres, et qu’est-ce qui aurait pu l’éviter ?`,
      'offensive-succeeded': (quarter) =>
        `Une offensive a percé au trimestre ${quarter}. La faiblesse qu’elle a exploitée était-elle dans le texte, dans ce qui était déployé, ou dans les réponses aux tests antérieurs ?`,
      'wider-war': (quarter) =>
        `Au trimestre ${quarter}, une réponse à un test a dégénéré en guerre. La probabilité en était faible et connue. Le risque valait-il d’être pris, et qui devrait en décider ?`,
      withdrew: (who, quarter) =>
        `Au trimestre ${quarter}, ${who} a dénoncé le texte. Que valait encore le texte pour cette délégation, et qu’ont perdu les autres ?`,
    },
    luck: (held, mean, share) =>
      `Cette partie ${held} ; avec les mêmes décisions, d’autres ont tenu ${mean} en moyenne, et ${share} ont tenu jusqu’au dernier trimestre. Que répondriez-vous à qui juge le texte à cette seule partie ?`,
    judgement: (points, interval) =>
      `Dans les mêmes mondes, les décisions de cette partie et celles d’une stratégie qui joue comme déclaré diffèrent de ${points} en moyenne (95 % : ${interval} ; un moins est au désavantage de cette partie). Lesquelles de vos décisions ont fait cette différence, selon vous, et la liste des décisions concorde-t-elle ?`,
    costly: (decision, points) =>
      `De vos décisions, celle-ci a le plus coûté : ${decision}. Sa meilleure autre option aurait rapporté ${points} en moyenne. Que savait-on alors qui parlait pour chacune des deux ?`,
    sound: (decision, points) =>
      `De vos décisions, celle-ci a le plus rapporté : ${decision}. Sa meilleure autre option aurait coûté ${points} en moyenne. Le savait-on alors, ou cela s’est-il révélé ensuite, et quand l’autre choix serait-il meilleur ?`,
    missed: (round, least) =>
      `Au round ${round}, un texte était sur la table qui valait pour chaque délégation au moins ${least} de plus que ce qui est venu, et que chacune aurait signé. Qu’est-ce qui a empêché qu’il soit signé ?`,
    apart: (round, against) =>
      `Le texte le plus près de convenir à tous était celui du round ${round}, et il ne convenait pas à ${against}. Qu’aurait-on pu y offrir qui coûte peu à qui le donne ?`,
    'would-it-hold': {
      held: (hold) =>
        `Le jour de la signature, la probabilité que le texte tienne était de ${hold} ; il a tenu. Signeriez-vous de nouveau le même texte ?`,
      broken: (hold) =>
        `Le jour de la signature, la probabilité que le texte tienne était de ${hold} ; il n’a pas tenu. Qui aurait pu le voir, et qu’aurait-il demandé ?`,
    },
    gap: (early, late) =>
      `Au premier trimestre, le risque d’une frappe ou d’une offensive en une décision était de ${early}, au cinquième de ${late}. Qu’aurait-on pu faire entre signature et déploiement, et qui aurait dû y consentir ?`,
    answer: {
      ended: (quarter, move, answer, then) =>
        `Au trimestre ${quarter} (${move}), la réponse a été ${answer}. Le risque était de ${then}. Qu’a appris cette réponse à ${cast.russia.seat}, et qu’a-t-elle appris aux autres garants ?`,
      next: (quarter, move, answer, then, next) =>
        `Au trimestre ${quarter} (${move}), la réponse a été ${answer}. Le risque était de ${then}, et au trimestre suivant de ${next}. Quelle part en revient à la réponse ?`,
    },
    attribution: (quarter, confidence) =>
      `Au trimestre ${quarter}, l’origine d’un test a été attribuée à ${cast.russia.seat} avec une confiance de ${confidence}. De quelle certitude un gouvernement a-t-il besoin avant de répondre, et qu’aurait coûté chaque sorte d’erreur ?`,
    untested: (chance, quarters) =>
      `Aucun test n’est venu en ${quarters}, alors que d’après les chiffres la probabilité d’une attaque s’était accumulée jusqu’à ${chance}. Comment distinguer une dissuasion qui a opéré d’une menace qui n’a jamais existé ?`,
    belief: {
      russia: (was, first, last) =>
        `${cast.russia.Seat} était ${was}. La croyance en un type révisionniste était d’abord de ${first}, à la fin de ${last}. Laquelle de ses actions en a dit le plus, et laquelle aurait pu venir de l’un ou l’autre type ?`,
      coalition: (was, first, last) =>
        `${cast.coalition.Seat} était ${was}. La croyance en un type ferme était d’abord de ${first}, à la fin de ${last}. Qu’est-ce qui aurait rendu sa résolution plus nette, et était-ce dans son intérêt ?`,
      us: (was, first, last) =>
        `${cast.us.Seat} était ${was}. La croyance en un type solidaire était d’abord de ${first}, à la fin de ${last}. Qu’est-ce qui aurait rendu son engagement plus net, et était-ce dans son intérêt ?`,
    },
    consent: (who, quarters) =>
      `Pendant ${quarters}, le déploiement s’est arrêté faute du consentement de ${who}. Que donnait le texte en échange du consentement, et réécririez-vous cet article ?`,
    pledges: (who, thousand) =>
      `${who} : ${thousand} soldats de moins sur le terrain que promis. Qu’aurait-on pu demander à ces contributeurs avant la signature, et à ceux qui comptaient sur eux ?`,
    reopened: (who, quarter) =>
      `Au trimestre ${quarter}, ${who} a demandé de nouveaux pourparlers. Comparez le texte d’avant avec ce qui a suivi : qui a gagné à le rouvrir ?`,
    time: (rounds, taken) =>
      `Les pourparlers ont pris ${rounds}, pendant lesquels la ligne a bougé de ${taken}. Qui avait le temps de son côté, et les chiffres de quelle délégation ont le plus changé entre-temps ?`,
    alternative: (own, best, bestPoints) =>
      `Aucun texte n’a été signé. La poursuite de la guerre valait à la fin ${own} pour vous, et ${bestPoints} pour ${best}. Pour qui l’absence d’accord valait-elle mieux que le dernier projet, et qu’est-ce qui aurait changé cela ?`,
    reserve: (who, points) =>
      `${who} n’aurait rien signé qui vaille moins de ${points} au-dessus de la poursuite de la guerre, et personne ne le savait. Lequel de ses gestes en donnait un signe ?`,
    perspective: (who, points, own) =>
      `Pour ${who}, le résultat est de ${points}, pour vous de ${own}. Prenez ce siège : défendez ce résultat devant sa propre opinion, d’après son propre dossier.`,
    model:
      'Nommez le chiffre de cette page auquel vous vous fiez le moins. Sur quelle constante estimée repose-t-il, et que vous faudrait-il voir pour la fixer autrement ?',
  },
};
