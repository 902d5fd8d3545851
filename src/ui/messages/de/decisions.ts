import { pluralIn } from '../plural.ts';
import type { Catalogue } from '../catalogue.ts';

const plural = pluralIn('de');

/** Words of the debrief for the decisions that mattered most. */
export const decisions: Catalogue['debrief']['decisions'] = {
  title: 'Die Entscheidungen, auf die es am meisten ankam',
  note: 'Jede wurde in neu gezogenen Welten anders getroffen, alle Ihre übrigen Entscheidungen blieben, wie sie waren: einmal, wie Sie entschieden, einmal mit der besten Alternative, unter demselben Zufall.',
  waiting: 'Die Entscheidungen werden erprobt, sobald Glück und Urteil bekannt sind.',
  trying: (share) => `Ihre Entscheidungen werden anders erprobt: ${share}`,
  progress: 'Erprobte Entscheidungen',
  failed: (reason) => `Die Entscheidungen ließen sich nicht erproben: ${reason}`,
  none: 'Keine andere Wahl hätte bei irgendeiner Gelegenheit geändert, was aus diesem Lauf wurde.',
  round: (round) => `Runde ${round}`,
  quarter: (quarter) => `Quartal ${quarter}`,
  matter: {
    article: {
      did: (title, option) => `Sie unterzeichneten „${title}: ${option}“`,
      instead: (option) =>
        `${option}: Nach ihren wahren Interessen hätten auch das alle unterzeichnet, die der Text braucht.`,
    },
    signature: {
      did: 'Sie unterzeichneten den Text',
      instead: 'Nicht unterzeichnen und weiterverhandeln.',
    },
    'no-signature': {
      did: (draft) => `Sie unterzeichneten nicht: ${draft}`,
      instead: 'Unterzeichnen: Es fehlte keine andere Unterschrift.',
    },
    'walk-out': { did: 'Sie verließen die Gespräche', instead: 'Am Tisch bleiben.' },
    act: {
      did: (act) => `Sie beschlossen: „${act}“`,
      instead: 'Es unterlassen.',
    },
    'no-act': {
      did: (act) => `Sie unterließen: „${act}“`,
      instead: 'Es zusätzlich zu dem tun, was Sie taten.',
    },
    moves: {
      did: (moves) =>
        plural(moves, {
          one: 'Sie verlegten ein Kontingent',
          other: `Sie verlegten Kontingente, insgesamt ${moves} Befehle`,
        }),
      instead: 'Sie lassen, wo sie waren.',
    },
    consent: {
      granted: { did: 'Sie stimmten der Entsendung zu', instead: 'Die Zustimmung verweigern.' },
      withheld: { did: 'Sie verweigerten die Zustimmung zur Entsendung', instead: 'Zustimmen.' },
    },
    test: {
      did: {
        comply: 'Sie hielten sich an den Text',
        probe: 'Sie ordneten eine Störaktion an',
        strike: 'Sie ordneten Beschuss an',
        offensive: 'Sie begannen eine Offensive',
      },
      instead: {
        comply: 'Den Text einhalten.',
        probe: 'Eine Störaktion.',
        strike: 'Beschuss.',
        offensive: 'Eine Offensive.',
      },
    },
    response: {
      did: {
        protest: 'Sie antworteten mit Protest',
        reinforce: 'Sie antworteten mit Verstärkung',
        'strike-back': 'Sie schlugen zurück',
      },
      instead: {
        protest: 'Nur protestieren.',
        reinforce: 'Verstärken.',
        'strike-back': 'Zurückschlagen.',
      },
    },
    backing: {
      did: {
        back: 'Sie trugen die Antwort mit',
        abstain: 'Sie enthielten sich bei der Antwort',
      },
      instead: { back: 'Sie mittragen.', abstain: 'Sich enthalten.' },
    },
    wish: {
      did: {
        accept: 'Sie ließen den Text nach dem Verstoß bestehen',
        reopen: 'Sie verlangten neue Gespräche über den Text',
        withdraw: 'Sie traten vom Text zurück',
      },
      instead: {
        accept: 'Ihn bestehen lassen.',
        reopen: 'Neue Gespräche verlangen.',
        withdraw: 'Von ihm zurücktreten.',
      },
    },
  },
  instead: 'Beste Alternative',
  verdict: {
    cost: (points) => `Sie kostete Sie im Mittel ${points} Punkte.`,
    earned: (points) => `Ihre Entscheidung brachte Ihnen im Mittel ${points} Punkte.`,
    unclear: 'Der Unterschied ist fast null oder von null nicht zu unterscheiden.',
  },
  figures: {
    caption: (what) => `${what}: wie entschieden und anders, in denselben Welten`,
    what: 'Mittel derselben Welten',
    was: 'Wie entschieden',
    otherwise: 'Anders',
    difference: 'Unterschied',
    points: 'Ihre Punkte',
    quarters: 'Gehaltene Quartale',
    held: 'Nie angegriffen, %',
  },
  why: {
    title: 'Wie eine Entscheidung gewogen wird',
    same: (worlds) =>
      `Vom Augenblick vor der Entscheidung an wurden ${worlds} Welten neu gezogen und jede zweimal unter demselben Zufall gespielt: mit der Entscheidung, wie sie war, und mit der Alternative. Ihren übrigen Entscheidungen wird gefolgt, soweit die Regeln es zulassen; in Gesprächen bleiben die Worte aller, wie sie waren, und wer kein Mensch ist, entscheidet neu.`,
    stages:
      'Jede Alternative wurde zuerst in wenigen Welten erprobt, die aufschlussreichsten in mehr, und die Zahlen hier stammen aus eigenen Welten; die Auswahl begünstigt sie also nicht.',
    interval: 'Der Unterschied ist mit seinem Intervall von 95 % angegeben.',
  },
  fork: {
    round: (round) => `Abzweigen bei Runde ${round}`,
    quarter: (quarter) => `Abzweigen bei Quartal ${quarter}`,
  },
  lab: 'Labor von hier',
};
