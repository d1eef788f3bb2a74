import type { FieldDefinition } from '../field-definition.ts'
import { UNIT_FAMILIES, type Unit, type UnitFamily } from './families.ts'

export function isUnitFamily(value: unknown): value is UnitFamily {
  return typeof value === 'string' && Object.hasOwn(UNIT_FAMILIES, value)
}

/** The units of a family, from small to large. */
export function unitsOf(family: UnitFamily): readonly Unit[] {
  return UNIT_FAMILIES[family]
}

/** The unit in which values of a family are compared. */
export function baseUnitOf(family: UnitFamily): string {
  const base = unitsOf(family).find(({ factor, offset }) => factor === 1 && offset === undefined)
  return base?.symbol ?? ''
}

const unitOf = (family: UnitFamily, symbol: string) => unitsOf(family).find((unit) => unit.symbol === symbol)

/** A value in its family's base unit; undefined for a unit of another family. */
export function inBaseUnit(family: UnitFamily, value: number, symbol: string): number | undefined {
  return convertUnit(family, value, symbol, baseUnitOf(family))
}

/** A value in another unit of its family; undefined when either unit is of another one. */
export function convertUnit(family: UnitFamily, value: number, from: string, to: string): number | undefined {
  if (from === to) return value
  const source = unitOf(family, from)
  const target = unitOf(family, to)
  if (source === undefined || target === undefined) return undefined
  const parts = [value * source.factor, source.offset ?? 0, -(target.offset ?? 0)]
  const sum = parts.reduce((total, part) => total + part, 0)
  // Two nearly equal offsets leave nothing but what binary fractions left over.
  const isNothing = Math.abs(sum) < Math.max(...parts.map(Math.abs)) * 1e-12
  return isNothing ? 0 : exact(sum / target.factor)
}

/** What is beyond twelve digits comes from binary fractions, not from the value. */
const exact = (value: number) => Number(value.toPrecision(12))

/** The units that a measurement may be given in, the one offered first in front. */
export function unitsOffered({ measure, unit }: Pick<FieldDefinition, 'measure' | 'unit'>): string[] {
  if (measure === undefined) return []
  const offered = measure.units ?? unitsOf(measure.family).map(({ symbol }) => symbol)
  return unit === undefined ? [...offered] : [unit, ...offered.filter((symbol) => symbol !== unit)]
}
