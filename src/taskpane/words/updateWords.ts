import type { Words } from '../../engine/words';

/** The sentences about an update, loaded with the last step. Words in braces are numbers, cells or sheets. */
// prettier-ignore
export const updateWords = {
  update: { en: 'Update', zh: '更新' },
  help: { en: 'Update makes the sheets that were inserted last anew, for the ranges, terms and language of now, and keeps what you typed into their fields. Cells that you added have no place on the new sheets: the sheet with them stays beside.', zh: '“更新”按当前的区域、条款和语言重做最近一次插入的工作表，并沿用您在输入格中填写的内容。您另加的单元格在新表上没有位置，所在的旧表会保留。' },
  done: { en: 'Updated: {sheets} sheets made anew. The formulas are live.', zh: '已更新：重做 {sheets} 个工作表，公式随数据更新。' },
  typed: { en: 'Cells that keep what you typed: {cells}.', zh: '您填写的 {cells} 个单元格已沿用。' },
  both: { en: 'There what you typed was kept, though the wizard has another number now: {cells}.', zh: '以下单元格沿用您填写的数值，向导现在的数值与之不同：{cells}。' },
  kept: { en: 'These sheets of before stay, because they hold something that has no place on the new ones:', zh: '以下旧工作表予以保留，其中有些内容在新工作表上没有位置：' },
  keptRead: { en: '{sheet}, with those that read it', zh: '{sheet}（被上述工作表引用）' },
  notRemembered: { en: 'Nothing was changed. No inserted sheet is noted as one for this purpose: an earlier version did not note it. Press “Insert once more”; the old sheets can be removed below.', zh: '未作任何改动。工作簿中没有为此用途登记的已插入工作表（早期版本不作登记）。请点击“再插入一次”，旧工作表可在下方移除。' },
  frozen: { en: 'Nothing was changed. Formulas on these sheets are frozen, so they are a record. Thaw them first, or press “Insert once more”.', zh: '未作任何改动。这些工作表上的公式已冻结，属于存档。请先解冻，或点击“再插入一次”。' },
  read: { en: 'Nothing was changed. These cells or names of yours read the inserted sheets and would end in #REF!: {cells}. Put values in their place or let them read your own ranges, then update; or press “Insert once more”.', zh: '未作任何改动。您的以下单元格或名称引用了已插入的工作表，更新后会变成 #REF!：{cells}。请先改为数值，或改为引用您自己的区域，再更新；也可点击“再插入一次”。' },
} satisfies Readonly<Record<string, Words>>;
