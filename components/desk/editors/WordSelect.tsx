"use client";

/** One of a short closed list. */
export function WordSelect<T extends string>({
  label,
  options,
  value,
  none,
  onPick,
}: {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T | undefined;
  /** words for nothing chosen */
  none: string;
  onPick(value: T | undefined): void;
}) {
  return (
    <label className="dk-box">
      <span>{label}</span>
      <select
        className="dk-input"
        value={value ?? ""}
        onChange={(event) => onPick(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
