/** A flag's name as the parser has it → as it is typed: `docTimeout` → `doc-timeout`. */
export function toDashes(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
