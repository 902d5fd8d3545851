/**
 * What another language has to say for a catalogue: the same keys, each with a text, a function from the
 * same facts to a text, or a list of as many.
 */
export type Wording<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Told
    ? (...facts: Facts) => Wording<Told>
    : { readonly [Key in keyof T]: Wording<T[Key]> };
