import type { PickerOption } from '../../../ui/option-picker'

type Choice = { readonly value: string; readonly title: string; readonly explanation: string }

/** The server's choices as a picker shows them. */
export const toPickerOptions = (choices: readonly Choice[]): PickerOption[] =>
  choices.map(({ value, title, explanation }) => ({ value, label: title, hint: explanation }))
