const ts = require('typescript');

/**
 * A webpack loader for the add-in: leaves out what a function says of itself to readers (summary, the sentences of returns, examples). Excel reads it from
 * functions.json, the documentation is generated from it, nothing in the add-in asks for it, and every workbook would load it.
 */
module.exports = function withoutDocumentation(source) {
  const tree = ts.createSourceFile('function.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      node.expression.getText(tree) === 'define' &&
      ts.isObjectLiteralExpression(node.arguments[0])
    )
      cuts.push(...documentationIn(node.arguments[0]));
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return cuts.reduceRight(
    (text, { from, until, without }) => `${text.slice(0, from)}${without}${text.slice(until)}`,
    source,
  );
};

const empty = { summary: "{ en: '', zh: '' }", returns: "{ en: '', zh: '' }", examples: '[]' };

function documentationIn({ properties }) {
  return properties
    .filter(({ name }) => Object.hasOwn(empty, name?.getText()))
    .map((property) => ({
      from: property.getStart(),
      until: property.getEnd(),
      without: `${property.name.getText()}: ${layoutKept(property) ?? empty[property.name.getText()]}`,
    }));
}

/** The columns and lines of an answer stay, for EXPLAIN finds its figures by them; only what is said around them goes. */
function layoutKept({ name, initializer }) {
  return name.getText() === 'returns' && initializer ? columnsIn(initializer) : null;
}

/** `returned(…)`, or several of them `joined(…)`, without their sentences; null where a sentence is all there is. */
function columnsIn(said) {
  if (!ts.isCallExpression(said)) return null;
  const called = said.expression.getText();
  if (called === 'joined') return `joined(${said.arguments.map((one) => columnsIn(one) ?? empty.returns).join(', ')})`;
  const [, layout, besides] = said.arguments;
  const lines = besides?.properties?.find((one) => one.name?.getText() === 'lines');
  return `${called}(${[empty.returns, layout.getText(), ...(lines ? [`{ ${lines.getText()} }`] : [])].join(', ')})`;
}
