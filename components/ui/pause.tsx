/** Between parts that stand apart on the page: they are read apart, too. */
export const PAUSE = <span className="hidden">, </span>;
