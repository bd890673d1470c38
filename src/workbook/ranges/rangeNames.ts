import type { Words } from '../../engine/words';

/** What sentences call the two ranges that most functions take. */
export const receivablesName: Words = { en: 'Receivables', zh: '应收账款' };
export const customersName: Words = { en: 'Customers', zh: '客户' };
export const ordersName: Words = { en: 'Orders', zh: '订单' };
export const disputesName: Words = { en: 'Disputes', zh: '争议' };
