/** The cards of all levels in a language, made when the page is built. */
declare module 'virtual:level-cards/*' {
  // An import of the usual kind would make a module of this file, and the declaration void.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const cards: readonly import('./levels.ts').LevelCard[];
  export default cards;
}
