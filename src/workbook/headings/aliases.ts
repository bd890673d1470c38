import type { Headings } from './heading';

/** A table of names: how others write a customer, and what he is called here. */
// prettier-ignore
export const aliasHeadings: Headings<'theirs' | 'ours'> = {
  theirs: {
    words: { en: 'Alias', zh: '别名' }, kind: 'name',
    also: ['Aliases', 'Theirs', 'Their name', 'Also called', 'Other name', 'Other spelling', 'Spelling', 'Variant', 'Written as', 'Name in the ledger', 'Ledger name', 'Former name', 'Old name',
      '对方名称', '其他名称', '其他写法', '账上名称', '账面名称', '明细账名称', '曾用名', '原名称', '又名'],
  },
  ours: {
    words: { en: 'Customer', zh: '客户名称' }, kind: 'name',
    also: ['Ours', 'Our name', 'Customer name', 'Name', 'Customer ID', 'Customer no', 'Master name', 'Main name', 'Standard name', 'Correct name',
      '客户', '我方名称', '标准名称', '正式名称', '统一名称', '规范名称', '主名称', '客户全称', '客户编号'],
  },
};
