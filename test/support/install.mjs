/** Runs `npm install` when node_modules does not match the lock file. Plain JavaScript: it must run on the machine's own Node. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-from';
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Bordereau a besoin de Node 20 ou plus récent ; cette machine a ${process.version}.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.platform).digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
if (installed !== wanted) {
  // `npm install`, not `npm ci`: a registry mirror may lack other platforms' binaries, which `npm ci` refuses.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('L’installation des dépendances a échoué : vérifiez la connexion au registre npm, puis relancez.');
    process.exit(status ?? 1);
  }
  writeFileSync(
    STAMP,
    createHash('sha256').update(readFileSync('package-lock.json')).update(process.platform).digest('hex'),
  );
}
