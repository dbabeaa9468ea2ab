import * as z from 'zod';
import { algorithms } from './signing.ts';
import { languages } from './text.ts';

const hexadecimal = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 digest in lower-case hexadecimal' });

const seconds = z.int().min(1).max(86_400).optional();

/** Of OPA’s `decision_logs.reporting`; what is written stays in the log, whether it was uploaded or not. */
const logUpload = z
  .strictObject({
    url: z.string().min(1).describe('The service; records are posted to /logs beneath it'),
    partition: z.string().min(1).optional().describe('Posts to /logs/PARTITION instead'),
    'token-file': z.string().min(1).optional().describe('A file with the bearer token, read anew for each chunk'),
    'min-delay-seconds': seconds.describe('The least time between two uploads; 300 by default'),
    'max-delay-seconds': seconds.describe('The most, and between attempts that fail; 600 by default'),
    'size-limit-bytes': z
      .int()
      .min(1024)
      .max(64 * 1024 * 1024)
      .optional()
      .describe('How large a compressed chunk is; 32 KiB by default'),
    'timeout-seconds': seconds.describe('How long the service may take to answer; 30 by default'),
  })
  .refine((given) => (given['min-delay-seconds'] ?? 300) <= (given['max-delay-seconds'] ?? 600), {
    path: ['min-delay-seconds'],
    error: 'expected no more than max-delay-seconds, which is 600 by default',
  });

/** `deepsyn.serve.yaml`: how a decision point is served. Paths start from the folder of the file. */
export const serveConfiguration = z
  .strictObject({
    $schema: z.string().optional(),
    host: z
      .string()
      .min(1)
      .optional()
      .describe('Where to listen; 127.0.0.1 by default. Elsewhere, authentication is demanded'),
    port: z.int().min(0).max(65_535).optional().describe('The port; 8181 by default, 0 for any that is free'),
    services: z.array(z.string().min(1)).optional().describe('Service descriptors, as files: requests name them by id'),
    policies: z.string().min(1).optional().describe('A folder of policies, instead of those of the package'),
    draft: z
      .boolean()
      .optional()
      .describe('The policies of the folder are being edited: they decide, and every answer says so'),
    bundle: z
      .strictObject({
        from: z
          .string()
          .min(1)
          .describe('A bundle that deepsyn build made: a file, its unpacked folder, or an http: or https: address'),
        'verification-key': z
          .string()
          .min(1)
          .optional()
          .describe('A file with the key that it must be signed with: a secret, or a public key in PEM'),
        'signing-algorithm': z.enum(algorithms).optional().describe('How it is signed; RS256 by default'),
        scope: z.string().min(1).optional().describe('The scope that the signature must have'),
        'timeout-seconds': z
          .int()
          .min(1)
          .max(600)
          .optional()
          .describe('How long an address may take to send it; 30 by default'),
        'skip-verification': z.boolean().optional().describe('Use a signed bundle without verifying it'),
      })
      .refine((given) => !(given['skip-verification'] && given['verification-key'] !== undefined), {
        path: ['skip-verification'],
        error: 'expected either a key or no verification',
      })
      .optional()
      .describe('A bundle, instead of the policies of the package'),
    'poll-seconds': z
      .int()
      .min(0)
      .max(86_400)
      .optional()
      .describe('How often the bundle, or the folder of policies, is looked for anew; 60 by default, 0 for never'),
    parameters: z.string().min(1).optional().describe('A file with the organisation’s own parameter values'),
    packs: z.array(z.string().min(1)).optional().describe('Packs of later rules that are switched on'),
    language: z.enum(languages).optional(),
    authentication: z
      .strictObject({
        'tokens-sha256': z.array(hexadecimal).min(1).optional().describe('SHA-256 digests of bearer tokens'),
        jwt: z
          .strictObject({
            issuer: z.string().min(1).describe('Who issues the tokens'),
            audience: z.string().min(1).describe('Whom they are for'),
            jwks: z.string().min(1).describe('Where the keys are: an address, or a file'),
          })
          .optional()
          .describe('JSON Web Tokens, checked with the keys of their issuer'),
      })
      .refine((given) => given['tokens-sha256'] !== undefined || given.jwt !== undefined, {
        error: 'expected tokens-sha256, jwt, or both',
      })
      .optional(),
    tls: z
      .strictObject({ key: z.string().min(1), certificate: z.string().min(1) })
      .optional()
      .describe('PEM files; with them the server speaks HTTPS'),
    limits: z
      .strictObject({
        'body-bytes': z
          .int()
          .min(1024)
          .max(64 * 1024 * 1024)
          .optional()
          .describe('The largest body; 1 MiB by default'),
        depth: z.int().min(4).max(1000).optional().describe('How deep a body may be nested; 64 by default'),
        values: z.int().min(100).optional().describe('How many values a body may hold; 100,000 by default'),
        items: z
          .int()
          .min(1)
          .optional()
          .describe('How many evaluations a request may hold, and how many items its descriptor; 1,000 by default'),
        'requests-per-minute': z
          .int()
          .min(1)
          .optional()
          .describe('For each client, whatever it asks but health; no limit by default'),
        'timeout-seconds': z
          .int()
          .min(1)
          .max(600)
          .optional()
          .describe('How long a request may take to arrive; 10 by default'),
      })
      .optional(),
    stop: z
      .strictObject({
        'drain-seconds': z
          .int()
          .min(0)
          .max(600)
          .optional()
          .describe(
            'How long it goes on answering after it was told to stop, while /health/ready answers 503, so that nobody is sent to it any more; 0 by default',
          ),
        'grace-seconds': z
          .int()
          .min(1)
          .max(600)
          .optional()
          .describe('How long what is in flight may then take to be answered; 8 by default'),
      })
      .optional()
      .describe('How the server ends when it is told to stop'),
    'decision-log': z
      .strictObject({
        folder: z.string().min(1).describe('Where decisions are logged'),
        'masking-key': z.string().min(1).describe('A file with the key that hashes what is personal'),
        'signing-key': z
          .string()
          .min(1)
          .optional()
          .describe('A file with the Ed25519 private key that signs checkpoints, in PEM'),
        'previous-signing-key': z
          .string()
          .min(1)
          .optional()
          .describe(
            'The one that signed until now, where signing-key is new: a last checkpoint under it introduces it',
          ),
        sync: z
          .enum(['always', 'interval'])
          .optional()
          .describe('Whether each record is on the disk before it is answered: always by default'),
        'rotate-bytes': z.int().min(4096).optional().describe('How large a file grows; 64 MiB by default'),
        'checkpoint-every': z
          .int()
          .min(1)
          .optional()
          .describe('The most records between two checkpoints; 1,000 by default. None waits longer than a minute'),
        labels: z
          .record(z.string(), z.string())
          .optional()
          .describe('What every record carries: the environment, the region'),
        upload: logUpload.optional().describe('Uploads the log to a decision log service, as OPA does'),
      })
      .optional()
      .describe(
        'The decision log: a decision that cannot be logged is not answered, and after the first one none is until the server is started again',
      ),
    log: z
      .enum(['silent', 'error', 'warn', 'info', 'debug'])
      .optional()
      .describe('What is logged, as JSON lines on stderr'),
  })
  .refine((given) => given.bundle === undefined || given.policies === undefined, {
    path: ['bundle'],
    error: 'expected either a bundle or a folder of policies',
  })
  .describe('How a decision point is served');
export type ServeConfiguration = z.infer<typeof serveConfiguration>;
