import { isInk, shown } from '../values/odd';

/** Whether a cell of the customers' column names one. */
export function saysWhose(cell: unknown): boolean {
  if (typeof cell === 'string' && isInk(cell.charCodeAt(0))) return true;
  return cell !== null && cell !== undefined && cell !== 0 && cell !== '' && shown(cell) !== '';
}
