import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Hurdle } from '../report/hurdle';
import type { Remark } from '../report/remark';
import type { Column } from '../report/table';

interface Read {
  readonly day: number;
  readonly notYet: Uint8Array;
  /** Whether the lines above the table say the day. */
  readonly isTitled: boolean;
}

/** What is said of due dates that follow from days late. */
export function daysLateRemarks({ heading: { en: name }, at }: Column, { day, notYet, isTitled }: Read): Remark[] {
  const remark = (weight: Remark['weight'], en: string, zh: string): Remark => ({
    weight,
    about: 'dates',
    at: { row: null, column: at },
    sentence: { en, zh },
  });
  const on = isoDay(day);
  const waiting = notYet.reduce((sum, one) => sum + one, 0);
  return [
    remark(
      'said',
      `Due dates follow from “${name}”: so many days before ${on}.`,
      `到期日由“${name}”推算：${on} 减去该天数。`,
    ),
    ...(isTitled
      ? []
      : [
          remark(
            'doubt',
            `Nothing in the export says on which day “${name}” was counted: ${on} is taken. If it was another, write it above the table (As of …); the due dates move with it.`,
            `导出文件未说明“${name}”按哪一天计算：按 ${on} 计。如不是，请在表格上方写明（截至 …），到期日随之变动。`,
          ),
        ]),
    ...(waiting === 0
      ? []
      : [
          remark(
            'doubt',
            `${waiting === 1 ? 'Of 1 row' : `Of ${waiting} rows`} “${name}” says only that nothing is overdue on ${on}: that day stands in for the due date, which may be later.`,
            `有 ${waiting} 行的“${name}”只表明 ${on} 尚未逾期：以该日代替到期日，实际到期日可能更晚。`,
          ),
        ]),
  ];
}

export function noDayCounted(column: Column): Hurdle {
  const { en: name } = column.heading;
  const problem = new Problem({
    kind: 'missing',
    place: column.place(-1),
    because: {
      en: `due dates follow from "${name}" only with the day on which it was counted: give asOf, write the day above the table (As of …), or add a column Due date`,
      zh: `须知道“${name}”按哪一天计算才能推算到期日：请填写基准日 asOf，或在表格上方写明（截至 …），或增加“到期日”列`,
    },
  });
  return { problem, at: { row: column.first - 1, column: column.at }, remedy: null, spoils: name };
}
