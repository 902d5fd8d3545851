import type { Catalogue } from '../catalogue.ts';

/** Words of one device that delegations pass on. */
export const hotseat: Catalogue['hotseat'] = {
  title: (who) => `Das Gerät geht an: ${who}`,
  note: 'Der Bildschirm der vorigen Delegation ist geschlossen. Bitte wegsehen, wenn Sie nicht zu dieser Delegation gehören; ihre Unterlagen und Entwürfe erscheinen, sobald Sie beginnen.',
  begin: (who) => `Beginnen: ${who}`,
  toCome: 'Danach an diesem Gerät noch an der Reihe',
  first: (who) => `Zuerst: ${who}`,
  lastHere: 'Danach ist an diesem Gerät keine Delegation mehr an der Reihe.',
  elsewhere: (who) => `An anderen Geräten noch offen: ${who}.`,
  handOver: 'Bildschirm schließen',
  waitingTitle: 'An diesem Gerät ist keine Delegation an der Reihe',
  waiting: (who) =>
    `An anderen Geräten noch offen: ${who}. Der nächste Zug beginnt hier von selbst.`,
  between: 'Der nächste Zug beginnt hier von selbst.',
};
