import type { PickerOption } from '../../../ui/option-picker'

type Choice = { readonly value: string; readonly title: string; readonly explanation: string }

/**
 * The server's choices as a picker shows them.
 * @param example what a choice makes of this file, said instead of what it means in general
 */
export const toPickerOptions = (
  choices: readonly Choice[],
  example?: (choice: Choice) => string | undefined,
): PickerOption[] =>
  choices.map((choice) => ({
    value: choice.value,
    label: choice.title,
    hint: example?.(choice) || choice.explanation,
  }))
