import type { Condition } from './condition.ts';
import type { ExposureTier, Modality } from './modality.ts';
import type { Parameter } from './parameter.ts';
import type { Status } from './status.ts';
import type { SubjectKind } from './subject.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The law that something is judged by: the versions in force at an instant, with the packs that are switched on. */
export interface Law {
  /** Milliseconds. */
  readonly time: number;
  readonly packs: readonly string[];
}

/** One policy version: `article-09/1.0.0`, or with its pack `labelling-2025/article-05/1.0.0`. */
export type PolicyKey = string;

/** Until when something must be done: a parameter's or a fact's length of time after an instant, or the instant that a fact names. */
export type Deadline =
  | { readonly after: string; readonly within: string; readonly unit: 'duration' | 'working-days' }
  | { readonly by: string };

/** What a decision tells the caller to do, while it is not done. */
export interface DutyTemplate {
  readonly id: string;
  readonly title: Text;
  /** Constants, or facts whose values are filled in. */
  readonly with: Readonly<Record<string, boolean | number | string | { readonly fact: string }>>;
  /** The fact that says that it has been done, where the duty is an act. */
  readonly done?: string;
  readonly deadline?: Deadline;
}

/** How an obligation is judged on one kind of subject: checked conditions with full names. */
export interface Judgement {
  readonly subject: SubjectKind;
  /** For an event: the types it is judged on. */
  readonly types: readonly string[];
  readonly effect: 'deny' | 'record';
  /** A: scope, bearer and `when` together. */
  readonly applies: Condition;
  /** C: `require`, or the opposite of `forbid`; absent for what cannot be breached. */
  readonly complies?: Condition;
  readonly duty?: DutyTemplate;
  readonly unreachable: Readonly<Partial<Record<Status, Text>>>;
}

/** One norm that can be breached on its own. */
export interface Obligation {
  readonly id: string;
  readonly policy: PolicyKey;
  readonly provision: string;
  readonly bearer: readonly string[];
  readonly modality: Modality;
  /** For a liability: what it exposes to. */
  readonly exposure?: ExposureTier;
  readonly title: Text;
  readonly demand: Text;
  readonly remedy: Text;
  readonly reading?: Text;
  readonly judgements: readonly Judgement[];
}

/** A condition with a name, which other conditions refer to. */
export interface NamedCondition {
  /** `article-23/1.0.0#the operator is a provider` */
  readonly key: string;
  readonly policy: PolicyKey;
  readonly name: string;
  readonly provision?: string;
  readonly gist: Text;
  readonly when: Condition;
}

/** One article in one version. */
export interface Policy {
  readonly key: PolicyKey;
  readonly regulation: string;
  /** The pack that has to be switched on, for a policy that is off by default. */
  readonly pack?: string;
  /** The version that this one takes the place of while it is in force. */
  readonly supersedes?: PolicyKey;
  readonly article: number;
  readonly version: string;
  /** The first instant at which it applies, and the first at which it no longer does, in milliseconds. */
  readonly from: number;
  readonly until?: number;
  readonly title: Text;
  readonly conditions: readonly NamedCondition[];
  readonly obligations: readonly Obligation[];
}

/** Everything that was read and checked: what both evaluators and the code generator work from. */
export interface PolicySet {
  /** SHA-256 over the policy sources, in hexadecimal: the same digest is the same law. */
  readonly digest: string;
  /** What inputs may say. */
  readonly vocabulary: Vocabulary;
  /** Whoever read them edits them: they may differ from what was released, and whatever they decide says so. */
  readonly draft?: true;
  readonly policies: readonly Policy[];
  readonly parameters: Readonly<Record<string, Parameter>>;
}
