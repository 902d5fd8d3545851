/** Words of one device that delegations pass on. */
export const hotseat = {
  title: (who: string) => `Hand the device to: ${who}`,
  note: 'The last delegation’s screen is closed. Look away unless you are this delegation; its sheet and drafts are shown once you begin.',
  begin: (who: string) => `Begin as ${who}`,
  toCome: 'Still to come after that on this device',
  first: (who: string) => `Go first: ${who}`,
  lastHere: 'No other delegation on this device is awaited after that.',
  elsewhere: (who: string) => `Awaited at other devices: ${who}.`,
  handOver: 'Close the screen',
  waitingTitle: 'No delegation on this device is awaited',
  waiting: (who: string) =>
    `Awaited at other devices: ${who}. The next turn begins here by itself.`,
  between: 'The next turn begins here by itself.',
};
