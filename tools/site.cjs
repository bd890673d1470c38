/** Where the add-in will live, read from the environment; everything that a release may change stands here. */
const officeScripts = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The address that stands in manifest.xml and is replaced, everywhere, by the address of the release. */
const developmentUrl = 'https://localhost:3000/';

/** Pages that may show the pane in a frame: Excel on the web. Desktop Excel uses no frame. */
const frameAncestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://excel.cloud.microsoft',
  'https://onedrive.live.com',
  'https://*.officeapps.partner.office365.cn',
  'https://*.sharepoint.cn',
];

/** The empty string's hash: Fluent UI puts empty style elements into the page and fills them through the object model. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function siteFrom(environment) {
  const url = secure('COVERSHEET_URL', environment.COVERSHEET_URL ?? developmentUrl);
  const chosen = environment.COVERSHEET_OFFICE_JS ?? 'global';
  const officeJs = secure('COVERSHEET_OFFICE_JS', officeScripts[chosen.toLowerCase()] ?? chosen);
  const ancestors = environment.COVERSHEET_FRAME_ANCESTORS?.split(/\s+/).filter(Boolean) ?? frameAncestors;
  return {
    url: url.endsWith('/') ? url : `${url}/`,
    officeJs,
    namespace: environment.COVERSHEET_NAMESPACE ?? '',
    ancestors,
  };
}

function secure(name, address) {
  if (!/^https:\/\/[^\s"'<>&]+$/.test(address))
    throw new Error(`${name}: expected an address that begins with https://, found "${address}".`);
  return address;
}

/** What the page may load: itself and Office.js, and nothing to any other address. */
function pagePolicy(site) {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(site.officeJs).origin}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The headers for the server: the page's policy, and what a page cannot say about itself (who may frame it). */
function serverHeaders(site) {
  return {
    'Content-Security-Policy': `${pagePolicy(site)}; frame-ancestors ${site.ancestors.join(' ')}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}

function headersFile(site) {
  return Object.entries(serverHeaders(site))
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** The manifest of this release: every address replaced, and a namespace set where one is wanted. */
function manifestFor(manifest, site) {
  const moved = manifest.replaceAll(developmentUrl, site.url);
  return site.namespace ? withNamespace(moved, site.namespace) : moved;
}

function withNamespace(manifest, namespace) {
  if (!/^[A-Za-z][A-Za-z0-9.]{0,31}$/.test(namespace))
    throw new Error(`COVERSHEET_NAMESPACE: expected a short word of letters and digits, found "${namespace}".`);
  const words = `\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}">\n          <bt:Override Locale="zh-CN" Value="${namespace}" />\n        </bt:String>`;
  return manifest
    .replace('</Metadata>', '</Metadata>\n            <Namespace resid="Functions.Namespace" />')
    .replace('<bt:ShortStrings>', `<bt:ShortStrings>${words}`);
}

module.exports = { siteFrom, pagePolicy, serverHeaders, headersFile, manifestFor, developmentUrl, officeScripts };
