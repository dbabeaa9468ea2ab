import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DeepsynError } from '../../model/errors.ts';

/** The package that reads logs: auditors install it, servers need not. */
export const PACKAGE = '@duckdb/node-api';

/**
 * Opens DuckDB in memory, with a folder of its own for what memory cannot hold, and gives it up again after its use.
 * @throws DeepsynError `missing-package` where DuckDB is not installed
 */
export async function withDuckDb<Value>(use: (connection: DuckDBConnection) => Promise<Value>): Promise<Value> {
  const { DuckDBInstance } = await load();
  const spill = await mkdtemp(join(tmpdir(), 'deepsyn-query-'));
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    // Days are days in China.
    await connection.run("SET TimeZone = 'Asia/Shanghai'");
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(spill, { recursive: true, force: true });
  }
}

async function load(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const message = `querying a log needs ${PACKAGE}`;
    throw new DeepsynError('missing-package', [{ path: [], message, remedy: `npm install ${PACKAGE}` }], {
      cause: error,
    });
  }
}

/** A text as SQL writes it; for names of files, which cannot be bound. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * From now on nothing but these files can be read, nothing written, and none of that changed.
 * @param files absolute paths
 */
export async function lockDown(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_paths = [${files.map(literal).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}
