import type { FormMeasure } from './forms/measure.ts'
import type { Measure } from './measure.ts'
import type { PageMeasure } from './pages/browser.ts'
import type { PageServing } from './pages/server.ts'
import type { Row } from './run.ts'
import type { StartUp } from './start-up.ts'
import type { ThreadWork } from './thread-clock.ts'

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits })
const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const cost = ({ cpuMicros, perSecond }: Measure) => cpuMicros ?? 1e6 / perSecond

/** Ratios are what counts: requests per second drift with the machine, both sides of a ratio drift together. */
export function engineTable(
  engine: string,
  { constant, rows, megabytes }: { constant: Measure; rows: Row[]; megabytes: number },
): string {
  const head = ['what', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs', '× bare statement', '× constant answer']
  const line = (name: string, m: Measure, floor?: Measure) => [
    name,
    number(m.perSecond),
    number(m.p50Ms, 1),
    number(m.p99Ms, 1),
    m.cpuMicros === undefined ? 'n/a' : number(m.cpuMicros),
    floor ? number(cost(m) / cost(floor), 2) : '',
    number(cost(m) / cost(constant), 2),
  ]
  const body = [
    line('constant answer (bare Hono)', constant),
    ...rows.flatMap(({ name, app, bare }) => [line(`${name}: bare statement`, bare), line(`**${name}**`, app, bare)]),
  ]
  return `## ${engine}\n\n${table(head, body)}\n\nResident memory of the server afterwards: ${number(megabytes)} MB.`
}

export const startUpTable = (times: StartUp[]): string =>
  `## Start-up\n\n${table(
    ['what', 'seconds'],
    times.map(({ name, seconds }) => [name, number(seconds, 2)]),
  )}`

export const formsTable = (forms: FormMeasure[]): string =>
  `${formsHeading}\n\n${table(
    ['form', 'first render ms', 'key to paint: p50 ms', 'p95 ms', 'worst ms', 'CPU ms a key'],
    forms.map(({ name, firstRenderMs, keystroke, cpuMsPerKey }) => [
      name,
      number(firstRenderMs),
      number(keystroke.p50Ms, 1),
      number(keystroke.p95Ms, 1),
      number(keystroke.worstMs, 1),
      number(cpuMsPerKey, 1),
    ]),
  )}\n\n${formsNote}`

const formsHeading = '## Forms'

const formsNote = `A form built for production in Chromium, all fields on one page. Fifty keys go into one text field, a key every 110 ms and every fifth just when the form takes over what was typed; the time runs from when the browser got the key to after the frame that shows it. The bound is 50 ms at p95 for the 700 conditional fields. The form library's own \`Form\`, which this project used first, took 278 ms at p95 and 2,600 ms to the first render for them on the same machine.`

export function pagesTable({ requests, interactions, stretches }: PageMeasure, serving: PageServing[]): string {
  const presses = table(
    ['in the builder', 'p50 ms', 'p95 ms', 'worst ms', 'CPU ms', 'scripts', 'style, layout'],
    interactions.map(({ name, latency: { p50Ms, p95Ms, worstMs }, work }) => [
      name,
      number(p50Ms, 1),
      number(p95Ms, 1),
      number(worstMs, 1),
      ...inWork(work),
    ]),
  )
  const frames = table(
    ['frames', 'a second', 'p95 ms', 'worst ms', 'CPU ms a frame', 'scripts', 'style, layout'],
    stretches.map(({ name, frames: { perSecond, p95Ms, worstMs }, work }) => [
      name,
      number(perSecond, 1),
      number(p95Ms, 1),
      number(worstMs, 1),
      ...inWork(work),
    ]),
  )
  const asked = `Viewing asks the API ${requests.length} times: ${requests.map((each) => `\`${each}\``).join(', ')}.`
  return [pagesHeading, presses, frames, asked, pagesNote, servingTable(serving), servingNote].join('\n\n')
}

const inWork = ({ cpuMs, scriptMs, layoutMs }: ThreadWork) => [cpuMs, scriptMs, layoutMs].map((ms) => number(ms, 1))

const pagesHeading = '## A page of 200 widgets'
const pagesNote =
  'The production build in Chromium on a demonstration shop, every widget with figures, a chart or a table of its own. Times run from when the browser got the key or the press to after the frame that shows it; CPU is what the thread of the page worked meanwhile and until the next one, saving and checking included; the rest of it paints and makes layers. The browser draws without a graphics processor, so that the pixels, too, take the processor’s time, on other threads: they are in the times and the frames, and not in CPU. The bounds: 100 ms an interaction, 55 frames a second while dragging, 3 requests to view.'

const servingTable = (serving: PageServing[]): string =>
  table(
    ['on the server', 'statements', 'KB', 'CPU ms', 'CPU ms of the bare statements', '×'],
    serving.map(({ name, statements, kilobytes, cpuMs, bareCpuMs }) => [
      name,
      number(statements),
      number(kilobytes),
      number(cpuMs, 2),
      number(bareCpuMs, 2),
      number(cpuMs / bareCpuMs, 1),
    ]),
  )
const servingNote =
  'One process over node:sqlite, without the network and the session’s own statement, which a process remembers. Beside it the same statements bare, their rows as JSON. A page that was kept takes one statement, which counts what has changed; the rest of its time writes the answer.'

/** The page with one section put in the place of the one of the same heading, or at its end. */
export function withSection(text: string, section: string): string {
  const [heading = ''] = section.split('\n')
  const start = text.indexOf(`${heading}\n`)
  if (start < 0) return `${text.trimEnd()}\n\n${section}\n`
  const end = text.indexOf('\n## ', start + heading.length)
  return `${text.slice(0, start)}${section}\n${end < 0 ? '' : text.slice(end)}`
}

export const sizeTable = (parts: { name: string; kilobytes: number; limit: number }[]): string =>
  `## Size of what a browser loads, gzipped\n\n${table(
    ['part', 'KB', 'budget KB'],
    parts.map(({ name, kilobytes, limit }) => [name, number(kilobytes, 1), number(limit)]),
  )}`

export const page = (parts: string[], machine: string): string => `# Benchmarks

Made by \`pnpm bench --write\` in one run on: ${machine}.

Each request goes through the whole product: session, tenant, permission, validation, tenant scope, envelope; writes also make the audit entry, the event and the search words. Beside it stands the same question as a bare prepared statement behind a bare Hono route, with nothing checked, and a constant answer. The ratios compare CPU time per request.

${parts.join('\n\n')}
`
