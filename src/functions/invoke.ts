import { Problem } from '../engine/problem';
import type { Cells } from '../workbook/values/cells';
import { dateSystemIn } from '../workbook/ranges/dateSystem';
import { hasWords, languageOf } from '../workbook/headings/language';
import { readDate } from '../workbook/values/date';
import { isBlank } from '../workbook/values/odd';
import { readMapping } from '../workbook/headings/mapping';
import { readingLines } from '../workbook/headings/readingLines';
import type { Mapping } from '../workbook/report/kind';
import type { Language, Words } from '../engine/words';
import { dayApart } from './dayApart';
import { showable } from './showable';
import { refuseTwoMoneys } from './oneMoney';
import { withSentence } from './withSentence';
import type { Answer, Answering, Call, Definition, Parameter, Parameters } from './definition';

/** What only the workbook knows. */
export interface Circumstances {
  readonly date1904?: boolean;
  /** Of whoever asks, where it is not that of the ranges: the pane speaks the user's. */
  readonly language?: Language;
}

/** One evaluation of a function: arguments as cells in, the answer's rectangle out, at once or later. Throws (or rejects with) a Problem where the whole call fails. */
export function invoke<A extends Answering>(
  definition: Definition<Parameters, A>,
  args: readonly unknown[],
  circumstances: Circumstances = {},
): A {
  const names = Object.keys(definition.parameters);
  const cells = names.map((_, index) => cellsOf(args[index]));
  const call = callFor(definition.parameters, cells, circumstances);
  const rates = cells[names.indexOf('rates')] ?? null;
  const answered =
    rates === null ? answerIn(definition, cells, call) : inOneCurrency(definition, cells, { call, rates });
  // Only functions that answer later take kinds that are read later.
  return checked(answered) as A;
}

/** Reads the arguments and answers. */
function answerIn(definition: Definition, cells: readonly (Cells | null)[], call: Call): Answering {
  const [names, parameters] = [Object.keys(definition.parameters), Object.values(definition.parameters)];
  const given = readEach(parameters, cells, call);
  const answer = (values: readonly unknown[]) => {
    const missing = call.exchange?.log.missing();
    if (missing) throw missing;
    refuseTwoMoneys(parameters, cells, values, call);
    return dated(definition, definition.run(byName(names, values), call), dayApart(values, call), call);
  };
  return given instanceof Promise ? given.then(answer) : answer(given);
}

/** A book that stands on another day than the one asked for: said once. What tells how it reads a book says it itself. */
function dated({ notes }: Definition, answer: Answering, said: Words | null, { language }: Call): Answering {
  if (said === null || notes === 'own') return answer;
  const sentence = said[language];
  const tell = (told: Answer) => withSentence(told, notes ?? null, sentence, { language, where: 'first row' });
  return answer instanceof Promise ? answer.then(tell) : tell(answer);
}

/** With rates: amounts in several currencies become one as they are read, and the answer says how. */
async function inOneCurrency(
  definition: Definition,
  cells: readonly (Cells | null)[],
  { call, rates }: { readonly call: Call; readonly rates: Cells },
): Promise<Answer> {
  const { exchangeFor, withRatesSaid } = await import(/* webpackChunkName: "reading" */ './converting');
  const named = new Map(Object.keys(definition.parameters).map((name, index) => [name, cells[index] ?? null]));
  const exchange = exchangeFor(rates, named, call);
  const answer = await answerIn(definition, cells, { ...call, exchange });
  return withRatesSaid(answer, definition.notes ?? null, exchange, call.language);
}

function checked(answer: Answering): Answering {
  return answer instanceof Promise ? answer.then(showable) : showable(answer);
}

function byName(names: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** One after the other, so that the first fault is the one that is told; at once if every reader is there. */
function readEach(
  parameters: readonly Parameter<unknown>[],
  cells: readonly (Cells | null)[],
  call: Call,
  before: readonly unknown[] = [],
): readonly unknown[] | Promise<readonly unknown[]> {
  const values = [...before];
  while (values.length < parameters.length) {
    const value = read(parameters[values.length]!, cells[values.length]!, call);
    if (value instanceof Promise)
      return value.then((later: unknown) => readEach(parameters, cells, call, [...values, later]));
    values.push(value);
  }
  return values;
}

function callFor(
  parameters: Parameters,
  cells: readonly (Cells | null)[],
  { date1904 = false, language }: Circumstances,
): Call {
  const names = Object.keys(parameters);
  const mapping = cells[names.indexOf('mapping')] ?? null;
  const lines = readingLines(cells[names.indexOf('settings')] ?? []);
  const found = cells.map((range) => (range === null ? null : dateSystemIn(range))).find((one) => one !== null);
  const counts1904 = found ?? date1904;
  const asOf = readDate(cells[names.indexOf('asOf')]?.[0]?.[0], counts1904);
  return {
    language: language ?? languageSpoken(Object.values(parameters), cells),
    date1904: counts1904,
    mapping: withLines(mapping === null ? new Map() : readMapping(mapping), lines),
    exchange: null,
    // One that cannot be read is told by its own kind.
    asOf: asOf instanceof Problem ? null : asOf,
  };
}

/** That of the first argument that says something in words. */
function languageSpoken(parameters: readonly Parameter<unknown>[], cells: readonly (Cells | null)[]): Language {
  const speaks = (range: Cells | null, at: number) =>
    range !== null && parameters[at]!.isName !== true && hasWords(range);
  return languageOf(cells.find(speaks) ?? []);
}

/** What the mapping says counts before what the settings say. */
function withLines(mapping: Mapping, lines: ReadonlyMap<string, string>): Mapping {
  if (lines.size === 0) return mapping;
  return Object.assign(new Map([...lines, ...mapping]), mapping.names && { names: mapping.names });
}

function read(parameter: Parameter<unknown>, cells: Cells | null, call: Call): unknown {
  if (cells === null && !parameter.optional && !parameter.mayBeBlank) {
    throw new Problem({
      kind: 'missing',
      because: {
        en: `${parameter.name} is needed: ${parameter.help.en}`,
        zh: `需要参数 ${parameter.name}：${parameter.help.zh}`,
      },
    });
  }
  return parameter.read(cells, call);
}

/** Left out and blank are the same: Excel hands either over as nothing, as empty text or as 0. */
function cellsOf(argument: unknown): Cells | null {
  const cells: Cells = Array.isArray(argument) ? (Array.isArray(argument[0]) ? argument : [argument]) : [[argument]];
  return cells.length === 0 || (cells.length === 1 && (cells[0] ?? []).every(isBlank)) ? null : cells;
}
