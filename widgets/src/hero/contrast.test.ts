import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('./view.module.css', import.meta.url), 'utf8')

/** WCAG 2: the luminance of a grey or near-grey, 0 to 255 a channel. */
const luminance = (channels: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
const block = (selector: string): string => css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
const hex = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))

it.each(['.hero[data-scrim]', '.hero[data-scrim="light"]'])('words on %s can be read on every picture', (selector) => {
  const own = block(selector)
  const words = hex(/--words: (#[0-9a-f]{6})/.exec(own)?.[1] ?? '')
  const [, tone = '', alpha = ''] = /--tone: rgb\((\d+) \d+ \d+ \/ (\d+)%\)/.exec(own) ?? []
  const worst = [0, 255].map((picture) => {
    const toned = Number(tone) * (Number(alpha) / 100) + picture * (1 - Number(alpha) / 100)
    return contrast(words, [toned, toned, toned])
  })
  expect(Math.min(...worst)).toBeGreaterThanOrEqual(4.5)
})
