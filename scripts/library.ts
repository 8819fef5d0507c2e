// `npm run library` compiles the tagger into dist-lib/ and makes that folder a package of its own: it asks for what its
// own files import, and for nothing that only the site needs.
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'dist-lib');

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Exports;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The paths of `exports` as they are seen from dist-lib/. */
const exportsFromWithin = (exports: Exports): Exports =>
  JSON.parse(JSON.stringify(exports).replaceAll('./dist-lib/', './')) as Exports;

/** `@scope/name` or `name` of what is imported from another package: "@scope/name/part.js". */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the compiled files import, each with the version that the project pins. */
function readDependencies({ dependencies }: Manifest): Record<string, string> {
  const code = globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  const specifiers = code.flatMap((text) => [...text.matchAll(/^(?:import|export) [^;]*?from '([^.'][^']*)'/gm)]);
  const names = [...new Set(specifiers.map(([, specifier = '']) => packageOf(specifier)))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const version = dependencies[name];
      if (version === undefined) throw new Error(`dist-lib/ imports ${name}, which package.json does not list`);
      return [name, version];
    }),
  );
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { name, version, license } = manifest;
const library = {
  name,
  version,
  description: 'Finds the dates in a text and says what they mean, in Arabic, English and French.',
  license,
  type: 'module',
  sideEffects: false,
  exports: exportsFromWithin(manifest.exports),
  dependencies: readDependencies(manifest),
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(library, null, 2)}\n`);
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
