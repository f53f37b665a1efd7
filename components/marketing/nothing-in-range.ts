/** What an empty chart says. */
export const nothingInRange = {
  title: 'Nothing sold in this range',
  text: 'Choose a longer range, or remove a filter.',
}

/** What a comparison says where the data does not reach back. */
export const nothingToCompare = {
  title: 'Nothing to compare with',
  text: 'The data does not reach back to a period before. Choose a shorter or a later range.',
}
