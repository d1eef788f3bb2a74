import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import { figuresIn } from '../answers.ts'
import { axis, cursor, gridLine, widthFor } from '../chart/axes.ts'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { ChartTooltip } from '../chart/chart-tooltip.tsx'
import { PerCurrency } from '../chart/per-currency.tsx'
import { capitalised, formatPeriod, formatValueShort } from '../format.ts'
import { type ChartRow, chartRows, seriesOf } from '../series.ts'
import type { ViewProps } from '../view.ts'
import { lineChart } from './manifest.ts'

const COLOR = 'var(--mtc-accent-text)'

/** A line per currency over the days, weeks or months; the time before as a dashed line. */
export default function LineChartView({ props, data, context }: ViewProps) {
  const { title, area } = lineChart.read(props)
  const answer = figuresIn(data)
  const { locale } = context
  if (!answer) return null
  const { points, before, groupBy } = answer
  const labelOf = (row: ChartRow) => formatPeriod(row.key, locale, 'full')
  return (
    <PerCurrency series={seriesOf(points, context.shop.currency)}>
      {(series, isMain) => {
        const { currency } = series
        const rows = chartRows(series, before)
        const short = (value: number) => formatValueShort(value, currency, locale)
        const width = widthFor(rows.map(({ value }) => short(value)))
        return (
          <ChartFrame {...{ title, rows, currency, locale, labelOf }} heading={capitalised(groupBy)}>
            <ComposedChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} title={title}>
              <CartesianGrid vertical={false} {...gridLine} />
              <XAxis
                {...axis}
                dataKey="key"
                minTickGap={32}
                tickFormatter={(key: string) => formatPeriod(key, locale)}
              />
              <YAxis
                {...axis}
                width={width}
                tickCount={isMain ? 5 : 2}
                allowDecimals={currency !== null}
                tickFormatter={short}
              />
              <Tooltip
                isAnimationActive={false}
                cursor={cursor}
                content={<ChartTooltip {...{ currency, locale, labelOf }} />}
              />
              <Line
                dataKey="before"
                stroke="var(--mtc-edge)"
                strokeDasharray="4 4"
                dot={false}
                isAnimationActive={false}
              />
              <Area
                dataKey="value"
                stroke={COLOR}
                strokeWidth={2}
                fill={COLOR}
                fillOpacity={area ? 0.1 : 0}
                isAnimationActive={false}
              />
            </ComposedChart>
          </ChartFrame>
        )
      }}
    </PerCurrency>
  )
}
