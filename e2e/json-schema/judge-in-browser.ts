import { judge } from './judge.ts'

Object.assign(globalThis, { judge })
