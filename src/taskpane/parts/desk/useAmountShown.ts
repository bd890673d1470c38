import { usePane } from '../context';

/** An amount as tables of the pane show it, in full where it is pointed at; a dash where there is none. */
export function useAmountShown(): (value: number | null) => { readonly shown: string; readonly full?: string } {
  const { format } = usePane();
  return (value) => (value === null ? { shown: '—' } : { shown: format.amount(value), full: format.fullAmount(value) });
}
