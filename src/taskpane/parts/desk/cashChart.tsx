import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { CashFound, Period } from '../../desk/cash';
import { usePane } from '../context';
import { Legend } from '../curve/legend';
import { useCurveFrame } from '../curve/useCurveFrame';
import { useCurveStrokes } from '../curve/useCurveStrokes';
import { useDeskWords } from './useDeskWords';

const size = { width: 320, height: 170, left: 40, right: 8, top: 18, bottom: 20 } as const;

interface CashChartProps {
  readonly found: CashFound;
  readonly opening: number;
  readonly minimum: number | null;
}

/** Cash at the end of each period: dashed without cover, solid with it, and the minimum. The table below has the same points. */
export function CashChart({ found, opening, minimum }: CashChartProps): ReactElement {
  const frame = useCurveFrame();
  const strokes = useCurveStrokes();
  const { format } = usePane();
  const word = useDeskWords();
  const { periods, lowest } = found;
  const all = periods.flatMap(({ cash, covered }) => [cash, covered ?? cash]);
  const [low, high] = [Math.min(0, opening, minimum ?? 0, ...all), Math.max(0, opening, minimum ?? 0, ...all)];
  const x = scaleLinear([0, periods.length], [size.left, size.width - size.right]);
  const y = scaleLinear([low, high > low ? high : low + 1], [size.height - size.bottom, size.top]).nice(4);
  const path = (of: (period: Period) => number | null) =>
    line<number>(
      (_, at) => x(at),
      (cash) => y(cash),
    )([opening, ...periods.map((period) => of(period) ?? 0)]) ?? undefined;
  const across = { x1: size.left, x2: size.width - size.right };
  const lines = [
    { name: word('without'), look: strokes.without },
    ...(found.lowestCovered === null ? [] : [{ name: word('covered'), look: strokes.retained }]),
    ...(minimum === null ? [] : [{ name: word('minimumLine'), look: strokes.limit }]),
  ];
  return (
    <div>
      <Legend lines={lines} />
      <svg
        className={frame.drawing}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={word('chartAlt', { opening: format.amount(opening), lowest: format.amount(lowest.cash) })}
      >
        <text x="0" y="9">
          {word('chart')}
        </text>
        {y.ticks(4).map((amount) => (
          <g key={amount}>
            <line className={frame.grid} {...across} y1={y(amount)} y2={y(amount)} />
            <text x={size.left - 5} y={y(amount)} dy="0.35em" textAnchor="end">
              {format.amount(amount)}
            </text>
          </g>
        ))}
        {marked(periods).map((at) => (
          <text key={at} x={x(at)} y={size.height - 6} textAnchor={at === periods.length ? 'end' : 'middle'}>
            {periods[at - 1]!.name}
          </text>
        ))}
        {minimum !== null && <line className={strokes.limit} {...across} y1={y(minimum)} y2={y(minimum)} />}
        <path className={strokes.without} d={path(({ cash }) => cash)} />
        {found.lowestCovered && <path className={strokes.retained} d={path(({ covered }) => covered)} />}
      </svg>
    </div>
  );
}

/** Which periods are named below the line: three, so that none runs into the next. */
function marked({ length }: readonly Period[]): readonly number[] {
  return [...new Set([1, 2, 3].map((part) => Math.max(1, Math.round((part * length) / 3))))];
}
