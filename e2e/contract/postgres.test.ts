import { describe } from 'vitest'
import { contractSuite } from './suite.ts'
import { nodeOnPostgres } from './targets/node.ts'

const url = process.env.DATABASE_URL_TEST ?? ''
describe.skipIf(url === '')('with PostgreSQL', () => contractSuite('Node on PostgreSQL', () => nodeOnPostgres(url)))
