import type { Point } from '@mtc/openapi/page'
import type { Group, Part } from '../chart/groups.ts'

export interface Cell {
  column: Part
  value: number | undefined
  /** 0 to 1: how warm it is. */
  heat: number
  point: Point | undefined
}

export interface Row {
  group: Group
  cells: readonly Cell[]
}

export interface HeatGrid {
  rows: readonly Row[]
  columns: readonly Part[]
  lowest: number
  highest: number
}

/**
 * Groups as rows and parts as columns, in the orders that their dimensions have; where a dimension's keys are few and
 * known (the hours of a day) every one of them has its column, whether something happened then or not.
 */
export function heatGrid(
  groups: readonly Group[],
  parts: readonly Part[],
  rowKeys: readonly string[] = [],
  columnKeys: readonly string[] = [],
): HeatGrid {
  const known = new Map(parts.map((part, index) => [part.key, { part, index }]))
  const columns = [
    ...columnKeys.map((key) => known.get(key)?.part ?? { key, label: key }),
    ...parts.filter(({ key }) => !columnKeys.includes(key)),
  ]
  const values = groups.flatMap((group) => group.values.filter((value) => value !== undefined))
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const heatOf = (value: number | undefined) =>
    value === undefined || highest === lowest ? 0 : (value - lowest) / (highest - lowest)
  const rank = ({ key }: Group) => (rowKeys.includes(key) ? rowKeys.indexOf(key) : rowKeys.length)
  const rows = groups
    .toSorted((a, b) => rank(a) - rank(b))
    .map(
      (group): Row => ({
        group,
        cells: columns.map((column) => {
          const index = known.get(column.key)?.index
          const value = index === undefined ? undefined : group.values[index]
          return { column, value, heat: heatOf(value), point: index === undefined ? undefined : group.points[index] }
        }),
      }),
    )
  return { rows, columns, lowest, highest }
}
