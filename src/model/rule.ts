import * as z from 'zod';

/** Rules that a JSON Schema cannot say. */
export type Rule = 'done-with-time' | 'unique-ids' | 'extensions' | 'instant' | 'duration';

const rules = z.registry<{ rule: Rule }>();

/** Marks a schema as keeping a rule, so that others than zod can hold inputs to it. */
export function withRule<Schema extends z.core.$ZodType>(rule: Rule, schema: Schema): Schema {
  rules.add(schema, { rule });
  return schema;
}

/** The rule that a schema keeps beside its shape. */
export const ruleOf = (schema: z.core.$ZodType): Rule | undefined => rules.get(schema)?.rule;
