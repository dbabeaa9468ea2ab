import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type ServeConfiguration, serveConfiguration } from '../../model/serve.ts';
import type { DecisionServer } from '../../serve/index.ts';
import { readDocument, validate } from '../../source/index.ts';
import { exit } from '../exit.ts';
import { addBundleOptions, type BundleFlags, draftOption, parseNames } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

const CONFIGURATION = 'deepsyn.serve.yaml';

interface ServeOptions extends BundleFlags {
  readonly config?: string;
  readonly host?: string;
  readonly port?: number;
  readonly policies?: string;
  readonly draft?: true;
  readonly pollSeconds?: number;
  readonly parameters?: string;
  readonly packs?: readonly string[];
}

/** `deepsyn serve`: the decision point over HTTP, until it is told to stop. */
export function addServe(program: Command, terminal: Terminal): void {
  addBundleOptions(program.command('serve'))
    .summary('the decision point over HTTP')
    .description(
      'Serves decisions natively, by OpenID AuthZEN 1.0 and by OPA’s Data API, with its OpenAPI document under /docs. ' +
        'Listens on 127.0.0.1 unless told otherwise; elsewhere only with authentication.',
    )
    .argument('[service...]', 'service descriptors that requests can name by id')
    .option('--config <file>', `the configuration, instead of ${CONFIGURATION} in this folder`)
    .option('--host <host>', 'where to listen (default: 127.0.0.1)')
    .option('--port <number>', 'the port; 0 for any that is free (default: 8181)', parsePort)
    .option('--policies <folder>', 'use the policies of this folder')
    .addOption(draftOption())
    .option(
      '--poll-seconds <number>',
      'how often the bundle or folder is looked for anew; 0 for never (default: 60)',
      parsePollSeconds,
    )
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas', parseNames)
    .addHelpText(
      'after',
      '\nSIGHUP makes it look for the bundle or folder at once, and read the service descriptors again. ' +
        'The configuration, parameters, keys and certificates stay until it is started again.',
    )
    .addHelpText('after', '\nExit status: 0 it was told to stop, 2 it cannot start with what it was given.')
    .action(async (services: string[], options: ServeOptions) => {
      const { configuration, folder } = configured(services, options);
      // Loaded here, so that no other command waits for it.
      const { createServer } = await import('../../serve/index.ts');
      const server = await createServer(configuration, folder, version());
      const address = await server.listen();
      terminal.out(`listening on ${address}\n`);
      process.on('SIGHUP', () => void reload(server, terminal));
      await new Promise<void>((stopped) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
      });
      await server.close();
      process.exitCode = exit.ok;
    });
}

const RELOADED = { taken: 'taken anew', same: 'the same as before', refused: 'refused, those before stay' } as const;

/** Tells what was read again: whoever edited anything else must not wait for it. */
async function reload(server: DecisionServer, terminal: Terminal): Promise<void> {
  const services = RELOADED[server.reloadServices()];
  const policies = RELOADED[await server.reload()];
  const others = 'not read again: configuration, parameters, keys, certificates';
  terminal.err(`reloaded: policies ${policies}; services ${services}; ${others}\n`);
}

/** Flags go over the configuration; their paths start from this folder. */
function configured(
  services: readonly string[],
  options: ServeOptions,
): { configuration: ServeConfiguration; folder: string } {
  const file = options.config ?? (existsSync(CONFIGURATION) ? CONFIGURATION : undefined);
  const document = file === undefined ? undefined : readDocument(file);
  const read = document
    ? validate(serveConfiguration, { ...document, value: document.value ?? {} }, 'invalid-configuration')
    : {};
  const { host, port, policies, draft, parameters, packs, pollSeconds } = options;
  const bundle = bundleFrom(options);
  const { bundle: configuredBundle, policies: configuredPolicies, ...others } = read;
  // Flags for other policies take the place of either kind in the configuration.
  const replaced = bundle !== undefined || policies !== undefined;
  const configuration: ServeConfiguration = {
    ...others,
    ...(replaced || configuredBundle === undefined ? {} : { bundle: configuredBundle }),
    ...(replaced || configuredPolicies === undefined ? {} : { policies: configuredPolicies }),
    ...(bundle ? { bundle } : {}),
    ...(pollSeconds === undefined ? {} : { 'poll-seconds': pollSeconds }),
    ...(services.length > 0 ? { services: services.map((each) => resolve(each)) } : {}),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(policies === undefined ? {} : { policies: resolve(policies) }),
    ...(draft ? { draft } : {}),
    ...(parameters === undefined ? {} : { parameters: resolve(parameters) }),
    ...(packs === undefined ? {} : { packs: [...packs] }),
  };
  return { configuration, folder: file === undefined ? process.cwd() : dirname(resolve(file)) };
}

/** Flags for a bundle as the configuration has them. */
function bundleFrom(flags: BundleFlags): ServeConfiguration['bundle'] {
  const { bundle: from, verificationKey, signingAlg, scope, skipVerify } = flags;
  if (from === undefined) return undefined;
  return {
    from: /^https?:/.test(from) ? from : resolve(from),
    ...(verificationKey === undefined ? {} : { 'verification-key': resolve(verificationKey) }),
    ...(signingAlg === undefined ? {} : { 'signing-algorithm': signingAlg }),
    ...(scope === undefined ? {} : { scope }),
    ...(skipVerify ? { 'skip-verification': true } : {}),
  };
}

function parsePollSeconds(value: string): number {
  const seconds = Number(value);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 86_400)
    throw new InvalidArgumentError('Expected a number of seconds from 0 to 86400.');
  return seconds;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}
