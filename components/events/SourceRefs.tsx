/** Numbers of sources, raised, each a link into the list of sources. */
export function SourceRefs({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <sup className="refs">
      {numbers.map((number, i) => (
        <span key={number}>
          {i > 0 && ", "}
          <a href={`#source-${number}`}>{number}</a>
        </span>
      ))}
    </sup>
  );
}
