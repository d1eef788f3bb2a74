import type { ApiFailure } from '../../../core/api-failure.ts'

/** Somebody has changed a widget since the page was read. `newVersion` is what a saving on top of it must name. */
export class StaleWidget extends Error {
  readonly widgetId: string
  readonly newVersion: number | undefined

  constructor(widgetId: string, failure: ApiFailure) {
    super(failure.message)
    this.name = 'StaleWidget'
    this.widgetId = widgetId
    const version = failure.current?.['version']
    this.newVersion = typeof version === 'number' ? version : undefined
  }
}
