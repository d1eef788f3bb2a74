export { type Crud, crud } from './crud.ts'
export type { Rules } from './rules.ts'
export type { Row } from './shape.ts'
