/** Our mark, as on the toolbar: a bubble that says a plain line over a marked one. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        fill="#2563d9"
        d="M28 12h72a20 20 0 0 1 20 20v48a20 20 0 0 1-20 20H62l-26 20c-3 2.3-6 .6-6-3V100h-2A20 20 0 0 1 8 80V32a20 20 0 0 1 20-20z"
      />
      <g stroke="#fff" stroke-width="11" stroke-linecap="round">
        <path d="M32 42h44" />
        <path d="M32 70h64" stroke-dasharray="0.1 21" />
      </g>
      <circle cx="96" cy="42" r="8" fill="#ffb65c" />
    </svg>
  );
}
