import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import { curveOf, type Point } from '../../year/curve';
import { amountTyped } from '../../year/ownFirm';
import type { LossFigures } from '../../year/lossFigures';
import { usePane } from '../context';
import { Legend } from '../curve/legend';
import { useCurveFrame } from '../curve/useCurveFrame';
import { useCurveStrokes } from '../curve/useCurveStrokes';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  here: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1px',
    strokeOpacity: 0.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

const size = { width: 320, height: 184, left: 32, right: 10, top: 18, bottom: 22 } as const;
const chances = [1, 0.1, 0.01, 0.001] as const;

interface LossCurveProps {
  readonly figures: LossFigures;
  /** Which of the bad years is pointed at. */
  readonly at: number;
}

/** With which chance a year loses more than an amount: dashed without cover, solid for what is retained. The table behind it has the same points. */
export function LossCurve({ figures, at }: LossCurveProps): ReactElement {
  const styles = useStyles();
  const frame = useCurveFrame();
  const strokes = useCurveStrokes();
  const { format, state } = usePane();
  const word = useYearWords();
  const covered = figures.expected.retained !== null;
  const most = figures.badYears.at(-1)!.loss.without;
  const x = scaleLinear([0, most > 0 ? most : 1], [size.left, size.width - size.right]).nice(4);
  const y = scaleLog([0.001, 1], [size.height - size.bottom, size.top]);
  const path = line<Point>(
    ({ loss }) => x(loss),
    ({ chance }) => y(Math.max(0.001, chance)),
  );
  const here = figures.badYears[at]!;
  const equity = amountTyped(state.answers.equity);
  const alt = word('curveAlt', {
    without: shownAt(0.99, 'without'),
    retained: covered ? word('curveAltRetained', { retained: shownAt(0.99, 'retained') }) : '',
  });

  function shownAt(level: number, whose: 'without' | 'retained'): string {
    return format.amount(figures.badYears.find((one) => one.level === level)?.loss[whose] ?? 0);
  }

  const lines = [
    { name: word('without'), look: strokes.without },
    ...(covered ? [{ name: word('retained'), look: strokes.retained }] : []),
  ];
  return (
    <div>
      <Legend lines={lines} />
      <svg className={frame.drawing} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={alt}>
        <text x="0" y="9">
          {word('curveTitle')}
        </text>
        {chances.map((chance) => (
          <g key={chance}>
            <line className={frame.grid} x1={size.left} x2={size.width - size.right} y1={y(chance)} y2={y(chance)} />
            <text x={size.left - 5} y={y(chance)} dy="0.35em" textAnchor="end">
              {format.share(chance)}
            </text>
          </g>
        ))}
        {x.ticks(4).map((loss) => (
          <text
            key={loss}
            x={x(loss)}
            y={size.height - 7}
            textAnchor={loss === 0 ? 'start' : loss === x.domain()[1] ? 'end' : 'middle'}
          >
            {format.amount(loss)}
          </text>
        ))}
        {equity !== null && equity < x.domain()[1]! && (
          <line className={strokes.limit} x1={x(equity)} x2={x(equity)} y1={size.top} y2={size.height - size.bottom} />
        )}
        <line
          className={styles.here}
          x1={size.left}
          x2={size.width - size.right}
          y1={y(1 - here.level)}
          y2={y(1 - here.level)}
        />
        <path className={strokes.without} d={path(curveOf(figures, 'without')) ?? undefined} />
        {covered && <path className={strokes.retained} d={path(curveOf(figures, 'retained')) ?? undefined} />}
        <circle className={styles.dot} cx={x(here.loss.without)} cy={y(1 - here.level)} r="3.5" />
        {here.loss.retained !== null && (
          <circle className={styles.dot} cx={x(here.loss.retained)} cy={y(1 - here.level)} r="3.5" />
        )}
      </svg>
    </div>
  );
}
