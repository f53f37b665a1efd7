/** What an empty chart says. */
export const nothingInRange = {
  title: 'Nothing sold in this range',
  text: 'Choose a longer range, or remove a filter.',
}
