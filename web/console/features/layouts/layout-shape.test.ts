import { expect, it } from 'vitest'
import {
  breakpointName,
  breakpointsIn,
  freshName,
  nameFault,
  regionName,
  regionsIn,
  responsiveConfigOf,
} from './layout-shape.ts'

it('reads breakpoints as a list, the widest first, and writes them by name', () => {
  const config = { sm: { minWidth: 0, columns: 1 }, lg: { minWidth: 960, columns: 12 } }
  expect(breakpointsIn(config).map(({ name }) => name)).toEqual(['lg', 'sm'])
  expect(responsiveConfigOf(breakpointsIn(config))).toEqual(config)
})

it.each([null, 'x', [null, 7]])('reads %j without falling over', (value) => {
  expect(() => [regionsIn(value), breakpointsIn(value)]).not.toThrow()
})

it('finds a name that is not taken', () => {
  expect(freshName('region', ['region', 'region-2'])).toBe('region-3')
})

it.each([
  ['Side panel', 'side-panel'],
  ['  Main ', 'main'],
  ['Über uns', 'uber-uns'],
  ['!', ''],
])('keeps a region that is called %j as %j', (title, name) => {
  expect(regionName(title)).toBe(name)
})

it.each([
  ['Desktop', 'lg'],
  ['phone', 'sm'],
  ['Extra wide', 'extra-wide'],
])('keeps a breakpoint that is called %j as %j', (title, name) => {
  expect(breakpointName(title)).toBe(name)
})

it.each([
  ['main', ['main', 'aside'], undefined],
  ['main', ['main', 'main'], 'Another one has this name'],
  ['', [''], 'It needs a name of letters or digits, such as Side panel'],
])('says of the name %j among %j: %s', (name, taken, fault) => {
  expect(nameFault(name, taken)).toBe(fault)
})
