import type { Language, Words } from '../engine/words';

export const help: Words = {
  en: `coversheet-recalc: recalculates the Coversheet formulas of a workbook, without Excel.

  npm run recalc -- in.xlsx out.xlsx [options]
  npm run recalc -- in.xlsx --json
  npm run recalc -- ledger.csv out.xlsx
  npm run recalc -- export.xlsx --read

  --as-of 2026-06-30   sets the cell that is named AsOf, for this run and in the file that is written
  --json               prints every result as JSON
  --read               tells how the receivables on each sheet are read, and calculates nothing
  --help               this text

Results are put into the file as Excel stores them; everything else in it stays as it is.
Built-in formulas that depend on ours are recalculated too. Without out.xlsx nothing is written.
A CSV file (any usual encoding; comma, semicolon, tab or bar) becomes a workbook of one sheet.
Plain numbers become numbers; what has leading zeros, groups or days stays as it was written.

Exit code: 0 all well; 1 a formula of ours ends in an error (the cells are listed; the file is written),
or with --read no ledger is found or something in one is left to mend;
2 the command or the workbook does not allow it; 3 the file cannot be read or patched (nothing is written).
Indicative, not an offer of cover; the policy wording decides.`,
  zh: `coversheet-recalc：不打开 Excel，重新计算工作簿中的 Coversheet 公式。

  npm run recalc -- 输入.xlsx 输出.xlsx [选项]
  npm run recalc -- 输入.xlsx --json
  npm run recalc -- 应收明细.csv 输出.xlsx
  npm run recalc -- 导出.xlsx --read

  --as-of 2026-06-30   设置名称 AsOf 所指的单元格，本次计算与写出的文件均按此日期
  --json               以 JSON 打印全部结果
  --read               逐条说明各工作表的应收账款如何被读取，不做计算
  --help               显示本说明

结果按 Excel 的存储方式写入文件，文件中的其他内容保持不变。
依赖这些结果的内置公式一并重算。不给出“输出.xlsx”时不写任何文件。
CSV 文件（常见编码；逗号、分号、制表符或竖线分隔）会转换为只有一张工作表的工作簿：
普通数字转为数字，带前导零、千位分隔符的数字以及日期保持原样。

退出码：0 一切正常；1 有公式以错误值结束（列出单元格，文件照常写出），
或 --read 时未找到应收账款、有待确定或无法读取之处；
2 命令或工作簿不允许此操作；3 文件无法读取或修补（不写任何文件）。
结果仅供参考，不构成承保要约；以保险单条款为准。`,
};

// prettier-ignore
export const words = {
  noFile: { en: 'Which workbook? Name an .xlsx file.', zh: '请给出要计算的 .xlsx 工作簿。' },
  noOutput: { en: 'Where shall the result go? Name a second .xlsx file, or ask for --json.', zh: '结果写到哪里？请再给出一个 .xlsx 文件名，或使用 --json。' },
  tooMany: { en: 'Two files at most: one to read, one to write.', zh: '最多两个文件：一个读取，一个写出。' },
  csvBecomesBook: { en: 'A CSV file becomes a workbook: name an .xlsx file for the result.', zh: 'CSV 文件会转换为工作簿，请为结果给出一个 .xlsx 文件名。' },
  noDay: { en: '--as-of needs a day such as 2026-06-30.', zh: '--as-of 需要一个日期，例如 2026-06-30。' },
  noAsOf: { en: 'The workbook has no cell that is named AsOf.', zh: '工作簿中没有名为 AsOf 的单元格。' },
  asOfIsFormula: { en: 'The cell that is named AsOf holds a formula; put a day there instead.', zh: '名称 AsOf 所指的单元格是公式，请改为固定日期。' },
  notCalculated: { en: 'the workbook cannot be read or calculated here', zh: '无法在此读取或计算该工作簿' },
  nothingWritten: { en: 'Nothing was written.', zh: '未写出任何文件。' },
  seeHelp: { en: 'See --help.', zh: '参见 --help。' },
} as const satisfies Record<string, Words>;

export function unknownOption(option: string): Words {
  return { en: `There is no option ${option}.`, zh: `没有选项 ${option}。` };
}

export function cannotRead(file: string): Words {
  return { en: `${file} cannot be read.`, zh: `无法读取 ${file}。` };
}

export function cannotWrite(file: string): Words {
  return { en: `${file} cannot be written.`, zh: `无法写出 ${file}。` };
}

export function summary(formulas: number, dependents: number, seconds: string): Words {
  return {
    en: `Formulas of ours: ${formulas}; built-in ones that depend on them: ${dependents}; ${seconds} s.`,
    zh: `共计算本加载项公式 ${formulas} 个、依赖它们的内置公式 ${dependents} 个，用时 ${seconds} 秒。`,
  };
}

export function errorsFound(count: number): Words {
  return { en: `Cells that end in an error: ${count}`, zh: `以错误值结束的单元格：${count} 个` };
}

export function leftAlone(count: number): Words {
  return {
    en: `Formulas that use functions not known here or lead back to themselves (their old values were left): ${count}`,
    zh: `使用了此处无法识别的函数、或存在循环引用的公式（保留原有的值）：${count} 个`,
  };
}

/** That of the system: Chinese where it speaks Chinese, English everywhere else. */
export function languageOfSystem(environment: Readonly<Record<string, string | undefined>>): Language {
  const spoken =
    environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(spoken) ? 'zh' : 'en';
}
