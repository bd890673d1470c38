/** What Office.js asks first: which program this is, which document, which settings, and what the program can do. */
interface ContextFacts {
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly excelApi: string;
}

/** Only what is really here. An API of a later set that is here all the same can be called; it is just not announced. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  customfunctionsruntime: '1.3',
  customfunctions: '1.9',
  sharedruntime: '1.1',
  addincommands: '1.1',
  settings: '1.1',
  delayforcelledit: '1.1',
  richapiruntimeflag: '1.2',
};

const EXCEL_ON_MAC = 8;

/** Twenty-four facts in the order of Office.js's `AppContextProperties`. */
export function context({ locale, documentUrl, settings, excelApi }: ContextFacts): unknown[] {
  const requirements = JSON.stringify({ excelapi: excelApi, ...REQUIREMENTS });
  return [
    [Object.keys(settings), Object.values(settings)],
    '',
    EXCEL_ON_MAC,
    16,
    0,
    0,
    1,
    0,
    locale,
    locale,
    0,
    documentUrl,
    1,
    0,
    '',
    0,
    '',
    '',
    false,
    true,
    requirements,
    '',
    '16.0.0.0',
    0,
  ];
}
