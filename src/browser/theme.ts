/** Dark or light: as the system has it, until the button says otherwise. */

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Shows the button, and makes it change the theme. */
export function watchTheme(button: HTMLElement): void {
  const { style } = document.documentElement;
  const isDark = (): boolean => (style.colorScheme === '' ? dark.matches : style.colorScheme === 'dark');
  const name = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark';
  };
  button.addEventListener('click', () => {
    style.colorScheme = isDark() ? 'light' : 'dark';
    name();
  });
  dark.addEventListener('change', name);
  button.hidden = false;
  name();
}
