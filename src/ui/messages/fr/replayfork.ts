import type { Catalogue } from '../catalogue.ts';

export const fork: Catalogue['replay']['fork'] = {
  open: (line) => `Bifurquer à : ${line}`,
  lead: 'Tout ce qui précède ce tour reste tel quel, et le hasard aussi. La partie que vous regardez est conservée.',
  seat: 'La décision de qui',
  played: 'jouée ici par une personne',
  how: 'Comment cela continue',
  whole: 'Reprendre le siège et jouer la suite',
  wholeNote:
    'Vous décidez de ce tour à la fin ; les autres sièges sont joués par leurs stratégies.',
  once: 'Ne changer qu’une décision',
  onceNote:
    'Le reste suit l’enregistrement partout où c’est encore permis ; ailleurs, les stratégies décident. Vous voyez ensuite les deux parties côte à côte.',
  step: 'Quelle décision',
  steps: {
    turn: 'Ce qu’elle fait dans ce tour',
    response: 'La réponse à la violation',
    backing: 'Soutenir ou non la réponse',
    aftermath: 'Ce qu’elle veut ensuite',
  },
  atTable: 'Vous la prenez à la table.',
  instead: 'À la place',
  wasDone: 'comme cela fut',
  responses: {
    protest: 'Protester',
    reinforce: 'Renforcer',
    'strike-back': 'Riposter',
  },
  backings: { back: 'Soutenir la réponse', abstain: 'S’abstenir' },
  wishes: {
    accept: 'Maintenir le texte',
    reopen: 'Demander à rouvrir le texte',
    withdraw: 'Dénoncer le texte',
  },
  tests: 'Décider moi-même des mises à l’épreuve ; le modèle ne fait que conseiller',
  go: 'Jouer la suite à partir d’ici',
  decide: 'Décider à nouveau',
  run: 'Lancer et comparer',
  over: 'La partie a pris fin dans ce tour ; il ne reste rien à décider après lui.',
  refused: (reason) => `Cette bifurcation est impossible : ${reason}.`,
  banner: (line, who) =>
    `Vous changez une décision : ${line}, pour ${who}. Remettez le tour comme d’habitude ; le reste suit ensuite l’enregistrement, et les deux parties sont montrées côte à côte.`,
  leave: 'Y renoncer',
};
