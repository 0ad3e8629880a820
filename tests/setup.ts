import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Each screen test draws on an empty page.
afterEach(cleanup)
