import type { Catalogue } from '../catalogue.ts';

/** Words of forking a run. */
export const fork: Catalogue['replay']['fork'] = {
  open: (line) => `Abzweigen bei ${line}`,
  lead: 'Alles vor diesem Zug bleibt, wie es war, auch der Zufall. Der Lauf, den Sie vor sich haben, bleibt erhalten.',
  seat: 'Wessen Entscheidung',
  played: 'hier von einem Menschen gespielt',
  how: 'Wie es weitergeht',
  whole: 'Den Platz übernehmen und weiterspielen',
  wholeNote:
    'Sie entscheiden von diesem Zug bis zum Ende; die anderen Plätze spielen ihre Strategien.',
  once: 'Nur eine Entscheidung ändern',
  onceNote:
    'Das Übrige läuft wie aufgezeichnet, wo es noch zulässig ist; sonst entscheiden die Strategien. Danach sehen Sie beide Läufe nebeneinander.',
  step: 'Welche Entscheidung',
  steps: {
    turn: 'Was in diesem Zug geschieht',
    response: 'Die Antwort auf den Verstoß',
    backing: 'Ob die Antwort mitgetragen wird',
    aftermath: 'Was danach gewollt wird',
  },
  atTable: 'Sie legen es am Tisch bereit.',
  instead: 'Stattdessen',
  wasDone: 'wie es war',
  responses: {
    protest: 'Protestieren',
    reinforce: 'Verstärken',
    'strike-back': 'Zurückschlagen',
  },
  backings: { back: 'Die Antwort mittragen', abstain: 'Sich enthalten' },
  wishes: {
    accept: 'Den Text bestehen lassen',
    reopen: 'Neue Gespräche über den Text verlangen',
    withdraw: 'Vom Text zurücktreten',
  },
  tests: 'Selbst entscheiden, ob getestet wird; das Modell rät nur',
  go: 'Von hier weiterspielen',
  decide: 'Neu entscheiden',
  run: 'Ausführen und vergleichen',
  over: 'Der Lauf endete in diesem Zug; danach gibt es nichts mehr zu entscheiden.',
  refused: (reason) => `Dieser Abzweig ist nicht möglich: ${reason}.`,
  banner: (line, who) =>
    `Sie ändern eine Entscheidung: ${line}, für ${who}. Geben Sie den Zug wie gewohnt weiter; das Übrige läuft dann wie aufgezeichnet, und beide Läufe erscheinen nebeneinander.`,
  leave: 'Verlassen',
};
