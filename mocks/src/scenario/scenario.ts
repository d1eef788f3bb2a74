/** How the API behaves beyond what it answers. */
export interface Scenario {
  latencyMs: number
  /** So many of a hundred requests are answered with 500. */
  failPercent: number
  /** These operations, by id, are always answered with 500. */
  failOperations: readonly string[]
  /** No request gets through. */
  isOffline: boolean
}

export const CALM: Scenario = { latencyMs: 0, failPercent: 0, failOperations: [], isOffline: false }

const within = (text: string, most: number) => Math.min(most, Math.max(0, Math.round(Number(text)) || 0))

/** Reads `latency:200,fail:10,fail:createBrand,offline`; what it does not know it leaves out. */
export function parseScenario(text: string): Scenario {
  let scenario = CALM
  for (const part of text.split(',').map((entry) => entry.trim())) {
    const [name, value = ''] = part.split(':')
    if (name === 'latency') scenario = { ...scenario, latencyMs: within(value, 60_000) }
    if (name === 'fail' && /^\d+$/.test(value)) scenario = { ...scenario, failPercent: within(value, 100) }
    else if (name === 'fail' && value !== '')
      scenario = { ...scenario, failOperations: [...new Set([...scenario.failOperations, value])] }
    if (name === 'offline') scenario = { ...scenario, isOffline: true }
  }
  return scenario
}

/** The text that `parseScenario` reads; empty when everything is as it should be. */
export function formatScenario({ latencyMs, failPercent, failOperations, isOffline }: Scenario): string {
  return [
    ...(latencyMs > 0 ? [`latency:${latencyMs}`] : []),
    ...(failPercent > 0 ? [`fail:${failPercent}`] : []),
    ...failOperations.map((id) => `fail:${id}`),
    ...(isOffline ? ['offline'] : []),
  ].join(',')
}
