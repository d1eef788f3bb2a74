import type { Step } from '../../db/port.ts'
import type { PlannedWrite } from './plan-write.ts'
import type { Beside } from './rules.ts'
import type { Row } from './shape.ts'

/** Several writes that are committed together: each may name the rows of those before it. */
export interface UnitOfWork {
  beside: Beside
  steps: readonly Step[]
  /** Adds a write, and answers its row. */
  take(planned: PlannedWrite): Row
  add(steps: readonly Step[]): void
}

export function unitOfWork(): UnitOfWork {
  const beside = new Map<string, Row>()
  const steps: Step[] = []
  return {
    beside,
    steps,
    take(planned) {
      beside.set(planned.row.id, planned.row)
      steps.push(...planned.steps)
      return planned.row
    },
    add: (more) => void steps.push(...more),
  }
}
