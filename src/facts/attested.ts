/** The value of a fact, given plainly or attested. */
export function plainValue<Value extends boolean | number | string | readonly string[]>(
  fact: Value | { readonly value: Value } | undefined,
): Value | undefined {
  return typeof fact === 'object' && 'value' in fact ? fact.value : fact;
}
