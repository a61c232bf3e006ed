/** A rule of the field that the product keeps, with the test that shows it. */
type Shown = { readonly id: string; readonly rule: string; readonly file: string; readonly title: string }
/** A rule that the product does not keep, and why not. */
type LeftOut = { readonly id: string; readonly rule: string; readonly reason: string }
export type Rule = Shown | LeftOut

export type RuleSection = { readonly number: string; readonly name: string; readonly rules: readonly Rule[] }

/** Numbers the rules of a section in their order: R4.2-1, R4.2-2 … */
export function section(number: string, name: string, rules: readonly Omit<Rule, 'id'>[]): RuleSection {
  return {
    number,
    name,
    rules: rules.map((rule, index) => ({ ...rule, id: `R${number}-${index + 1}` }) as Rule), // only the id was missing
  }
}

export function shown(rule: string, file: string, title: string): Omit<Shown, 'id'> {
  return { rule, file, title }
}

export function leftOut(rule: string, reason: string): Omit<LeftOut, 'id'> {
  return { rule, reason }
}
