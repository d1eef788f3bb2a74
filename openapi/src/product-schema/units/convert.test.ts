import { expect, it } from 'vitest'
import { baseUnitOf, convertUnit, inBaseUnit, isUnitFamily, unitsOf, unitsOffered } from './convert.ts'
import { UNIT_FAMILIES, type UnitFamily } from './families.ts'

it.each<[UnitFamily, number, string, string, number]>([
  ['mass', 1, 'kg', 'g', 1000],
  ['mass', 1, 'lb', 'oz', 16],
  ['length', 1, 'mi', 'km', 1.609344],
  ['length', 12, 'in', 'ft', 1],
  ['temperature', 100, '°C', '°F', 212],
  ['temperature', -459.67, '°F', 'K', 0],
  ['speed', 100, 'km/h', 'm/s', 27.7777777778],
  ['energy', 1, 'kWh', 'kJ', 3600],
  ['data', 1, 'GiB', 'MiB', 1024],
  ['angle', 90, '°', 'rad', 1.57079632679],
  ['pressure', 1, 'atm', 'hPa', 1013.25],
  ['volume', 0.1, 'l', 'ml', 100],
])('%s: %d %s in %s', (family, value, from, to, wanted) => {
  expect(convertUnit(family, value, from, to)).toBe(wanted)
})

it('every family has one base unit, and every unit leads there and back', () => {
  for (const family of Object.keys(UNIT_FAMILIES).filter(isUnitFamily)) {
    const base = baseUnitOf(family)
    expect(base).not.toBe('')
    for (const { symbol } of unitsOf(family)) {
      const there = inBaseUnit(family, 12.5, symbol) ?? Number.NaN
      expect(convertUnit(family, there, base, symbol)).toBeCloseTo(12.5, 9)
    }
  }
})

it('offers the preferred unit first', () => {
  expect(unitsOffered({ measure: { family: 'mass', units: ['g', 'kg'] }, unit: 'kg' })).toEqual(['kg', 'g'])
  expect(unitsOffered({ measure: { family: 'angle' } })).toEqual(['°', 'rad'])
  expect(convertUnit('mass', 1, 'kg', 'm')).toBeUndefined()
})
