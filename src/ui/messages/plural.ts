/** A word by number, as a language has it: "one", "few" and "many" where it tells them apart, and "other". */
export type Forms = { readonly other: string } & {
  readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Choose by number as a language does. @param language its tag, "uk" */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(Math.abs(count))] ?? forms.other;
}
