import { useSyncExternalStore } from 'react'

const storageKey = 'tillsight-single-keys'
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether single keys do something; a person can switch them off in the help (WCAG 2.1.4). */
export const singleKeysOn = (): boolean => localStorage.getItem(storageKey) !== 'off'

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysOn, () => true)
