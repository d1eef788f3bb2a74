import { contractSuite } from './suite.ts'
import { inWorkerd } from './targets/workerd.ts'

contractSuite('workerd with D1', inWorkerd)
