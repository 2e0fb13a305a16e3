// Installs the browser libraries of package-lock.json below WORK and copies the files the pages use to TARGET.
// usage: node install.mjs WORK TARGET
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [work, target] = process.argv.slice(2);
if (!work || !target) {
  console.error('usage: node install.mjs WORK TARGET');
  process.exit(2);
}

const FILES = {
  'htmx.org/dist/htmx.min.js': 'htmx/htmx.min.js',
  'bpmn-js/dist/bpmn-navigated-viewer.production.min.js': 'bpmn-js/bpmn-viewer.js',
  'bpmn-js/dist/assets/bpmn-js.css': 'bpmn-js/bpmn-js.css',
  'bpmn-js/dist/assets/diagram-js.css': 'bpmn-js/diagram-js.css',
  'dmn-js/dist/dmn-viewer.production.min.js': 'dmn-js/dmn-viewer.js',
  'dmn-js/dist/assets/diagram-js.css': 'dmn-js/diagram-js.css',
  'dmn-js/dist/assets/dmn-js-shared.css': 'dmn-js/dmn-js-shared.css',
  'dmn-js/dist/assets/dmn-js-drd.css': 'dmn-js/dmn-js-drd.css',
  'dmn-js/dist/assets/dmn-js-decision-table.css': 'dmn-js/dmn-js-decision-table.css',
  'dmn-js/dist/assets/dmn-js-literal-expression.css': 'dmn-js/dmn-js-literal-expression.css',
  'dmn-js/dist/assets/dmn-font': 'dmn-js/dmn-font',
  'bpmn-js/dist/assets/bpmn-font': 'bpmn-js/bpmn-font',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf': 'noto-sans-sc/NotoSansSC-Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/LICENSE_FONT': 'noto-sans-sc/LICENSE',
  '@bpmn-io/form-js/dist/form-viewer.umd.js': 'form-js/form-viewer.js',
  '@bpmn-io/form-js/dist/assets/form-js.css': 'form-js/form-js.css',
};

const lock = readFileSync(join(here, 'package-lock.json'));
const digest = createHash('sha256').update(lock).update(JSON.stringify(FILES)).digest('hex');
const stamp = join(work, 'installed.sha256');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    cpSync(join(here, name), join(work, name));
  }
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: work,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: Node 20 and npm are needed, and the npm registry must be reachable');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, digest);
}

for (const [from, to] of Object.entries(FILES)) {
  const destination = join(target, to);
  mkdirSync(dirname(destination), { recursive: true });
  cpSync(join(work, 'node_modules', from), destination, { recursive: true });
}

// The bundles contain other packages: the licence texts of all that were installed stand beside them.
const modules = join(work, 'node_modules');
const packages = readdirSync(modules)
  .filter((name) => !name.startsWith('.'))
  .flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((sub) => `${name}/${sub}`) : [name]))
  .sort();
const texts = packages.flatMap((name) => {
  const { version, license } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  const files = readdirSync(join(modules, name)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const body = files.map((file) => readFileSync(join(modules, name, file), 'utf8').trim()).join('\n\n');
  return `==== ${name} ${version} (${license ?? 'see its repository'})\n\n${body}`.trim();
});
writeFileSync(join(target, 'licences.txt'), `${texts.join('\n\n')}\n`);
