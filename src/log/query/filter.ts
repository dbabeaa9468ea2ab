import type { Outcome, Status } from '../../model/status.ts';
import { userOf } from './views.ts';

/** Which records are asked for; what is left out asks for all. Of a list, any will do. */
export interface LogFilter {
  /** When it was decided: from this instant on, and before that one. */
  readonly from?: Date;
  readonly until?: Date;
  readonly decisions?: readonly Outcome[];
  readonly services?: readonly string[];
  readonly eventTypes?: readonly string[];
  /** The digest of the policies that decided, or its beginning. */
  readonly revision?: string;
  /** The hash of a user, as the log has it. */
  readonly user?: string;
  /** The rest is asked of one and the same finding. */
  readonly articles?: readonly number[];
  readonly obligations?: readonly string[];
  readonly statuses?: readonly Status[];
  /** The id or the kind of what was judged: an item of the service, `service`, or `event`. */
  readonly subjects?: readonly string[];
}

/** A condition with the values that are bound into it. */
export interface Condition {
  /** Of a record. */
  readonly record: string;
  /** Of a finding, named `finding`. */
  readonly finding: string;
  readonly values: Record<string, string>;
}

/** A list is bound as the text of a JSON array. */
const listed = (name: keyof LogFilter): string => `from_json($${name}, '["VARCHAR"]')`;

const SQL: Readonly<Record<keyof LogFilter, string>> = {
  from: 'timestamp >= CAST($from AS TIMESTAMPTZ)',
  until: 'timestamp < CAST($until AS TIMESTAMPTZ)',
  decisions: `list_contains(${listed('decisions')}, result.decision)`,
  services: `list_contains(${listed('services')}, input.service)`,
  eventTypes: `list_contains(${listed('eventTypes')}, input.event.type)`,
  revision: 'starts_with(bundles.deepsyn.revision, $revision)',
  user: `${userOf('input.facts')} = $user`,
  articles: `list_contains(${listed('articles')}, CAST(finding.article AS VARCHAR))`,
  obligations: `list_contains(${listed('obligations')}, finding.obligation)`,
  statuses: `list_contains(${listed('statuses')}, finding.status)`,
  subjects: `(list_contains(${listed('subjects')}, finding.subject.id) OR list_contains(${listed('subjects')}, finding.subject.kind))`,
};

const OF_FINDINGS: readonly string[] = ['articles', 'obligations', 'statuses', 'subjects'];

/** A filter as SQL, with every value bound. */
export function conditionOf(filter: LogFilter): Condition {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const values = Object.fromEntries(given.map(([name, value]) => [name, bound(value)]));
  const sqlOf = (ofFindings: boolean) =>
    Object.entries(SQL)
      .filter(([name]) => Object.hasOwn(values, name) && OF_FINDINGS.includes(name) === ofFindings)
      .map(([, sql]) => sql);
  const ofFinding = sqlOf(true);
  const finding = ofFinding.length > 0 ? ofFinding.join(' AND ') : 'true';
  const some = ofFinding.length > 0 ? [`len(list_filter(result.findings, finding -> ${finding})) > 0`] : [];
  return { record: ['is_record', ...sqlOf(false), ...some].join(' AND '), finding, values };
}

function bound(value: Date | string | readonly (string | number)[]): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value.map(String));
}
