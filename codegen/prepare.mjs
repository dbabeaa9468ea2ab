// Builds the package after an install. npm installs a git dependency with --global into the wrong place, without what
// builds it: then that is installed here first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = (...args) => {
  const env = { ...process.env, npm_config_global: 'false' };
  const { status } = spawnSync('npm', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync('node_modules/typescript')) npm('install', '--ignore-scripts', '--include=dev', '--no-save');
npm('run', '--silent', 'build');
