interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch with its label. */
export function Switch({ label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span>{label}</span>
      <i aria-hidden="true" />
    </button>
  );
}
