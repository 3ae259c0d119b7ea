import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './client'
import { reachable } from './reach'

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        staleTime: 15_000,
        retry: (failures, error) => !(error instanceof ProblemError) && reachable() && failures < 2,
      },
      // Whether to try again is the officer's decision: the same key is sent, so nothing happens twice.
      mutations: { networkMode: 'always', retry: false },
    },
  })

export const queryClient = newQueryClient()
