const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day of an Excel serial. */
function parts(serial: number): readonly [number, number, number] {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** 30 June 2025. */
export function britishDay(serial: number): string {
  const [year, month, day] = parts(serial);
  return `${day} ${names[month - 1]} ${year}`;
}

/** June 30, 2025. */
export function americanDay(serial: number): string {
  const [year, month, day] = parts(serial);
  return `${names[month - 1]} ${day}, ${year}`;
}

/** 30-Jun-2025. */
export function indianDay(serial: number): string {
  const [year, month, day] = parts(serial);
  return `${day}-${names[month - 1]!.slice(0, 3)}-${year}`;
}

/** 2025年6月30日. */
export function chineseDay(serial: number): string {
  const [year, month, day] = parts(serial);
  return `${year}年${month}月${day}日`;
}

/** 2025-06-30. */
export function isoDay(serial: number): string {
  const [year, month, day] = parts(serial).map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

/** 30.06.2025. */
export function germanDay(serial: number): string {
  return isoDay(serial).split('-').reverse().join('.');
}

/** 30 Jun 2025. */
export function shortDay(serial: number): string {
  const [year, month, day] = parts(serial);
  return `${day} ${names[month - 1]!.slice(0, 3)} ${year}`;
}
