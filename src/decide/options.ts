import '../model/jitless.ts';
import * as z from 'zod';
import { algorithms } from '../model/signing.ts';
import { languages } from '../model/text.ts';
import { type PlainValue, plainCopy, type SourceDocument, validate } from '../source/core.ts';

/** Options that every decision point has. */
const common = {
  parameters: z.record(z.string(), z.unknown(), { error: 'expected parameters by name' }).optional(),
  packs: z.array(z.string(), { error: 'expected a list of packs' }).optional(),
  language: z.enum(languages).optional(),
};

const coreOptions = z.strictObject({ ...common, wasm: z.unknown() });

const key = z.strictObject({
  key: z.string(),
  algorithm: z.enum(algorithms),
  id: z.string().optional(),
  scope: z.string().optional(),
});

const bundle = z.strictObject({
  from: z.string(),
  verification: z.union([z.literal('skip'), key]).optional(),
  timeoutSeconds: z.number().optional(),
});

const pointOptions = z
  .strictObject({
    ...common,
    policies: z.string().optional(),
    draft: z.boolean().optional(),
    bundle: bundle.optional(),
    evaluator: z.enum(['wasm', 'reference']).optional(),
  })
  .superRefine((options, report) => {
    if (!options.bundle) return;
    const refuse = (path: string, message: string) => report.addIssue({ code: 'custom', path: [path], message });
    if (options.policies !== undefined) refuse('bundle', 'expected either a bundle or a folder of policies');
    if (options.evaluator === 'reference') refuse('evaluator', 'a bundle is decided on by its own module');
  });

/** Options as they were when they were given: later changes of them change nothing. */
type Taken<Options> = Readonly<Omit<Options, 'parameters'>> & { readonly parameters?: SourceDocument | PlainValue };

export type PointOptions = Taken<z.infer<typeof pointOptions>>;

/**
 * Takes the options of a decision point where there are no files.
 * @throws DeepsynError `invalid-configuration` with the path of each fault; `invalid-parameters`
 */
export const takeCoreOptions = (options: unknown): Taken<z.infer<typeof coreOptions>> =>
  withParameters(validate(coreOptions, { value: options }, 'invalid-configuration'));

/**
 * Takes the options of a decision point.
 * @throws DeepsynError `invalid-configuration` with the path of each fault; `invalid-parameters`
 */
export const takePointOptions = (options: unknown): PointOptions =>
  withParameters(validate(pointOptions, { value: options }, 'invalid-configuration'));

function withParameters<Options extends { parameters?: Readonly<Record<string, unknown>> | undefined }>({
  parameters,
  ...options
}: Options): Taken<Options> {
  if (parameters === undefined) return options;
  if (isDocument(parameters)) return { ...options, parameters };
  return { ...options, parameters: { value: plainCopy(parameters, 'invalid-parameters') } };
}

function isDocument(value: object): value is SourceDocument {
  return 'locate' in value && typeof value.locate === 'function';
}
