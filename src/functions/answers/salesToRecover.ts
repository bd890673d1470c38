import { salesToRecover } from '../../engine/desk';
import type { Language } from '../../engine/words';
import type { Answer } from '../definition';
import { salesToRecoverLayout } from '../layouts/salesToRecover';
import { printer } from '../printer';

export function answerSalesToRecover(
  { loss, margin }: { readonly loss: number; readonly margin: number },
  language: Language,
): Answer {
  const print = printer(salesToRecoverLayout, language);
  const sales = salesToRecover.of(loss, margin);
  return print.answer([print.row({ sales, times: sales / loss })]);
}
