/**
 * A closed field of the bar: its name, and what is chosen.
 *
 * @param onNear   a pointer or the focus comes near: time to load the menu
 * @param onToggle the button was pressed; the menu opens below the element
 */
export function FilterButton({
  label,
  value,
  isActive,
  isOpen,
  className = "",
  onNear,
  onToggle,
}: {
  label: string;
  value: string;
  isActive: boolean;
  isOpen: boolean;
  className?: string;
  onNear(): void;
  onToggle(element: HTMLButtonElement): void;
}) {
  return (
    <button
      type="button"
      className={`ff ${className}`}
      data-active={isActive || undefined}
      data-field-button=""
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={value}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={(event) => onToggle(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" || isOpen) return;
        event.preventDefault();
        onToggle(event.currentTarget);
      }}
    >
      <span className="k">{label}</span> <span className="v">{value}</span>
    </button>
  );
}
