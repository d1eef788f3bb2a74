import { formatScenario, parseScenario, type Scenario } from './scenario.ts'

const KEY = 'mtc-mocks.scenario'
const PARAMETER = 'mock'

/** The scenario of this browser: what the address says (`?mock=latency:200`), else what was chosen last. */
export interface ChosenScenario {
  get(): Scenario
  choose(scenario: Scenario): void
}

export function chosenScenario(): ChosenScenario {
  let scenario = parseScenario(new URLSearchParams(location.search).get(PARAMETER) ?? localStorage.getItem(KEY) ?? '')
  const isOnline = () => !scenario.isOffline
  const remember = () => localStorage.setItem(KEY, formatScenario(scenario))
  // The console asks the browser whether it is connected.
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: isOnline })
  remember()
  return {
    get: () => scenario,
    choose(next) {
      const wasOnline = isOnline()
      scenario = next
      remember()
      showInAddress(formatScenario(next))
      if (isOnline() !== wasOnline) window.dispatchEvent(new Event(isOnline() ? 'online' : 'offline'))
    },
  }
}

/** So that an address can be copied with what it is to show, and says no other scenario than the chosen one. */
function showInAddress(text: string): void {
  const url = new URL(location.href)
  if (text === '') url.searchParams.delete(PARAMETER)
  else url.searchParams.set(PARAMETER, text)
  // Readable: neither of the two needs encoding in a query.
  const search = url.search.replaceAll('%3A', ':').replaceAll('%2C', ',')
  history.replaceState(history.state, '', `${url.pathname}${search}${url.hash}`)
}
