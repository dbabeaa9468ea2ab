import { Argument, type Command } from 'commander';
import { jsonSchema, type SchemaName, schemaNames } from '../../model/json-schema.ts';
import { languageOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** `deepsyn schema NAME`: the JSON Schema of an input. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .summary('JSON Schema of an input')
    .description('Writes the JSON Schema (draft 2020-12) of an input, for editors and other programs.')
    .addArgument(new Argument('<name>', 'which input').choices(schemaNames))
    .option('--json', 'accepted for likeness: the output is JSON in any case')
    .addOption(languageOption())
    .addHelpText('after', '\nExit status: 0 done, 2 there is no such schema.')
    .action((name: SchemaName) => {
      terminal.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
}
