export { type Crud, crud } from './crud.ts'
export { onlyDefault } from './only-default.ts'
export type { Rules } from './rules.ts'
export type { Row } from './shape.ts'
