import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is fetched late takes its time on a busy machine. No test is about time.
configure({ asyncUtilTimeout: 10_000 })

// Each screen test draws on an empty page.
afterEach(cleanup)
