import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeepsynError, type Problem } from '../src/model/errors.ts';
import { readPolicies } from '../src/policy/index.ts';
import { ROOT } from './support/run.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-policies-'));
  cpSync(`${ROOT}policies`, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Edits one policy and returns what is then wrong. */
function problemsAfter(article: string, from: string | RegExp, to: string): readonly Problem[] {
  const path = join(folder, article, '1.0.0/policy.yaml');
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, 'the edit must change something').not.toBe(text);
  writeFileSync(path, edited);
  try {
    readPolicies(folder, { draft: true });
    return [];
  } catch (error) {
    if (error instanceof DeepsynError) return error.problems;
    throw error;
  }
}

describe('reading policies', () => {
  it('names the nearest fact for one that does not exist, with its place', () => {
    const [problem] = problemsAfter('article-09', 'event.user.identity-verified', 'event.user.identity-verifed');
    expect(problem?.message).toContain('event.user.identity-verifed');
    expect(problem?.remedy).toContain('event.user.identity-verified');
    expect(problem?.position?.line).toBeGreaterThan(1);
  });

  it('refuses an operator that does not fit the type of its fact', () => {
    const [problem] = problemsAfter(
      'article-09',
      /identity-verified, operator: equal/,
      'identity-verified, operator: lessThan',
    );
    expect(problem?.message).toContain('does not fit');
  });

  it('refuses a value outside the enum of its fact', () => {
    const [problem] = problemsAfter('article-09', '[mobile-number, identity-card', '[mobile-nunber, identity-card');
    expect(problem?.remedy).toBe('did you mean mobile-number?');
  });

  it('refuses an unknown field and names the nearest', () => {
    const [problem] = problemsAfter('article-09', 'modality: must\n', 'modality: must\n    remedey: { en: x }\n');
    expect(problem?.remedy).toBe('did you mean remedy?');
  });

  it('refuses two named conditions that differ in punctuation alone, since they would be one rule when they are compiled', () => {
    const problems = problemsAfter(
      'article-09',
      'the user was verified by a method of Article 9:',
      'a method, of Article 9, is in use!:',
    );
    expect(problems.map(({ message }) => message)).toContainEqual(
      '“a method, of Article 9, is in use!” and “a method of Article 9 is in use” are one rule in Rego',
    );
  });

  it('refuses a named condition that nobody defines', () => {
    const [problem] = problemsAfter(
      'article-09',
      '- condition: a method of Article 9 is in use',
      '- condition: a method of Article 9 is in us',
    );
    expect(problem?.remedy).toContain('a method of Article 9 is in use');
  });

  it('refuses a fact that the subject cannot say', () => {
    const [problem] = problemsAfter(
      'article-09',
      'service.identity-verification.before-publishing',
      'event.user.identity-verified',
    );
    expect(problem?.message).toContain('the subject is service');
  });

  it('refuses a presumption that would excuse', () => {
    const problems = problemsAfter(
      'article-09',
      '{ fact: service.identity-verification.before-publishing, operator: equal, value: true }',
      '{ fact: service.identity-verification.before-publishing, operator: presumed:equal, value: true }',
    );
    expect(problems.some((problem) => problem.message.includes('excuse'))).toBe(true);
  });

  it('refuses two versions of one article in force on the same day', () => {
    cpSync(join(folder, 'article-09/1.0.0'), join(folder, 'article-09/1.1.0'), { recursive: true });
    const path = join(folder, 'article-09/1.1.0/policy.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('version: 1.0.0', 'version: 1.1.0'));
    expect(() => readPolicies(folder)).toThrow(/in force on the same days/);
  });

  it('refuses a policy that lies in another version’s folder', () => {
    expect(problemsAfter('article-09', 'version: 1.0.0', 'version: 1.0.1')[0]?.message).toContain('lies in');
  });

  it('refuses an act without a duty', () => {
    const [problem] = problemsAfter('article-10', / {8}duty:\n {10}id: store-records\n.*\n.*\n/, '');
    expect(problem?.message).toContain('no duty');
  });
});
