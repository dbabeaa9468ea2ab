/** Answers every question in a page, and tells the server what came out, and what the page's policy had to forbid. */
import { createDecisionPoint } from 'deepsyn/core';
import { config } from 'zod';
import { answerer, type Question } from './answers.ts';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  violations.push(`${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
});

const bytes = await (await fetch('policy.wasm')).arrayBuffer();
const ask = answerer((settings) => createDecisionPoint({ ...settings, wasm: bytes }));
const questions: readonly Question[] = await (await fetch('questions.json')).json();
const answers: unknown[] = [];
for (const question of questions) answers.push(await ask(question));

const forbidden = [...violations];
const jitless = config().jitless ?? false;
const evaluated = ((): boolean => {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
})();
await fetch('answers', { method: 'POST', body: JSON.stringify({ answers, forbidden, jitless, evaluated }) });
