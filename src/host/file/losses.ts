import { textOf } from './parts/package';
import { settingsNamespace } from './parts/settingsPart';
import { unpack } from './parts/unpack';

/** Something in a file that is gone after saving over it. */
export interface Loss {
  readonly en: string;
  readonly zh: string;
  /** The parts of the file that hold it. */
  readonly parts: readonly string[];
}

const named: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/(comments|threadedComments|persons|drawings\/vmlDrawing)/, 'comments and notes', '批注'],
  [/vbaProject|^xl\/(vbaData|macrosheets)/, 'macros', '宏'],
  [/^xl\/(ctrlProps|activeX)\//, 'form controls', '窗体控件'],
  [/^xl\/(connections\.xml|queryTables\/|model\/)/, 'data connections and queries', '数据连接与查询'],
  [/^xl\/embeddings\//, 'embedded documents', '嵌入的文档'],
  [/^xl\/printerSettings\//, 'printer settings', '打印机设置'],
  [/^xl\/(richData|featurePropertyBag)\//, 'linked data types and pictures in cells', '链接的数据类型与单元格内图片'],
  [/^xl\/(diagrams|ink)\//, 'diagrams and ink', '图示与墨迹'],
  [/^xl\/(revisions|userNames)/, 'the history of shared editing', '共享编辑的修订记录'],
  [/^xl\/webextensions\//, 'settings of other add-ins', '其他加载项的设置'],
  [/^customXml\//, 'data that other programs keep in the file', '其他程序存放在文件中的数据'],
  [/^docProps\/custom\.xml$/, 'custom document properties', '自定义文档属性'],
  [/^docProps\/thumbnail/, 'the preview picture', '预览图'],
  [/^_xmlsignatures\//, 'the digital signature', '数字签名'],
];

/** What the .xlsx library reads and writes back. Excel makes the calculation chain anew by itself. */
const kept = new RegExp(
  [
    /^\[Content_Types\]\.xml$/,
    /\.rels$/,
    /^docProps\/(core|app)\.xml$/,
    /^xl\/(workbook|styles|sharedStrings|metadata|calcChain)\.xml$/,
    /^xl\/(worksheets|chartsheets|tables|charts|chartEx|media|theme|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks)\//,
    /^xl\/drawings\/drawing\d+\.xml$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Names what saving over this file would lose, so that the user can be asked first; nothing where nothing is lost. */
export function lossesOnSave(bytes: Uint8Array): readonly Loss[] {
  const parts = unpack(bytes);
  const lost = Object.keys(parts)
    .filter((path) => !path.endsWith('/') && !kept.test(path) && !isOwn(path))
    .sort();
  const found = named.map(([pattern, en, zh]) => ({ en, zh, parts: lost.filter((path) => pattern.test(path)) }));
  const rest = lost.filter((path) => !named.some(([pattern]) => pattern.test(path)));
  const others = {
    en: `parts that are not known here (${rest.join(', ')})`,
    zh: `此处无法识别的内容（${rest.join('、')}）`,
    parts: rest,
  };
  return [...found, others].filter((loss) => loss.parts.length > 0);

  /** Our own settings are read and written anew; the description beside them is of no weight. */
  function isOwn(path: string): boolean {
    const item = path.replace(/^customXml\/itemProps(\d+)\.xml$/, 'customXml/item$1.xml');
    return /^customXml\/item\d+\.xml$/.test(item) && (textOf(parts, item) ?? '').includes(settingsNamespace);
  }
}
