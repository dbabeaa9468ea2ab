import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { MAIN, ROOT, run } from './support/run.ts';

const Draft04 = draft04.default;
let folder: string;
const output: Record<string, string> = {};

/** A service in breach, one in order and one that says little; one waiver holds, one has expired. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-formats-'));
  const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
  writeFileSync(join(folder, 'lotus.service.yaml'), lotus);
  const breach = lotus
    .replace('id: lotus-studio', 'id: breach')
    .replace('before-publishing: true', 'before-publishing: false')
    .replace('obligations-notice: { told-to-users: true }', 'obligations-notice: { told-to-users: false }')
    .replace('name: Lotus Studio', 'name: "<Lotus> & \\"Studio\\" \\u0001"');
  writeFileSync(join(folder, 'breach.service.yaml'), breach);
  cpSync(`${ROOT}examples/gpt-sovits/gpt-sovits.service.yaml`, join(folder, 'voice & more.service.yaml'));
  writeFileSync(
    join(folder, 'deepsyn.waivers.yaml'),
    `waivers:
  - { obligation: art-08.notify-obligations, service: breach, reason: 'A <new> notice is "being" written', approver: Counsel, expires: 2027-01-31 }
  - { obligation: art-09.identity-verification, service: breach, reason: It was late, approver: Counsel, expires: 2026-01-31 }
`,
  );
  const names = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html', 'oscal'];
  const flags = names.flatMap((name) => ['--format', `${name}=out.${name}`]);
  const { status, out, err } = await run(
    process.execPath,
    [MAIN, 'gate', ...flags, '--format', 'pretty', '--at', '2026-11-24'],
    folder,
  );
  expect(err).toBe('');
  expect(status).toBe(1);
  output.pretty = out;
  for (const name of names) output[name] = readFileSync(join(folder, `out.${name}`), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Validator = typeof Ajv | typeof Draft04;

function schema(name: string, Validator: Validator, unicodeRegExp: boolean): ValidateFunction {
  const ajv = new Validator({ strict: false, allErrors: true, logger: false, unicodeRegExp });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${ROOT}test/schemas/${name}`, 'utf8')));
}

describe('the result of a gate', () => {
  it('as SARIF is valid, with what is not in order alone, an error for all that fails, and suppressions for waivers', () => {
    const validate = schema('sarif-2.1.0.schema.json', Draft04, false);
    const sarif = JSON.parse(output.sarif ?? '');
    expect(validate(sarif), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { results, tool } = sarif.runs[0];
    expect(tool.driver.informationUri).toMatch(/^https:/);
    expect(new Set(results.map((each: { kind: string }) => each.kind))).toEqual(new Set(['fail']));
    const { summary, notices, findings } = JSON.parse(output.json ?? '');
    const failing = notices.filter((each: { fails: boolean }) => each.fails);
    const errors = results.filter((each: { level: string }) => each.level === 'error');
    expect(errors).toHaveLength(summary.failing + failing.length);
    expect(errors.map((each: { ruleId: string }) => each.ruleId)).toContain('waiver-expired');
    const open = findings.filter((each: { severity?: string }) => each.severity);
    expect(results).toHaveLength(open.length + failing.length);
    for (const each of results) {
      expect(tool.driver.rules[each.ruleIndex].id).toBe(each.ruleId);
      if (each.ruleId !== 'waiver-expired') expect(each.partialFingerprints['deepsyn/v2']).toMatch(/^[0-9a-f]{32}$/);
    }
    const fingerprints = results.map(
      (each: { fingerprints?: object }) => Object.values(each.fingerprints ?? ['none'])[0],
    );
    expect(new Set(fingerprints).size).toBe(results.length);
    const waived = results.filter((each: { suppressions?: unknown[] }) => each.suppressions);
    expect(waived).toMatchObject([{ ruleId: 'art-08.notify-obligations', level: 'note' }]);
  });

  it('as SARIF has what is in order, too, where all is asked for', async () => {
    const { out } = await run(
      process.execPath,
      [MAIN, 'gate', '--format', 'sarif', '--all', '--at', '2026-11-24'],
      folder,
    );
    const sarif = JSON.parse(out);
    const validate = schema('sarif-2.1.0.schema.json', Draft04, false);
    expect(validate(sarif), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { results } = sarif.runs[0];
    expect(new Set(results.map((each: { kind: string }) => each.kind))).toEqual(
      new Set(['pass', 'fail', 'notApplicable']),
    );
    for (const { kind, level } of results) expect(level === 'none').toBe(kind !== 'fail');
  });

  it('as JUnit is valid, with a failure for each finding that fails', async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: output.junit ?? '' }],
      schema: [readFileSync(`${ROOT}test/schemas/junit-10.xsd`, 'utf8')],
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
    const { summary } = JSON.parse(output.json ?? '');
    expect(output.junit?.match(/<failure /g)).toHaveLength(summary.failing + 1);
  });

  it('as OSCAL assessment results is valid, with a risk for what is waived', () => {
    const validate = schema('oscal-assessment-results-1.1.2.schema.json', Ajv, true);
    const oscal = JSON.parse(output.oscal ?? '');
    expect(validate(oscal), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { results } = oscal['assessment-results'];
    expect(results).toHaveLength(3);
    expect(results.flatMap((each: { risks?: { status: string }[] }) => each.risks ?? [])).toMatchObject([
      { status: 'deviation-approved' },
    ]);
  });

  it('points at the line and column of the field that decides, or where a missing fact would stand', () => {
    const { findings } = JSON.parse(output.json ?? '');
    const found = findings.find(
      (each: { obligation: string; service: string }) =>
        each.service === 'breach' && each.obligation === 'art-09.identity-verification',
    );
    const lines = readFileSync(join(folder, 'breach.service.yaml'), 'utf8').split('\n');
    expect(lines[found.line - 1]?.slice(found.column - 1)).toMatch(/^before-publishing: false/);
    expect(found).toMatchObject({
      status: 'violated',
      fields: [{ fact: 'service.identity-verification.before-publishing', value: false }],
      reason: 'service.identity-verification.before-publishing is false',
      fails: true,
    });
    const open = findings.find((each: { service: string; status: string }) => each.status === 'indeterminate');
    expect(open.fields.length).toBeGreaterThan(0);
    expect(open.remedy).toBe('State them in voice & more.service.yaml.');
  });

  it('as annotations of GitHub is one command in a line for each finding, escaped', () => {
    const lines = (output.github ?? '').trim().split('\n');
    expect(
      lines.every((line) => /^::(error|warning|notice) (file=[^:]*,line=\d+,col=\d+,)?title=[^:]*::./.test(line)),
    ).toBe(true);
    expect(lines.filter((line) => line.startsWith('::error')).length).toBeGreaterThan(1);
  });

  it('as GitLab’s code quality has what its readers need', () => {
    const issues = JSON.parse(output.gitlab ?? '');
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity']);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
    }
    expect(new Set(issues.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(issues.length);
  });

  it('as Markdown, HTML and text names what fails, why, how to fix it, and who waived what', () => {
    for (const name of ['markdown', 'html', 'pretty']) {
      const text = output[name] ?? '';
      expect(text).toContain('service.identity-verification.before-publishing is false');
      expect(text).toContain('Verify users by one of the four methods before they can publish.');
      expect(text).toContain('Counsel');
      expect(text).toContain('expired on 2026-01-31');
    }
    expect(output.html).toContain('&lt;new&gt;');
    expect(output.pretty).toMatch(/> 40 │ identity-verification: .*\n +│ +\^/);
    expect((output.markdown ?? '').length).toBeLessThan(65_536);
  });

  it('has no colour where no terminal reads it', () => {
    expect(output.pretty).not.toContain(String.fromCharCode(27));
  });
});
