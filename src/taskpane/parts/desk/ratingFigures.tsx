import { useMemo, type ReactElement } from 'react';
import { ownRatios, type OwnPositionName, type OwnRatioName } from '../../../engine/desk';
import type { Answer } from '../../../functions/definition';
import { ownRatingLayout, ownRatingLines } from '../../../functions/layouts/ownRating';
import { reader } from '../../../functions/reader';
import { Notice } from '../notice';
import { FigureTable } from '../year/figureTable';
import { useAmountShown } from './useAmountShown';
import { useDeskWords } from './useDeskWords';

const positions = ['now', 'insured', 'fails', 'failsInsured'] as const satisfies readonly OwnPositionName[];

/** The grade that the scores stand for and the ratios, before and after the largest debtor fails; what the statement lacks is named. */
export function RatingFigures({ answer }: { readonly answer: Answer }): ReactElement {
  const [word, amount] = [useDeskWords(), useAmountShown()];
  const read = useMemo(() => reader(ownRatingLayout, answer), [answer]);
  const grade = read.line(ownRatingLines.grade.words);
  const lost = read.line(ownRatingLines.lost.words);
  const ratios = (Object.keys(ownRatios) as OwnRatioName[]).flatMap((key) => {
    const row = read.line(ownRatingLines[key].words);
    if (row === null || row.number('now') === null) return [];
    return [
      {
        label: row.text('figure'),
        values: positions.map((at) => ({ shown: ratioShown(row.number(at)) })),
      },
    ];
  });
  const graded = grade !== null && grade.text('now') !== '';
  return (
    <>
      {grade && !graded && <Notice kind="info">{grade.text('how')}</Notice>}
      <FigureTable
        wholeWords
        label={word('rating.title')}
        headings={[word('figure'), word('now'), word('withCover'), word('fails'), word('failsCovered')]}
        rows={[
          ...(graded
            ? [
                {
                  label: grade.text('figure'),
                  strong: true,
                  values: positions.map((at) => ({ shown: grade.text(at) || '—' })),
                },
              ]
            : []),
          ...ratios,
          ...(lost ? [{ label: lost.text('figure'), values: positions.map((at) => amount(lost.number(at))) }] : []),
        ]}
      />
      <Notice kind="info">{[lost?.text('how'), graded ? grade.text('how') : ''].filter(Boolean).join(' ')}</Notice>
    </>
  );
}

function ratioShown(value: number | null): string {
  return value === null ? '—' : value.toFixed(2);
}
