#!/usr/bin/env node
/**
 * Sets up what is missing: npm packages, and the two browsers. Plain Node 20 or later, no dependencies.
 *
 *   node scripts/setup.mjs            packages, Chromium, Firefox, openssl
 *
 * Browsers are installed only on Debian (and kin) as root; elsewhere one line says what to install by hand.
 * CHROMIUM and FIREFOX name other executables.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const say = (line) => console.log(`setup: ${line}`);
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(
    `Node ${process.versions.node} is too old; install Node 20 or later by hand (nodejs.org or your package manager).`,
  );
  process.exit(1);
}

// npm writes node_modules/.package-lock.json at the end of an install: older than the lockfile means out of date.
const lock = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules/.package-lock.json');
if (!fs.existsSync(installed) || fs.statSync(installed).mtimeMs < fs.statSync(lock).mtimeMs) {
  say('installs the npm packages of package-lock.json (npm ci)');
  // --engine-strict is not set: some packages want Node 22; scripts run under the `node` package's Node 24.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    say('npm ci failed; see above. Nothing else was changed.');
    process.exit(1);
  }
  fs.utimesSync(installed, new Date(), new Date());
}

const wanted = [
  {
    name: 'Chromium',
    here: process.env.CHROMIUM ? fs.existsSync(process.env.CHROMIUM) : fs.existsSync('/usr/bin/chromium'),
    debian: 'chromium',
    variable: 'CHROMIUM',
  },
  {
    name: 'Firefox',
    here: process.env.FIREFOX ? fs.existsSync(process.env.FIREFOX) : fs.existsSync('/usr/bin/firefox-esr'),
    debian: 'firefox-esr',
    variable: 'FIREFOX',
  },
  { name: 'openssl', here: has('openssl'), debian: 'openssl' },
  // Without a font that has them, screenshots show boxes for Arabic and Japanese.
  {
    name: 'fonts',
    here:
      fs.existsSync('/usr/share/fonts') &&
      fs.readdirSync('/usr/share/fonts', { recursive: true }).some((f) => /\.(ttf|otf|ttc)$/.test(String(f))),
    debian: 'fonts-noto-core',
  },
];
const missing = wanted.filter((program) => !program.here);
if (missing.length > 0) {
  const packages = missing.map((program) => program.debian);
  const mayInstall = has('apt-get') && process.getuid?.() === 0;
  if (!mayInstall) {
    const hints = missing.map((p) => (p.variable ? `${p.name} (or set ${p.variable} to its path)` : p.name)).join(', ');
    say(`missing: ${hints}. Install by hand; on Debian: sudo apt-get install ${packages.join(' ')}`);
    process.exit(1);
  }
  say(`installs with apt-get: ${packages.join(' ')}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } catch {
    say(`apt-get failed. Install by hand: ${packages.join(' ')}`);
    process.exit(1);
  }
}
