import path from 'node:path';
import { documents } from './addin.mjs';
import { notices, packagesIn, softwareList } from './packages.mjs';
import { filesOf } from './zipped.mjs';

/** What the page around the sheet may do: itself, and the pane in a frame. The grid draws with inline styles. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
].join('; ');

/** The small Excel with the add-in beside it, as files for any web folder: two pages that find each other, and Office.js from Microsoft. */
export function appFiles(dist, version) {
  const packages = [
    ...new Map(
      ['packages.json', 'host/packages.json']
        .flatMap((list) => packagesIn(path.join(dist, list)))
        .map((one) => [`${one.name}@${one.version}`, one]),
    ).values(),
  ];
  const files = filesOf(
    dist,
    (name) => !/^cli\/|^(manifest\.xml|headers|LICENSE|chunks\.json|.*packages\.json)$/.test(name),
  );
  const text = (name) => files[name].toString('utf8');
  return {
    ...files,
    'index.html': Buffer.from(frontDoor),
    'host/index.html': Buffer.from(
      inHead(
        text('host/index.html'),
        `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="coversheet-pane" content="../embedded.html" />`,
      ),
    ),
    'embedded.html': Buffer.from(embedded(text('taskpane.html'))),
    ...documents(),
    'THIRD-PARTY-NOTICES.txt': notices(packages),
    'sbom.cdx.json': softwareList('coversheet-app', version, packages),
  };
}

/** The pane as it stands in the small Excel: the host's script first, then Microsoft's Office.js. */
function embedded(page) {
  const officeTag = /<script src="?https:\/\/[^\s">]+\/office\.js"?><\/script>/;
  if (!officeTag.test(page)) throw new Error('taskpane.html has no script tag for Office.js');
  const sheet = inHead(page, '<meta name="coversheet-sheet" content="host/index.html" />');
  return sheet.replace(officeTag, (tag) => `<script src="host/frame.js"></script>\n    ${tag}`);
}

function inHead(page, lines) {
  return page.replace(/<meta charset="?utf-8"?(?: \/)?>/, (first) => `${first}\n    ${lines}`);
}

const frontDoor = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=host/index.html" />
    <title>Coversheet</title>
  </head>
  <body><a href="host/index.html">Coversheet</a></body>
</html>
`;
