import { createContext } from 'react'

/** Whether questions asked here wait until those asked before them have been answered. */
export const HeldBack = createContext(false)
