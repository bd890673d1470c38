import type { Book } from '../grid/book';
import { lossesOnSave } from '../file/losses';
import { saveFile } from '../file/saveFile';
import { notice } from './notice';
import { wordsOf, type PageLanguage } from './words';

/** Hands the workbook to the browser as a download; what the file would lose is named first. */
export async function saveWorkbook(
  book: Book,
  functions: readonly string[],
  original: Uint8Array | undefined,
  language: PageLanguage,
  title: string | null,
): Promise<void> {
  const words = wordsOf(language);
  const losses = original ? lossesOnSave(original) : [];
  if (
    losses.length > 0 &&
    (await notice(`${words.loses}\n${losses.map((loss) => `• ${loss[language]}`).join('\n')}`, [
      words.saveAnyway,
      words.cancel,
    ])) !== 0
  )
    return;
  await book.calculation.settled();
  const bytes = await saveFile(book.toDocument(), functions, original);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  link.download = title ?? (language === 'zh' ? '工作簿.xlsx' : 'Workbook.xlsx');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
