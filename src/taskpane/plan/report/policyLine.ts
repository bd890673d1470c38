import type { Policy } from '../../../engine/cover';
import { colour } from '../look';
import { amountText, sentence, shareText } from '../sentence';
import type { Part, ReportInput } from './frame';
import { reportWords } from './reportWords';

/** The policy in a line: insurer and number, its period, the percentage, and what is left of the maximum and of the first loss. What the policy leaves blank is left out. */
export function policyLine(input: ReportInput, at: number): Part {
  const pieces = piecesOf(input);
  if (pieces.length === 0) return { blocks: [], styles: [] };
  const { language } = input;
  const said = `TEXTJOIN("${language === 'zh' ? '；' : '; '}",TRUE,${pieces.join(',')})`;
  const start = sentence(reportWords.policyLine[language], {});
  return {
    blocks: [{ at: `B${at}`, cells: [[{ formula: `=IFERROR(${start}&${said}&"${reportWords.stop[language]}","")` }]] }],
    styles: [{ range: `B${at}:H${at}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' }],
    wide: [{ row: at, height: 28 }],
  };
}

function piecesOf(input: ReportInput): readonly string[] {
  const { language, terms } = input;
  const of = (key: keyof Policy, said: (term: string) => string) => {
    const cell = term(input, key);
    return cell === null ? null : whereGiven(cell, said(cell));
  };
  const left = (most: keyof Policy, used: keyof Policy, words: keyof typeof reportWords) =>
    of(most, (all) => {
      const taken = terms[used] === undefined ? '0' : `N(${term(input, used)})`;
      return sentence(reportWords[words][language], {
        all: amountText(all),
        left: amountText(`MAX(0,${all}-${taken})`),
      });
    });
  const end = term(input, 'policyEnd');
  return [
    of('insurer', (name) => `${name}&""`),
    of('policyNumber', (number) => sentence(reportWords.policyNumber[language], { number })),
    end &&
      of('policyStart', (start) =>
        sentence(reportWords.policyPeriod[language], { start: dayText(start), end: dayText(end) }),
      ),
    of('insuredPercentage', (share) => sentence(reportWords.policyShare[language], { share: shareText(share) })),
    left('maximumLiability', 'alreadyPaid', 'policyMaximum'),
    left('aggregateFirstLoss', 'firstLossUsed', 'policyFirstLoss'),
  ].filter((piece) => piece !== null);
}

/** A blank cell that is looked up reads as 0. */
function whereGiven(cell: string, said: string): string {
  return `IF(OR(${cell}&""="",${cell}&""="0"),"",IFERROR(${said},""))`;
}

function term({ references, terms }: ReportInput, key: keyof Policy): string | null {
  const name = terms[key];
  return name === undefined || references.policy === undefined
    ? null
    : `VLOOKUP("${name.replaceAll('"', '""')}",${references.policy},2,FALSE)`;
}

/** Spelled out part by part: the letters of a date's format differ from country to country. */
export function dayText(formula: string): string {
  return `YEAR(${formula})&"-"&TEXT(MONTH(${formula}),"00")&"-"&TEXT(DAY(${formula}),"00")`;
}
