import { isInterval } from '@mtc/openapi/page'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { figuresIn } from '../answers.ts'
import { axis, cursor, gridLine, widthFor } from '../chart/axes.ts'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { ChartTooltip } from '../chart/chart-tooltip.tsx'
import { PerCurrency } from '../chart/per-currency.tsx'
import { capitalised, formatPeriod, formatValueShort } from '../format.ts'
import { type ChartRow, chartRows, seriesOf } from '../series.ts'
import type { ViewProps } from '../view.ts'
import { barChart } from './manifest.ts'

const shortened = (label: string) => (label.length > 16 ? `${label.slice(0, 15)}…` : label)

/** Bars per currency: standing over time, lying for named groups, whose names need the room. */
export default function BarChartView({ props, data, context }: ViewProps) {
  const { title } = barChart.read(props)
  const answer = figuresIn(data)
  const { locale } = context
  if (!answer) return null
  const { groupBy } = answer
  const overTime = isInterval(groupBy)
  const nameOf = (row: ChartRow) => capitalised(row.label || 'None')
  const labelOf = overTime ? (row: ChartRow) => formatPeriod(row.key, locale, 'full') : nameOf
  return (
    <PerCurrency series={seriesOf(answer.points, context.shop.currency)}>
      {(series) => {
        const { currency } = series
        const rows = chartRows(series)
        const short = (value: number) => formatValueShort(value, currency, locale)
        const names = new Map(
          rows.map((row) => [row.key, overTime ? formatPeriod(row.key, locale) : shortened(nameOf(row))]),
        )
        const naming = { ...axis, dataKey: 'key', tickFormatter: (key: string) => names.get(key) ?? key }
        const measuring = { ...axis, type: 'number', tickFormatter: short, allowDecimals: currency !== null } as const
        return (
          <ChartFrame {...{ title, rows, currency, locale, labelOf }} heading={capitalised(groupBy)}>
            <BarChart
              data={rows}
              layout={overTime ? 'horizontal' : 'vertical'}
              margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
              title={title}
            >
              <CartesianGrid vertical={!overTime} horizontal={overTime} {...gridLine} />
              {overTime ? <XAxis {...naming} minTickGap={24} /> : <XAxis {...measuring} />}
              {overTime ? (
                <YAxis {...measuring} width={widthFor(rows.map(({ value }) => short(value)))} />
              ) : (
                <YAxis {...naming} type="category" width={widthFor([...names.values()])} interval={0} />
              )}
              <Tooltip
                isAnimationActive={false}
                cursor={cursor}
                content={<ChartTooltip {...{ currency, locale, labelOf }} />}
              />
              <Bar dataKey="value" fill="var(--mtc-accent-text)" radius={3} maxBarSize={28} isAnimationActive={false} />
            </BarChart>
          </ChartFrame>
        )
      }}
    </PerCurrency>
  )
}
