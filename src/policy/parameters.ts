import { durationToMilliseconds, leastExcess, lengthOf, monthsFact } from '../model/duration.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import { type Parameter, parameterFact } from '../model/parameter.ts';
import { dateInChina } from '../model/time.ts';
import { name as comparedName, folded } from '../model/unicode.ts';
import { type PlainValue, type SourceDocument, suggest } from '../source/core.ts';

/** An organisation’s own values by parameter name, as it writes them: `PT12H`, `15`, `true`, `[Xinhua]`. */
export type ParameterValues = Readonly<Record<string, boolean | number | string | readonly string[]>>;

/**
 * Checks an organisation's own parameter values against the parameters' units and bounds.
 * @throws DeepsynError `invalid-parameters`, with each name that does not exist and each value out of bounds
 */
export function checkParameters(
  parameters: Readonly<Record<string, Parameter>>,
  source: SourceDocument | PlainValue,
): ParameterValues {
  const problems: Problem[] = [];
  const report = (path: string[], message: string, remedy?: string) => {
    const place = 'file' in source ? { file: source.file, position: source.locate(path) } : {};
    problems.push({ ...place, path, message, ...(remedy ? { remedy } : {}) });
  };
  const entries = isRecord(source.value) ? Object.entries(source.value) : [];
  if (!isRecord(source.value)) report([], 'expected parameters by name', 'write art-10.report-within: PT12H');
  const values = entries.flatMap(([name, value]): [string, ParameterValues[string]][] => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      report([name], `there is no parameter “${name}”`, suggest(name, Object.keys(parameters)).remedy);
      return [];
    }
    const fault = faultOf(parameter, value);
    if (fault) report([name], `${JSON.stringify(value)} is refused`, fault);
    return fault === undefined && isValue(value) ? [[name, value]] : [];
  });
  if (problems.length > 0) throw new DeepsynError('invalid-parameters', problems);
  return Object.fromEntries(values);
}

/** The parameters as facts at an instant: an organisation's own value, or the default of that date. */
export function parameterFacts(
  parameters: Readonly<Record<string, Parameter>>,
  own: ParameterValues,
  at: number,
): Facts {
  const today = dateInChina(at);
  const facts: [string, FactValue][] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    const defaults: readonly [string, ParameterValues[string]][] = Object.entries(parameter.default);
    const [, dated] = defaults.filter(([from]) => from <= today).sort(([a], [b]) => (a < b ? 1 : -1))[0] ?? [];
    const value = own[name] ?? dated;
    if (value === undefined) continue;
    facts.push([parameterFact(name), toFact(parameter, value)]);
    const months = parameter.unit === 'duration' ? lengthOf(String(value))?.months : undefined;
    if (months) facts.push([monthsFact(parameterFact(name)), months]);
  }
  return Object.fromEntries(facts);
}

function toFact(parameter: Parameter, value: ParameterValues[string]): FactValue {
  if (parameter.unit === 'duration') return durationToMilliseconds(String(value)) ?? 0;
  return parameter.unit === 'list' && typeof value === 'object' ? value.map(folded) : value;
}

function faultOf(parameter: Parameter, value: unknown): string | undefined {
  switch (parameter.unit) {
    case 'duration': {
      const length = typeof value === 'string' ? lengthOf(value) : undefined;
      if (length === undefined) return 'expected an ISO 8601 duration such as PT24H';
      const [minimum, maximum] = [parameter.minimum, parameter.maximum].map((each) => each && lengthOf(each));
      if (minimum && leastExcess(length, minimum) < 0) return `at least ${parameter.minimum}`;
      return maximum && leastExcess(maximum, length) < 0 ? `at most ${parameter.maximum}` : undefined;
    }
    case 'working-days':
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'expected a number';
      if (parameter.unit === 'working-days' && !Number.isInteger(value))
        return 'expected a whole number of working days';
      if (parameter.minimum !== undefined && value < parameter.minimum) return `at least ${parameter.minimum}`;
      return parameter.maximum !== undefined && value > parameter.maximum ? `at most ${parameter.maximum}` : undefined;
    case 'yes-or-no':
      return typeof value === 'boolean' ? undefined : 'expected true or false';
    case 'choice':
      return typeof value === 'string' && parameter.choices.includes(value)
        ? undefined
        : `expected one of ${parameter.choices.join(', ')}`;
    case 'list':
      return Array.isArray(value) && value.every((each) => comparedName.safeParse(each).success)
        ? undefined
        : 'expected a list of names, each in its normal form: no full-width signs, single spaces';
  }
}

function isValue(value: unknown): value is ParameterValues[string] {
  return ['boolean', 'number', 'string'].includes(typeof value) || Array.isArray(value);
}
