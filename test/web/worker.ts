/** Answers many questions at once; all else is for the example. */
import { createDecisionPoint } from 'deepsyn/core';
import wasm from 'deepsyn/policy.wasm';
import example from '../../examples/edge/worker.ts';
import { answerer, type Question } from './answers.ts';

const ask = answerer((settings) => createDecisionPoint({ ...settings, wasm }));

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== '/ask') return example.fetch(request);
    const questions: readonly Question[] = await request.json();
    const answers: unknown[] = [];
    for (const question of questions) answers.push(await ask(question));
    return Response.json(answers);
  },
};
