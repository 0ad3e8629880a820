declare module 'vader-sentiment' {
  interface Polarity {
    neg: number
    neu: number
    pos: number
    /** All of it in one number, −1 to 1. */
    compound: number
  }
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): Polarity } }
  export default vader
}
