import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What is fetched late takes its time on a busy machine. No test is about time.
configure({ asyncUtilTimeout: 10_000 })

// Each file begins in a page that nobody has been to: the window is the same for all files of a worker.
vi.useRealTimers()
localStorage.clear()
sessionStorage.clear()
history.replaceState(null, '', '/')
for (const { name } of [...document.documentElement.attributes])
  document.documentElement.removeAttribute(name)
document.head.replaceChildren()
document.body.replaceChildren()

// Each screen test draws on an empty page.
afterEach(cleanup)
