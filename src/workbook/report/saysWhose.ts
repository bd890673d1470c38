import { shown } from '../values/odd';

/** Whether a cell of the customers' column names one. */
export function saysWhose(cell: unknown): boolean {
  if (typeof cell === 'string' && isInk(cell.charCodeAt(0))) return true;
  return cell !== null && cell !== undefined && cell !== 0 && cell !== '' && shown(cell) !== '';
}

/** Latin letters and digits, and Chinese characters: no space is among them. */
function isInk(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x3400 && code < 0xd800);
}
