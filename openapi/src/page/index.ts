export * from './answer.ts'
export * from './binding.ts'
export * from './content.ts'
export * from './sources.ts'
