import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the scripts of what came drawn with the page have come: until then a click on it would be lost. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
