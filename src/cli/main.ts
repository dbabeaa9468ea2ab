#!/usr/bin/env node
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

await run(process.argv.slice(2), processTerminal);
