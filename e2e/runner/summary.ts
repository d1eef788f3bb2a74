import type { Outcome } from './suite.ts'

/** A suite that has run. */
export interface Result extends Outcome {
  name: string
  seconds: number
}

/** The table of what ran. */
export function summaryTable(results: Result[]): string {
  const head = ['suite', 'passed', 'failed', 'skipped', 'seconds']
  const rows = results.map((result) => [
    result.name,
    String(result.passed),
    String(result.failed),
    String(result.skipped),
    result.seconds.toFixed(1),
  ])
  const widths = head.map((label, column) => Math.max(label.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [head, ...rows].map(line).join('\n')
}

/** The line a machine reads: `12 passed, 0 failed`. */
export function totalLine(results: Result[]): string {
  const sum = (count: 'passed' | 'failed') => results.reduce((total, result) => total + result[count], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}

/** Green needs at least one test that ran, and none that failed. */
export function isGreen(results: Result[]): boolean {
  return results.some(({ passed }) => passed > 0) && results.every(({ failed }) => failed === 0)
}
