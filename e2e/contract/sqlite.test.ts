import { contractSuite } from './suite.ts'
import { nodeOnSqlite } from './targets/node.ts'

contractSuite('Node on SQLite', nodeOnSqlite)
