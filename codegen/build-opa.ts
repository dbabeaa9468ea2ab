import { requireOpa } from './opa.ts';

process.stdout.write(`OPA: ${requireOpa()}\n`);
