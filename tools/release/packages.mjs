import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../program.mjs';

/** What was built into a program, from the list that the build wrote: name, version, licence and its text. */
export function packagesIn(list) {
  return JSON.parse(readFileSync(list, 'utf8')).map((place) => {
    const folder = path.join(root, place);
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, license: license ?? null, texts: licenceTexts(folder) };
  });
}

function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && existsSync(path.join(folder, file)))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
}

/** Whose work goes along, with each licence as its author wrote it. */
export function notices(packages) {
  const parts = packages.map(({ name, version, license, texts }) =>
    [`${name} ${version} (${license ?? 'its package names no licence'})`, ...texts].join('\n\n'),
  );
  return Buffer.from(`Third-party software in this package.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** The list of software in the form that scanners read: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. */
export function softwareList(name, version, packages) {
  const component = { type: 'application', name, version, licenses: [{ license: { id: 'MIT' } }] };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components: packages.map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      ...(one.license === null ? {} : { licenses: [licenceOf(one.license)] }),
    })),
  };
  return Buffer.from(`${JSON.stringify(bom, null, 2)}\n`);
}

/** One licence by its SPDX name, or several in an expression. */
function licenceOf(license) {
  return /^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license };
}
