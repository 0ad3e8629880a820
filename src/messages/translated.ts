/**
 * What a translation of a text, or of any tree of texts, has to be: the same keys, and functions of the same values. The words
 * are free: where the original's type knows them one by one, any string will do.
 */
export type Translated<Original> = Original extends string
  ? string
  : Original extends (...values: infer Values) => infer Text
    ? (...values: Values) => Translated<Text>
    : Original extends object
      ? { [Key in keyof Original]: Translated<Original[Key]> }
      : Original
