import { operations } from '@mtc/openapi'
import type { ChosenScenario } from '../scenario/chosen-scenario.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { choice, element, labelled } from './element.ts'

const DELAYS = [0, 200, 1000]
const PERCENTS = [0, 10, 50, 100]

const among = (known: readonly number[], chosen: number) =>
  [...new Set([...known, chosen])].sort((one, other) => one - other).map(String)

/** How the API behaves: each control changes one thing about it at once. */
export function scenarioControls({ get, choose }: ChosenScenario, onChange: () => void): Node[] {
  const change = (part: Partial<Scenario>) => {
    choose({ ...get(), ...part })
    onChange()
  }
  const { latencyMs, failPercent, failOperations, isOffline } = get()
  const delay = choice(
    among(DELAYS, latencyMs).map((ms) => [ms, ms === '0' ? 'None' : `${ms} ms`]),
    String(latencyMs),
  )
  delay.onchange = () => change({ latencyMs: Number(delay.value) })
  const failures = choice(
    among(PERCENTS, failPercent).map((percent) => [percent, percent === '0' ? 'None' : `${percent} %`]),
    String(failPercent),
  )
  failures.onchange = () => change({ failPercent: Number(failures.value) })
  const ids = element('datalist', { id: 'operations' }, ...operations.map(({ id }) => element('option', { value: id })))
  const failing = element('input', { value: failOperations.join(' '), placeholder: 'createBrand', spellcheck: false })
  failing.setAttribute('list', ids.id)
  failing.onchange = () => change({ failOperations: failing.value.split(/[\s,]+/).filter(Boolean) })
  const offline = element('input', { type: 'checkbox', checked: isOffline })
  offline.onchange = () => change({ isOffline: offline.checked })
  return [
    labelled('Delay of every answer', delay),
    labelled('Requests that fail', failures),
    labelled('Operations that always fail', failing),
    ids,
    element('label', { className: 'check' }, offline, element('span', { textContent: 'Offline' })),
  ]
}
